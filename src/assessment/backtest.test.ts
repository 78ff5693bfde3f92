import { aMeasure, aPlan, DAY, HOUR, MINUTE } from '../../tests/builders/plan';
import type { Evidence, Request, Series } from '../engine/model/evidence';
import type { Code, Status } from '../engine/model/finding';
import type { VerdictOutcome, VerdictReason } from '../engine/model/verdict';
import { createNoise } from '../engine/stats/fixtures/createNoise';
import type { Plan } from '../sections/plan';
import type { Source } from '../sources/port';
import { type Backtest, backtest, type BacktestInput, type Replay, toCries, toDecided } from './backtest';

const NOW = Date.parse('2025-10-20T12:00:00Z');
const noise = createNoise(4);
const WOBBLE = Array.from({ length: 997 }, () => noise.normal());
const wobble = (time: number): number => WOBBLE[(time / MINUTE) % WOBBLE.length] ?? 0;

interface Release {
  readonly version: string;
  readonly at: number;
  readonly latency: number;
}

const RELEASES: readonly Release[] = [
  { version: '1', at: NOW - 30 * DAY, latency: 100 },
  { version: '2', at: NOW - 8 * DAY, latency: 100 },
  { version: '3', at: NOW - 6 * DAY, latency: 130 },
  { version: '4', at: NOW - 5 * DAY + 5 * HOUR, latency: 100 },
  { version: '5', at: NOW - 5 * DAY + 10 * HOUR, latency: 100 },
  { version: '6', at: NOW - 2 * HOUR, latency: 100 },
];

const releaseAt = (time: number): Release | undefined => RELEASES.filter(({ at }) => at < time).at(-1);

function seriesOf(
  labels: Record<string, string>,
  { from, to, step }: { from: number; to: number; step: number },
  valueAt: (time: number) => number | null
): Series {
  const times = Array.from({ length: Math.floor((to - from) / step) }, (_, index) => from + (index + 1) * step).filter(
    (time) => valueAt(time) !== null
  );
  return { labels, times, values: times.map((time) => valueAt(time) ?? NaN) };
}

function answer(question: Request): Evidence {
  switch (question.kind) {
    case 'presence':
      return series(
        ...RELEASES.map(({ version }) =>
          seriesOf({ version }, question.grid, (time) => (releaseAt(time)?.version === version ? 1 : null))
        )
      );
    case 'range':
      return series(seriesOf({}, question.grid, (time) => (releaseAt(time)?.latency ?? 0) + wobble(time)));
    default:
      return { status: 'absent', query: '' };
  }
}

const series = (...all: Series[]): Evidence => ({
  status: 'observed',
  query: 'q',
  data: { kind: 'series', series: all.filter(({ times }) => times.length > 0) },
});

interface Asked {
  readonly source: Source;
  readonly requests: Request[];
}

function aSource(respond: (request: Request) => Evidence = answer, id = 'prometheus'): Asked {
  const requests: Request[] = [];
  const ask: Source['ask'] = async (asked) => {
    requests.push(...asked);
    return {
      answers: Object.fromEntries(asked.map((request) => [request.id, respond(request)])),
      requests: asked.length,
    };
  };
  return { source: { id, type: id === 'grafana' ? 'grafana' : 'prometheus', ask }, requests };
}

const plan: Plan = aPlan({
  deployment: { source: 'prometheus', selector: 'build_info', label: 'version', lookback: 14 * DAY },
  measures: [aMeasure({ critical: true })],
});

async function run(changes: Partial<BacktestInput> = {}): Promise<Backtest> {
  return backtest({
    plan,
    sources: [aSource().source],
    clock: () => NOW,
    checkpoint: null,
    last: 5,
    rolloutEnds: [],
    signal: new AbortController().signal,
    translate: (code) => code,
    ...changes,
  });
}

async function replaysOf(changes: Partial<BacktestInput> = {}): Promise<readonly Replay[]> {
  const result = await run(changes);
  if (result.kind !== 'replays') {
    throw new Error(result.kind);
  }
  return result.replays;
}

const told = (replay: Replay): unknown =>
  replay.kind === 'report'
    ? [replay.report.deployment.version, replay.report.checkpoint, replay.report.verdict.outcome]
    : [replay.rollout.version, replay.failure];

