import {
  type DataFrame,
  type DataQueryRequest,
  type DataQueryResponse,
  type DataSourceInstanceSettings,
  dateTime,
  LoadingState,
} from '@grafana/data';
import { setTemplateSrv } from '@grafana/runtime';
import { firstValueFrom } from 'rxjs';
import { createTranslator } from '../i18n/createTranslator';
import type { Report } from '../sections/report';
import { en } from '../sections/words.en';
import { ReadinessDataSource } from './ReadinessDataSource';
import type { Evaluation, ReadinessQuery } from './readinessQuery';

const SETTINGS: DataSourceInstanceSettings = JSON.parse(
  '{"id":1,"uid":"readiness","type":"dayone-readiness-datasource","name":"Readiness","meta":{},"jsonData":{},"access":"proxy","readOnly":false}'
);
const REPORT: Report = JSON.parse('{"sources":[]}');
const TO = dateTime('2025-10-24T03:53:20Z');

function setUp(evaluation: Partial<Evaluation> = {}): {
  api: ReadinessDataSource;
  evaluate: jest.Mock;
  toFrames: jest.Mock;
} {
  setTemplateSrv({
    getVariables: () => [],
    containsTemplate: () => false,
    updateTimeRange: () => undefined,
    replace: (text = '') => text.replace('$plan', 'hotel'),
  });
  const evaluate = jest.fn(() => Promise.resolve(REPORT));
  const translate = createTranslator({ catalogue: en });
  const toFrames = jest.fn<readonly DataFrame[], Parameters<Evaluation['toFrames']>>((_report, { section, refId }) => [
    { refId, name: section, fields: [], length: 0 },
  ]);
  const listPlans: Evaluation['listPlans'] = async () => ({
    plans: [{ id: 'hotel', title: 'Hotel agent', checkpoints: ['0h', '24h'] }],
    refused: [],
  });
  return {
    api: new ReadinessDataSource(SETTINGS, async () => ({ translate, evaluate, toFrames, listPlans, ...evaluation })),
    evaluate,
    toFrames,
  };
}

function request(...targets: Partial<ReadinessQuery>[]): DataQueryRequest<ReadinessQuery> {
  const range = { from: dateTime(TO).subtract(24, 'hours'), to: TO, raw: { from: 'now-24h', to: 'now' } };
  const queries = targets.map((target, index): ReadinessQuery => ({
    refId: String.fromCharCode(65 + index),
    plan: '',
    section: 'verdict',
    deployment: '',
    checkpoint: '',
    ...target,
  }));
  return {
    targets: queries,
    range,
    requestId: 'q',
    interval: '1m',
    intervalMs: 60_000,
    scopedVars: {},
    timezone: 'utc',
    app: 'dashboard',
    startTime: 0,
  };
}

const ask = (api: ReadinessDataSource, ...targets: Partial<ReadinessQuery>[]): Promise<DataQueryResponse> =>
  firstValueFrom(api.query(request(...targets)));

describe('ReadinessDataSource', () => {
  it('evaluates once for all panels of a dashboard', async () => {
    const { api, evaluate } = setUp();
    const answers = await Promise.all([
      ask(api, { section: 'verdict' }, { section: 'components' }),
      ask(api, { section: 'checks' }),
    ]);
    expect(answers.map(({ data }) => data.map((frame: DataFrame) => [frame.refId, frame.name]))).toEqual([
      [
        ['A', 'verdict'],
        ['B', 'components'],
      ],
      [['A', 'checks']],
    ]);
    expect(evaluate).toHaveBeenCalledTimes(1);
    expect(evaluate).toHaveBeenCalledWith(
      { plan: '', rolloutEnd: null, checkpoint: null, at: Date.parse('2025-10-24T03:53:00Z') },
      expect.any(AbortSignal)
    );
  });

  it('evaluates each checkpoint for itself', async () => {
    const { api, evaluate } = setUp();
    await ask(api, { checkpoint: '4h' }, { checkpoint: '24h' });
    expect(evaluate.mock.calls.map(([question]) => question.checkpoint)).toEqual(['4h', '24h']);
  });

  it('fills in variables', async () => {
    const { api, evaluate } = setUp();
    await ask(api, { plan: '$plan' });
    expect(evaluate.mock.calls[0][0].plan).toBe('hotel');
  });

  it('asks for frames in the zone of the dashboard, with the question they answer', async () => {
    const { api, toFrames } = setUp();
    await ask(api, { checkpoint: '4h' });
    expect(toFrames).toHaveBeenCalledWith(REPORT, {
      section: 'verdict',
      refId: 'A',
      question: { plan: '', rolloutEnd: null, checkpoint: '4h', at: Date.parse('2025-10-24T03:53:00Z') },
      timeZone: 'utc',
    });
  });

  it('leaves hidden queries out', async () => {
    const { api, evaluate } = setUp();
    expect(await ask(api, { hide: true })).toEqual({ data: [] });
    expect(evaluate).not.toHaveBeenCalled();
  });

  it('says why there is no report, and keeps the answers of the others', async () => {
    const { api } = setUp();
    const { data, errors, state } = await ask(api, { deployment: 'v4.2' }, { section: 'checks' });
    expect(data.map((frame: DataFrame) => frame.name)).toEqual(['checks']);
    expect(errors).toEqual([
      { refId: 'A', message: expect.stringContaining('“v4.2” is not the time of a deployment') },
    ]);
    expect(state).toBe(LoadingState.Error);
  });

  it('refuses a section that a report does not have', async () => {
    const { api } = setUp();
    const { errors } = await ask(api, JSON.parse('{"section":"weather"}'));
    expect(errors?.[0]?.message).toBe('A report has no section “weather”.');
  });

  it('cancels the evaluation when the last panel leaves', async () => {
    const signals: AbortSignal[] = [];
    const { api } = setUp({ evaluate: (_question, signal) => new Promise(() => signals.push(signal)) });
    const panels = [api.query(request({})).subscribe(), api.query(request({ section: 'checks' })).subscribe()];
    await new Promise((resolve) => setTimeout(resolve, 0));
    panels[0]?.unsubscribe();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    panels[1]?.unsubscribe();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('gives plans and checkpoints to variables', async () => {
    const { api } = setUp();
    expect(await api.metricFindQuery('plans')).toEqual([{ text: 'Hotel agent', value: 'hotel' }]);
    expect((await api.metricFindQuery('checkpoints')).map(({ value }) => value)).toEqual(['latest', '0h', '24h']);
  });

  it('tests as ready with its plans, and says what to do without', async () => {
    expect(await setUp().api.testDatasource()).toEqual({ status: 'success', message: 'Ready. Plans: Hotel agent.' });
    const none = await setUp({ listPlans: async () => ({ plans: [], refused: [] }) }).api.testDatasource();
    expect(none).toMatchObject({ status: 'error', message: expect.stringContaining('no plan') });
    const refused = await setUp({
      listPlans: async () => ({ plans: [], refused: ['measures.0: no title'] }),
    }).api.testDatasource();
    expect(refused).toMatchObject({ status: 'error', message: expect.stringContaining('measures.0: no title') });
  });

  it('loads the engine again where that failed', async () => {
    let tries = 0;
    const api = new ReadinessDataSource(SETTINGS, () => {
      tries += 1;
      return Promise.reject(new Error('chunk not loaded'));
    });
    setUp();
    await ask(api, {});
    expect((await ask(api, {})).errors?.[0]?.message).toBe('chunk not loaded');
    expect(tries).toBe(2);
  });
});
