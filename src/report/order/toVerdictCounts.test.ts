import { aReport } from '../../../tests/fixtures/report';
import { anItem, aReason } from '../../../tests/fixtures/reportParts';
import type { IncidentRow, ItemRow, Report } from '../../engine/model/report';
import { toVerdictCounts } from './toVerdictCounts';

const waiting: Partial<ItemRow> = { judgedBy: 'person', outcome: 'no-data', points01: null, reason: aReason('item.open', 'Waits for a person.') };
const blocker: IncidentRow = { id: '1', kind: 'incident', title: 'Staging down', severity: 'major', state: 'open', blocker: true, from: null, to: null, minutes: null, by: 'on-call', rule: null, finding: null, reason: aReason('note.text', 'Staging down.') };
const signoff = { id: 'qa', role: 'QA lead', title: 'Tests', by: null, at: null, note: null };

describe('toVerdictCounts', () => {
  it.each<[string, Partial<Report>, Partial<ReturnType<typeof toVerdictCounts>>]>([
    ['nothing of a report that is ready', {}, { worse: 0, missed: 0, open: 0, checks: 0, firing: 0, silent: 0, waiting: 0, gates: 0 }],
    ['an item that waits for a person', { security: [anItem('CORS', waiting)] }, { waiting: 1 }],
    ['an item that restates a finding not twice', { security: [anItem('CORS', { ...waiting, judgedBy: 'finding' })] }, { waiting: 0 }],
    ['what does not apply as judged', { security: [anItem('CORS', { ...waiting, reason: aReason('item.notApplicable', '') })] }, { waiting: 0 }],
    ['an open blocker', { incidents: [blocker] }, { gates: 1 }],
    ['a blocker that was resolved not at all', { incidents: [{ ...blocker, state: 'resolved' }] }, { gates: 0 }],
    ['a rejected sign-off, not an open one', { signoffs: [{ ...signoff, state: 'rejected' }, { ...signoff, id: 'pm', state: 'open' }] }, { gates: 1 }],
  ])('counts %s', (_name, parts, expected) => {
    expect(toVerdictCounts(aReport(parts))).toMatchObject(expected);
  });
});