describe('backtest', () => {
  it('judges each rollout as of the instant its last checkpoint was due, or the next one began', async () => {
    const replays = await replaysOf();
    expect(replays.map(told)).toEqual([
      ['2', '24h', 'ready'],
      ['3', '24h', 'not-ready'],
      ['4', '1h', 'incomplete'],
      ['5', '24h', 'ready'],
      ['6', '0h', 'incomplete'],
    ]);
    expect(replays.map(({ rollout }) => [(rollout.at - rollout.endedAt) / HOUR, rollout.cutBy])).toEqual([
      [25 + 1 / 6, null],
      [25 + 1 / 6, null],
      [5, '5'],
      [25 + 1 / 6, null],
      [2, null],
    ]);
  });

  it('asks about nothing after that instant, and of a past one not what only knows the present', async () => {
    const { source, requests } = aSource();
    const replays = await replaysOf({ sources: [source], last: 4 });
    const presences = requests.flatMap((question) => (question.kind === 'presence' ? [question.grid.to] : []));
    expect(presences.slice(1)).toEqual(replays.map(({ rollout }) => rollout.at));
    const kinds = requests.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'targets')).toHaveLength(1);
  });

  it.each([
    [1, ['6']],
    [2, ['5', '6']],
    [100, ['2', '3', '4', '5', '6']],
  ])('replays the last %d', async (last, versions) => {
    const seen: string[] = [];
    const replays = await replaysOf({
      last,
      onReplay: ({ number, total, rollout }) => seen.push(`${number}/${total} ${rollout.version}`),
    });
    expect(replays.map(({ rollout }) => rollout.version)).toEqual(versions);
    expect(seen).toEqual(versions.map((version, index) => `${index + 1}/${versions.length} ${version}`));
  });

  it('judges the checkpoint asked for, and says so where it was not reached', async () => {
    const replays = await replaysOf({ checkpoint: '4h' });
    expect(replays.map(told)).toEqual([
      ['2', '4h', 'ready'],
      ['3', '4h', 'not-ready'],
      ['4', null, 'incomplete'],
      ['5', '4h', 'ready'],
      ['6', null, 'incomplete'],
    ]);
  });

  it('replays given rollouts, once each and oldest first, with the versions that were found near them', async () => {
    const [second, third] = [NOW - 8 * DAY, NOW - 6 * DAY];
    const replays = await replaysOf({ rolloutEnds: [third, second, third], last: 1 });
    expect(replays.map(told)).toEqual([
      ['2', '24h', 'ready'],
      ['3', '24h', 'not-ready'],
    ]);
  });

  it('ends a given rollout where the next given one ended, though no version tells of it', async () => {
    const blind = { ...plan, deployment: { ...plan.deployment, selector: null } };
    const replays = await replaysOf({ plan: blind, rolloutEnds: [NOW - 3 * DAY, NOW - 3 * DAY + 2 * HOUR] });
    expect(replays.map(({ rollout: { at, endedAt, cutBy } }) => [(at - endedAt) / HOUR, cutBy])).toEqual([
      [2, ''],
      [25 + 1 / 6, null],
    ]);
  });

  it('goes on where one rollout cannot be judged', async () => {
    const third = NOW - 6 * DAY + 25 * HOUR + 10 * MINUTE;
    const failing = (request: Request): Evidence =>
      'grid' in request && request.grid.to === third
        ? { status: 'failed', query: '', error: { kind: 'timeout', message: 'no answer within 10 s' } }
        : answer(request);
    const replays = await replaysOf({ sources: [aSource(failing).source] });
    expect(replays.map(told)).toEqual([
      ['2', '24h', 'ready'],
      ['3', 'unavailable'],
      ['4', '1h', 'incomplete'],
      ['5', '24h', 'ready'],
      ['6', '0h', 'incomplete'],
    ]);
  });

  it('tells a refusal and a fault of ours from silence', async () => {
    const refusing = (request: Request): Evidence =>
      request.kind === 'presence'
        ? answer(request)
        : { status: 'failed', query: '', error: { kind: 'unauthorized', message: 'HTTP 401' } };
    const [first] = await replaysOf({
      sources: [aSource(refusing).source],
      rolloutEnds: [NOW - DAY],
      plan: { ...plan, deployment: { ...plan.deployment, selector: null } },
    });
    expect(first).toMatchObject({ kind: 'failed', failure: 'refused', message: 'prometheus: HTTP 401' });
    const breaking = (request: Request): Evidence => {
      if (request.kind === 'range') {
        throw new Error('planted');
      }
      return answer(request);
    };
    expect((await replaysOf({ sources: [aSource(breaking).source], last: 1 })).map(told)).toEqual([['6', 'broken']]);
  });

  it('names what it looked for where there is no rollout, and why it could not look', async () => {
    expect(await run({ plan: { ...plan, deployment: { ...plan.deployment, selector: null } } })).toMatchObject({
      kind: 'no-deployment',
      lookedFor: { selector: null },
    });
    const failing = aSource(() => ({
      status: 'failed',
      query: '',
      error: { kind: 'unreachable', message: 'connection refused' },
    }));
    expect(await run({ sources: [failing.source] })).toMatchObject({
      kind: 'not-answered',
      source: 'prometheus',
      error: { kind: 'unreachable' },
    });
  });

  it('takes rollouts that are written down where no version tells of one', async () => {
    const note = (id: string, time: number, timeEnd: number | null) => ({
      id,
      time,
      timeEnd,
      created: time,
      by: 'ci',
      tags: ['dayone', 'shop', 'deployment'],
      text: 'Deployed.',
    });
    const annotations = [note('1', NOW - 4 * DAY, NOW - 4 * DAY + 6 * MINUTE), note('2', NOW - 2 * DAY, null)];
    const grafana = aSource(
      (question) =>
        question.kind === 'annotations' && question.tags.includes('deployment')
          ? { status: 'observed', query: '', data: { kind: 'annotations', annotations, truncated: false } }
          : { status: 'absent', query: '' },
      'grafana'
    );
    const written = {
      ...plan,
      deployment: { ...plan.deployment, selector: null },
      annotations: { source: 'grafana', lookback: DAY },
    };
    const replays = await replaysOf({ plan: written, sources: [aSource().source, grafana.source] });
    expect(replays.map(({ rollout }) => rollout.endedAt)).toEqual([NOW - 4 * DAY + 6 * MINUTE, NOW - 2 * DAY]);
    expect(replays.map(told)).toEqual([
      ['', '24h', 'ready'],
      ['', '24h', 'ready'],
    ]);
  });
});

