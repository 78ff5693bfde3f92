import { aReport } from '../../../tests/fixtures/report';
import { anItem, aReason } from '../../../tests/fixtures/reportParts';
import type { ItemRow, Report, VerdictReason } from '../../engine/model/report';
import { toVerdictCounts } from './toVerdictCounts';

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
