import { aBadReport } from '../../../tests/fixtures/badReport';
import { IN_KOLKATA, IN_UTC, rowsOf, SPANISH_NUMBERS, tablesOf } from '../../../tests/fixtures/readDocument';
import { aReport } from '../../../tests/fixtures/report';
import { aCheck, aReason, at } from '../../../tests/fixtures/reportParts';
import type { CheckFinding } from '../../engine/checks/checkRow';
import { checklist } from './view';

function aFinding(parts: Partial<CheckFinding> = {}): CheckFinding {
  return {
    labels: { instance: 'api-2' },
    from: at('23T12:10'),
    to: at('23T12:20'),
    value: 15.6,
    limit: 10,
    reason: aReason('check.spike', 'Above its limit.'),
    example: null,
    ...parts,
  };
}

describe('checklist', () => {
  it('says of each check what came out, problems first, with where, when and how much', () => {
    expect(checklist(aBadReport(), IN_UTC)?.note).toBe('1 fail, 1 not judged, 1 pass');
    expect(rowsOf(checklist(aBadReport(), IN_UTC))).toEqual([
      'Memory leaks | fail | +15.6 MB/h, not levelling off; 1,024 MB in 9 h 48 min | <Memory leaks over the day: +15.6 MB/h, not levelling off; 1,024 MB in 9 h 48 min 1 finding.>',
      'finding 1 |  | grows · 15.60 ms, limit 1,024 ms · instance=api-2 · since 23 Oct 2025, 12:10 | ',
      'Error logs | failed | Not judged: jaeger did not answer within 10 s | ',
      'Database queries | pass | Database queries: nothing found. | <Database queries over the day: Database queries: nothing found. 0 findings.>',
    ]);
  });

  it.each([
    ['a stretch', {}, 'Above its limit. · 15.60 ms, limit 10 ms · instance=api-2 · 23 Oct 2025, 12:10 – 12:20'],
    ['no time, no figure', { from: null, value: null }, 'Above its limit. · instance=api-2'],
    ['no limit', { limit: null, labels: {} }, 'Above its limit. · 15.60 ms · 23 Oct 2025, 12:10 – 12:20'],
    [
      'what the sentence says already',
      { reason: aReason('x', '15.60 ms on api-2.') },
      '15.60 ms on api-2. · 23 Oct 2025, 12:10 – 12:20',
    ],
    [
      'an example, clipped',
      { labels: {}, value: null, from: null, example: '🙂'.repeat(200) },
      `Above its limit. · “${'🙂'.repeat(160)} …”`,
    ],
  ])('a finding with %s', (_name, parts, text) => {
    const report = aReport({ checks: [aCheck('Spikes', { status: 'fail', findings: [aFinding(parts)] })] });
    expect(rowsOf(checklist(report, IN_UTC))[1]).toBe(`finding 1 |  | ${text} | `);
  });

  it('tells ten findings and counts the rest', () => {
    const rows = rowsOf(
      checklist(
        aReport({
          checks: [aCheck('Spikes', { status: 'warn', findings: Array.from({ length: 14 }, () => aFinding()) })],
        }),
        IN_UTC
      )
    );
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)).toBe('… |  | and 4 more | ');
    expect(
      tablesOf(
        checklist(aReport({ checks: [aCheck('Spikes', { status: 'warn', findings: [aFinding()] })] }), IN_UTC)
      )[0]?.rows.map(({ kind }) => kind)
    ).toEqual(['row', 'sub']);
  });

  it('writes times and numbers as the reader does', () => {
    const report = aReport({ checks: [aCheck('Spikes', { status: 'fail', findings: [aFinding()] })] });
    expect(rowsOf(checklist(report, IN_KOLKATA))[1]).toContain('23 Oct 2025, 17:40 – 17:50');
    expect(rowsOf(checklist(report, SPANISH_NUMBERS))[1]).toContain('15,60 ms, limit 10 ms');
  });

  it('is not there without checks', () => {
    expect(checklist(aReport({ checks: [] }), IN_UTC)).toBeNull();
  });
});