describe('toCries', () => {
  it('counts what cried, what was judged and what was not', async () => {
    const reports = (await replaysOf()).flatMap((replay) => (replay.kind === 'report' ? [replay.report] : []));
    expect(toCries(reports)).toEqual([
      {
        id: 'latency-p95',
        kind: 'measure',
        title: 'P95 latency',
        critical: true,
        cried: 1,
        judged: 5,
        unjudged: 0,
        ignored: 0,
      },
    ]);
    const blind = reports.map((report) => ({
      ...report,
      comparisons: report.comparisons.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          outcome: 'inconclusive' as const,
          points01: null,
          release: undefined,
        })),
      })),
    }));
    expect(toCries(blind as never)).toMatchObject([{ cried: 0, judged: 0, unjudged: 5 }]);
    expect(toCries([])).toEqual([]);
  });
});

describe('toDecided', () => {
  it('leaves out what would have decided next', async () => {
    const reports = (await replaysOf()).flatMap((replay) => (replay.kind === 'report' ? [replay.report] : []));
    expect(reports.map(({ verdict }) => toDecided(verdict).map(({ code, finding }) => finding ?? code))).toEqual([
      [],
      ['latency-p95', 'verdict.scoreBelow'],
      ['verdict.checkpointAhead'],
      [],
      ['verdict.checkpointAhead'],
    ]);
  });

  const reason = (code: Code, status: Status): VerdictReason => ({
    code,
    params: {},
    text: '',
    status,
    finding: null,
  });
  const finding = reason('verdict.finding', 'warn');
  const unjudged = reason('verdict.unjudged', 'unknown');

  it.each<[string, VerdictOutcome, readonly VerdictReason[], readonly string[]]>([
    [
      'a gate, not what warns besides',
      'not-ready',
      [reason('verdict.critical', 'fail'), finding, unjudged],
      ['verdict.critical'],
    ],
    [
      'a score with what lowered it',
      'not-ready',
      [reason('verdict.scoreBelow', 'fail'), finding, unjudged],
      ['verdict.scoreBelow', 'verdict.finding'],
    ],
    [
      'alerts that nobody knows, not what is unjudged besides',
      'incomplete',
      [reason('verdict.alertsUnknown', 'unknown'), finding, unjudged],
      ['verdict.alertsUnknown'],
    ],
    [
      'a coverage with what lowered it',
      'incomplete',
      [reason('verdict.coverageBelow', 'unknown'), finding, unjudged],
      ['verdict.coverageBelow', 'verdict.unjudged'],
    ],
    ['every warning', 'ready-with-warnings', [finding, unjudged], ['verdict.finding', 'verdict.unjudged']],
    ['nothing', 'ready', [reason('verdict.noGate', 'pass')], []],
  ])('names %s', (_name, outcome, reasons, expected) => {
    expect(toDecided({ outcome, reasons, wouldChange: [] }).map(({ code }) => code)).toEqual(expected);
  });
});
