import { aPlan } from '../../../tests/builders/plan';
import { aReport } from '../../../tests/fixtures/report';
import { type OpenedPlan, type ReportEvent, type ReportState, toNextState } from './reportState';

const opened: OpenedPlan = { kind: 'plan', plan: aPlan(), yaml: '', all: [] };
const report = aReport();

function after(...events: readonly ReportEvent[]): ReportState {
  return events.reduce(toNextState, { kind: 'opening' });
}

const progressed: ReportEvent = { type: 'progressed', opened, progress: { answered: 7, total: 12, report } };
const finished: ReportEvent = { type: 'finished', opened, report };

describe('toNextState', () => {
  it('fills while answers come, without a verdict of its own', () => {
    expect(after({ type: 'opened', opened }, progressed)).toMatchObject({
      kind: 'report',
      progress: { answered: 7, total: 12 },
      isStale: false,
      verdicts: {},
    });
  });

  it('keeps the old report, dimmed, until the new one stands', () => {
    const newer = aReport({ evaluatedAt: '2025-10-24T04:00:00Z' });
    const again = after(
      finished,
      { type: 'started' },
      { type: 'opened', opened },
      { ...progressed, progress: { answered: 1, total: 12, report: newer } }
    );
    expect(again).toMatchObject({ isStale: true, progress: { answered: 1, total: 12 } });
    expect(again.kind === 'report' && again.report).toBe(report);
    expect(toNextState(again, { ...finished, report: newer })).toMatchObject({
      isStale: false,
      progress: null,
      report: newer,
    });
  });

  it('does not show one plan’s report while another is opened', () => {
    expect(
      after(finished, { type: 'started' }, { type: 'opened', opened: { ...opened, plan: aPlan({ id: 'other' }) } }).kind
    ).toBe('looking');
  });

  it('remembers the verdict of each checkpoint of one deployment', () => {
    const earlier = aReport({ checkpoint: '1h', verdict: { ...report.verdict, outcome: 'incomplete' } });
    expect(after(finished, { type: 'started' }, { ...finished, report: earlier })).toMatchObject({
      verdicts: { '24h': 'ready', '1h': 'incomplete' },
    });
    const other = aReport({ deployment: { ...report.deployment, id: 'v2' } });
    expect(after({ ...finished, report: earlier }, { type: 'started' }, { ...finished, report: other })).toMatchObject({
      verdicts: { '24h': 'ready' },
    });
  });

  it.each<readonly [ReportEvent, ReportState['kind']]>([
    [{ type: 'refused', opened: { kind: 'no-plan' } }, 'refused'],
    [{ type: 'failed', message: 'no' }, 'failed'],
    [
      { type: 'found-nothing', opened, lookedFor: { selector: null, label: 'version', from: 0, to: 1 } },
      'no-deployment',
    ],
  ])('%j takes the report’s place', (event, kind) => {
    expect(toNextState(after(finished), event).kind).toBe(kind);
  });
});
