import { IN_UTC, SPANISH_NUMBERS } from '../../../tests/fixtures/readDocument';
import { aReport, aRow, withRelease } from '../../../tests/fixtures/report';
import { aCheck, anItem, aReason } from '../../../tests/fixtures/reportParts';
import type { ItemRow } from '../../engine/model/itemRow';
import type { VerdictReason } from '../../engine/model/verdict';
import type { Report } from '../report';
import { countCourses, countOutcomes, countStatuses, toVerdictCounts, toVerdictLine } from './words';

const NONE = Object.freeze({ worse: 0, missed: 0, open: 0, checks: 0, firing: 0, silent: 0, waiting: 0, gates: 0 });

describe('toVerdictLine', () => {
  it.each([
    ['nothing to look for', aReport(), NONE, '24h after its rollout, v1.8.0 is as good as its baselines, or better.'],
    [
      'what is counted',
      aReport(),
      { ...NONE, gates: 1, worse: 2, silent: 1 },
      '24h after its rollout, v1.8.0: 1 gate tripped, 2 measures worse, 1 source without an answer.',
    ],
    [
      'no checkpoint yet',
      aReport({ checkpoint: null }),
      { ...NONE, worse: 2 },
      'v1.8.0: the first checkpoint is still ahead.',
    ],
    [
      'a version that is not known',
      aReport({ deployment: { ...aReport().deployment, version: '' } }),
      NONE,
      '24h after its rollout, this version is as good as its baselines, or better.',
    ],
  ])('%s', (_name, report, counts, line) => {
    expect(toVerdictLine(report, counts, IN_UTC)).toBe(line);
  });
});

const pending = aReason('evidence.failed', 'Waiting.', { kind: 'pending' });

describe('countOutcomes', () => {
  it('counts the worse of two comparisons, missed targets apart, and what waits last', () => {
    const rows = [
      withRelease(aRow('a', [1, 1]), 1, { outcome: 'worse' }),
      aRow('b', [1, 1], { target: { op: '<=', value: 0.5, outcome: 'missed', missedBy: 0.5 } }),
      aRow('c', [1, 1], { outcome: 'failed', reason: pending }),
      aRow('d', [1, 1], { outcome: 'better' }),
    ];
    expect(countOutcomes(rows, IN_UTC)).toBe('1 worse, 1 missed, 1 same, 1 better, 1 waiting');
    expect(
      countOutcomes(
        Array.from({ length: 1500 }, () => aRow('a', [1, 1])),
        SPANISH_NUMBERS
      )
    ).toBe('1.500 same');
    expect(countOutcomes([], IN_UTC)).toBe('');
  });
});

describe('countCourses', () => {
  it('counts from worst to best', () => {
    const [first] = aReport().trajectory;
    expect(countCourses(first === undefined ? [] : [first, { ...first, outcome: 'worse' }], IN_UTC)).toBe(
      '1 worse, 1 same'
    );
  });
});

describe('countStatuses', () => {
  it('counts from worst to best, and what waits last', () => {
    expect(
      countStatuses(
        [aCheck('a'), aCheck('b', { status: 'fail' }), aCheck('c', { status: 'unknown', reason: pending })],
        IN_UTC
      )
    ).toBe('1 fail, 1 pass, 1 waiting');
  });
});

const waiting: Partial<ItemRow> = {
  judgedBy: 'person',
  outcome: 'no-data',
  points01: null,
  reason: aReason('item.open', 'Waits for a person.'),
};
const verdict = (code: string, status: VerdictReason['status']): Report['verdict'] => ({
  outcome: 'not-ready',
  reasons: [{ ...aReason(code, 'Open blocker: staging down.'), status, finding: '1' }],
  wouldChange: [],
});

describe('toVerdictCounts', () => {
  it.each<[string, Partial<Report>, Partial<ReturnType<typeof toVerdictCounts>>]>([
    [
      'nothing of a report that is ready',
      {},
      { worse: 0, missed: 0, open: 0, checks: 0, firing: 0, silent: 0, waiting: 0, gates: 0 },
    ],
    ['an item that waits for a person', { security: [anItem('CORS', waiting)] }, { waiting: 1 }],
    [
      'an item that restates a finding not twice',
      { security: [anItem('CORS', { ...waiting, judgedBy: 'finding' })] },
      { waiting: 0 },
    ],
    [
      'what does not apply as judged',
      { security: [anItem('CORS', { ...waiting, reason: aReason('item.notApplicable', '') })] },
      { waiting: 0 },
    ],
    ['a gate that is tripped', { verdict: verdict('verdict.gate', 'fail') }, { gates: 1 }],
    ['a trigger that only warns not as one', { verdict: verdict('verdict.gate', 'warn') }, { gates: 0 }],
    ['a critical measure not as one', { verdict: verdict('verdict.critical', 'fail') }, { gates: 0 }],
  ])('counts %s', (_name, parts, expected) => {
    expect(toVerdictCounts(aReport(parts))).toMatchObject(expected);
  });
});
