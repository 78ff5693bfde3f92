import { aCapacity, aCertificate, aProbe, aUsage, anEndpoint, someTotals } from '../../../tests/fixtures/operationsParts';
import { aReport } from '../../../tests/fixtures/report';
import { aReason } from '../../../tests/fixtures/reportParts';
import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import type { Report } from '../../engine/model/report';
import { createTranslator } from '../../i18n/createTranslator';
import { en } from '../../i18n/en';
import { UTC } from '../../i18n/instant';
import { toText } from './toText';

const translate = createTranslator({ catalogue: en });

function linesOf(report: Report): readonly string[] {
  return toText(report, { translate, zone: UTC }).split('\n');
}

/** The line that begins so, its columns a single space apart. */
function line(report: Report, start: string): string | undefined {
  return linesOf(report).map((text) => text.trim().replace(/ {2,}/g, ' ')).find((text) => text.startsWith(start));
}

describe('toText', () => {
  it.each([
    ['an action item', '- Bring', '- Bring Error rate back to < 0.1 %: it is at 1.84 %.'],
    ['a concern', '- concern:', '- concern: Week 3: the written subtotal is 9 h; its rows add up to 8.5 h.'],
    ['a recommendation', 'Recommended within 30', 'Recommended within 30 days'],
    ['a group of the checklist', 'Performance:', 'Performance: 1 of 3 passed, 33.3 %, 1 blocker'],
    ['an item that restates a finding', 'fail Errors', 'fail Errors under 0.5 % 1.84 % < 0.5 % finding: error-rate Error rate: worse beyond doubt.'],
    ['an item that a person judged', 'pass Runbook', 'pass Runbook read by the on-call rota person: ops-lead, 22 Oct 2025, 16:00 Read and signed.'],
    ['the watch', 'Watch schedule:', 'Watch schedule: 18 of 22 passed, 1 failed, 1 overdue'],
    ['a round that failed', '4 h 23 Oct 2025, 07:23 failed', '4 h 23 Oct 2025, 07:23 failed Security round Error rate missed its target then.'],
    ['an open incident', 'incident critical', 'incident critical open 23 Oct 2025, 12:10, 15 h 43 min Errors on one instance'],
    ['a journal entry', '23 Oct 2025, 12:20', '23 Oct 2025, 12:20 on-call incident Errors rise on one instance; it was taken out.'],
    ['a tripped trigger', 'tripped critical', 'tripped critical Error rate above 1 % Roll back to the version before. Engineering lead at once'],
    ['a subtotal', 'Week 3: infrastructure', 'Week 3: infrastructure and security: 4 h of 8.50 h, 47.1 %'],
    ['a rejected sign-off', 'rejected', 'rejected Security lead The service may go live ops-lead, 24 Oct 2025, 03:40 The scan is nine days old.'],
    ['who is called first', '1 On-call', '1 On-call engineer Watches and answers first On-call rota'],
    ['a source with its version', 'prometheus 2.42.0', 'prometheus 2.42.0 answered 6 requests: 38 observed, 0 absent, 0 failed'],
    ['when to look again', 'Next review', 'Next review: 25 Oct 2025, 03:53 UTC.'],
  ])('says %s', (_name, start, expected) => {
    expect(line(aWatchedReport(), start)).toBe(expected);
  });

  it('puts the verdict first, what to do next, and how it was asked last', () => {
    const lines = linesOf(aWatchedReport());
    const places = ['NOT READY', 'What to do', 'Components', 'Readiness checklist', 'Watch schedule', 'People', 'What was asked', 'Generated for'].map((start) => lines.findIndex((text) => text.startsWith(start)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('what the system serves and holds', () => {
    const report = aReport({ endpoints: [anEndpoint('GET /rooms', { requests: 1200, errors: 1 })], endpointTotals: someTotals(), probes: [aProbe('api/health')], certificates: [aCertificate('api.example')], capacity: [aCapacity('Disk')], usage: [aUsage('Bookings', { value: null, reason: aReason('evidence.absent', 'No series.') })] });
    expect(linesOf(report).filter((text) => /^(Health|Certificates|Endpoints|Capacity|Business)/.test(text))).toHaveLength(5);
    expect(line(report, 'Bookings')).toBe('Bookings – No series.');
  });

  it('counts requests and errors in whole numbers', () => {
    const rows = [anEndpoint('GET /rooms', { requests: 136_027.35, errors: 2.01 }), anEndpoint('GET /none', { requests: null, errors: null })];
    expect(line(aReport({ endpoints: rows, endpointTotals: someTotals() }), 'GET /rooms')).toContain('GET /rooms 136,027 requests');
    expect(line(aReport({ endpoints: rows, endpointTotals: someTotals() }), 'GET /rooms')).toContain(' 2 errors ');
    expect(line(aReport({ endpoints: rows, endpointTotals: someTotals() }), 'GET /none')).toContain('GET /none – ');
  });

  it('leaves out what a report does not hold', () => {
    const titles = linesOf(aReport({ nextReviewAt: null })).filter((text) => /^(What to do|Observations|Readiness|Watch|Incidents|Journal|Triggers|Sign-offs|People|Endpoints|Health|Next review)/.test(text));
    expect(titles).toEqual([]);
  });

  it('ends with one newline and has no trailing blanks', () => {
    const text = toText(aWatchedReport(), { translate, zone: UTC });
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/ \n|\n{3}|\n\n$/);
  });

  it('no text of a person can move the cursor of a terminal', () => {
    const report = aWatchedReport({ journal: [{ id: 'j', at: '2025-10-23T05:00:00Z', by: 'on-call\u001b[2J', kind: 'journal', text: 'cleared\u001b[2J\nsecond line' }], people: [{ id: 'p', role: 'Lead\r', duty: 'x\u0007', level: null, contact: null }] });
    expect(toText(report, { translate, zone: UTC }).replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f]/);
  });
});
