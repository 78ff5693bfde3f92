import { aBadReport } from '../../../tests/fixtures/badReport';
import { IN_UTC, rowsOf, SPANISH_NUMBERS, tablesOf, wordsOf } from '../../../tests/fixtures/readDocument';
import { aComparison, aReport, aRow, aTable, withRelease } from '../../../tests/fixtures/report';
import { aReason } from '../../../tests/fixtures/reportParts';
import type { Table } from '../../document/blocks';
import type { ComparisonRow } from '../../engine/model/comparison';
import type { Telling } from '../../i18n/locale';
import type { Report } from '../report';
import { comparison } from './view';

/** Rows of the groups' tables. */
function textsOf(report: Report, telling: Telling = IN_UTC): readonly string[] {
  const rows = rowsOf(comparison(report, telling)).slice(0, -judgementsOf(report, telling).length);
  return rows.map((row) => row.replaceAll(/<[^|]*> \| /g, ''));
}

/** The table at the end. */
function judgementTable(report: Report, telling: Telling = IN_UTC): Table | undefined {
  return tablesOf(comparison(report, telling)).find(({ caption }) => caption === JUDGEMENTS);
}

function judgementsOf(report: Report, telling: Telling = IN_UTC): readonly string[] {
  return (judgementTable(report, telling)?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text).join(' | '));
}

const JUDGEMENTS = 'How each row was judged';

function only(row: ComparisonRow): Report {
  return aReport({ comparisons: [aTable('all', 'All', [row])] });
}

describe('comparison', () => {
  it('has one table a group with its figures, problems first', () => {
    const body = comparison(aBadReport(), IN_UTC);
    expect(body?.note).toBe('7 measures: 3 worse, 1 failed, 1 inconclusive, 1 no data, 1 same');
    expect(tablesOf(body).map(({ caption }) => caption)).toEqual([
      'Latency',
      'Errors',
      'Resources',
      'Cache',
      JUDGEMENTS,
    ]);
    expect(tablesOf(body)[0]?.columns.map(({ name }) => name)).toEqual([
      'Measure',
      'Baseline',
      'Current',
      'Change',
      'Change, %',
      '95 % interval, in tolerance',
      'Shift, in tolerances',
      'Both windows',
      'Target',
      'Outcome',
    ]);
    expect(textsOf(aBadReport())).toEqual([
      'P95 latency, critical | 6.81 ms | 6.75 ms | −0.06 ms | −0.9 % | −2.1 … +0.3 % in ±5 % | ≤ 10 ms, met | same',
      'before release, 22 Oct 2025 | 4.94 ms |  | +1.81 ms | +36.6 % | +35.4 … +37.8 % |  | worse',
      'Reservation span P95 | – | – | – |  | ±5 % |  |  | ≤ 20 ms, not judged | failed',
      'Error rate, critical | 0.02 % | 1.84 % | +1.82 pp | > 999 % | +1.61 … +2.07 pp in ±0.05 pp | < 0.1 %, 1.74 pp over | worse',
      'before release, 22 Oct 2025 | 0.01 % |  | +1.83 pp | > 999 % | +1.83 … +1.83 pp |  | worse',
      'Active connections | 66 | 97 / 100 | +31 | +47.0 % | +45.8 … +48.2 % in ±25 % | ≤ 90, 7 over | worse',
      'CPU | 24.0 % | 25.0 % | +1.00 pp | +4.2 % | −1.40 … +3.30 pp in ±1.5 pp | none set | inconclusive',
      'Job queue depth | – | – | – |  | ±5 % |  |  | none set | no data',
      'Cache hit ratio | 88.1 % | 87.9 % | −0.20 pp | −0.2 % | −1.26 … +0.86 pp in ±0.5 pp | none set | same',
    ]);
  });

  it('a comparison with the time before the release continues its row', () => {
    const table = tablesOf(comparison(aBadReport(), IN_UTC))[0];
    expect(table?.rows.map(({ kind }) => kind)).toEqual(['row', 'sub', 'row']);
  });

  it('draws a comparison with the time before the release in the tolerance that it was judged by', () => {
    const measure = withRelease(aRow('p95', [100, 110]), 100, { shift: 10, toleranceAmount: 10 });
    const [table] = tablesOf(comparison(only(measure), IN_UTC));
    const marks = table?.rows.map(({ cells }) => cells.flatMap(({ drawing }) => drawing?.shapes.at(-1) ?? []).at(0));
    expect(marks).toEqual([
      { kind: 'dot', at: [82, 12], role: 'current' },
      { kind: 'dot', at: [66, 12], role: 'current' },
    ]);
  });

  it('says why of every comparison that is not simply fine, and nothing of the rest', () => {
    expect(wordsOf(comparison(aBadReport(), IN_UTC)).filter((text) => text.startsWith('-'))).toEqual([
      '- worse: P95 latency, before release, 22 Oct 2025: Worse than before the release.',
      '- failed: Reservation span P95: Not judged: jaeger did not answer within 10 s',
      '- worse: Error rate: Worse beyond doubt: the interval starts 32 tolerances above zero.',
      '- worse: Error rate, before release, 22 Oct 2025: Worse than before the release.',
      '- worse: Active connections: The interval lies inside the tolerance.',
      '- inconclusive: CPU: The interval lies inside the tolerance.',
      '- no data: Job queue depth: No series in either window',
    ]);
  });

  it('says why of a row that is unchanged and misses its target', () => {
    const row = aRow('p95', [12, 12], {
      title: 'P95',
      status: 'warn',
      target: { op: '<=', value: 10, outcome: 'missed', missedBy: 2 },
      reason: aReason('measure.same', 'No change, 2 ms over its target.'),
    });
    expect(wordsOf(comparison(only(row), IN_UTC))).toContain('- same: P95: No change, 2 ms over its target.');
  });

  it('draws shift and windows with what they show in words', () => {
    expect(
      rowsOf(
        comparison(
          only(aRow('p95', [10, 11], { title: 'P95', target: { op: '<=', value: 12, outcome: 'met', missedBy: 0 } })),
          IN_UTC
        )
      ).slice(0, 1)
    ).toEqual([
      'P95 | 10 ms | 11 ms | +1 ms | +10.0 % | +8.8 … +11.2 % in ±5 % | <P95: change +1 ms (+10.0 %), 95 % interval +8.8 … +11.2 %, tolerance ±5 %: same> | <Baseline and current, target ≤ 12 ms> | ≤ 12 ms, met | same',
    ]);
  });

  it('the two drawings of a row stay small', () => {
    const long = Array.from(
      { length: 720 },
      (_, index) => [index * 60_000, 50 + 40 * Math.sin(index * index)] as const
    );
    const row = withRelease(
      aRow('p95', [10, 90], {
        series: { baseline: long, current: long, release: long },
        outcome: 'worse',
        interval: [70, 90],
      }),
      10
    );
    for (const { cells } of tablesOf(comparison(only(row), IN_UTC))
      .slice(0, 1)
      .flatMap(({ rows }) => rows)) {
      const paths = cells
        .flatMap(({ drawing }) => drawing?.shapes ?? [])
        .map((shape) => (shape.kind === 'path' ? shape.d : ''));
      expect(paths.join('').length).toBeGreaterThan(200);
      expect(paths.join('').length).toBeLessThan(700);
    }
  });

  it('where neither comparison has a figure for the same cause, once is enough', () => {
    const silent = { outcome: 'failed', reason: aReason('evidence.failed', 'prometheus did not answer.') } as const;
    const row: ComparisonRow = {
      ...aRow('p95', [null, null], { ...silent, title: 'P95', status: 'unknown' }),
      release: aComparison(null, null, silent),
    };
    expect(textsOf(only(row))).toEqual(['P95 | – | – | – |  | ±5 % |  |  | none set | failed']);
    expect(wordsOf(comparison(only(row), IN_UTC)).filter((text) => text.startsWith('-'))).toEqual([
      '- failed: P95: prometheus did not answer.',
    ]);
  });

  it('a row that the plan leaves out is marked and says why', () => {
    const row = aRow('queue', [null, null], {
      title: 'Queue',
      outcome: 'no-data',
      status: 'unknown',
      ignored: true,
      reason: aReason('measure.noData', 'No series.'),
    });
    expect(textsOf(only(row))[0]).toMatch(/^Queue, left out \| – \| – /);
    expect(wordsOf(comparison(only(row), IN_UTC))).toContain('- no data: Queue: No series.');
  });

  it('what still waits for its answer is no failure', () => {
    const row = aRow('p95', [null, null], {
      title: 'P95',
      outcome: 'failed',
      status: 'unknown',
      reason: aReason('evidence.failed', 'Waiting.', { kind: 'pending' }),
    });
    expect(textsOf(only(row))[0]).toMatch(/waiting$/);
  });

  it('writes numbers as the language does', () => {
    expect(
      textsOf(
        aReport({
          comparisons: [aTable('t', 'T', [aRow('rps', [1234.5, 2345.6], { title: 'Requests', unit: 'reqps' })])],
        }),
        SPANISH_NUMBERS
      )
    ).toEqual([
      'Requests | 1.235 req/s | 2.346 req/s | +1.111 req/s | +90,0 % | +88,8 … +91,2 % in ±5 % | none set | same',
    ]);
  });

  it('groups of one title have tables of different names', () => {
    const report = aReport({
      comparisons: [aTable('a', 'Latency', [aRow('x', [1, 1])]), aTable('b', 'Latency', [aRow('y', [1, 1])])],
    });
    expect(tablesOf(comparison(report, IN_UTC)).map(({ caption }) => caption)).toEqual([
      'Latency (a)',
      'Latency (b)',
      JUDGEMENTS,
    ]);
  });

  describe('at its end what each judgement rests on', () => {
    it('is one table for all groups, problems first, a comparison with the time before the release below its measure', () => {
      expect(judgementTable(aBadReport())?.columns.map(({ name }) => name)).toEqual([
        'Measure',
        'Points',
        'Effective points',
        'Shift (Hodges-Lehmann)',
        'Superiority',
        'Usual move',
        'Points earned',
      ]);
      expect(judgementTable(aBadReport())?.rows.map(({ kind }) => kind)).toEqual([
        'row',
        'sub',
        'row',
        'row',
        'sub',
        'row',
        'row',
        'row',
        'row',
      ]);
      expect(judgementsOf(aBadReport())).toEqual([
        'P95 latency | 20 and 20 | 14 and 15 | −0.06 ms | 40 % | −0.03 … +0.04 ms, 5 pairs of days | 0 of 1, weight 1',
        'before release, 22 Oct 2025 | 20 and 20 | 14 and 15 | +1.81 ms | 60 % |  | ',
        'Reservation span P95 | 0 and 0 | 0 and 0 | – | – | −0.03 … +0.04 ms, 5 pairs of days | not judged',
        'Error rate | 20 and 20 | 14 and 15 | +1.82 pp | 60 % | −0.03 … +0.04 pp, 5 pairs of days | 0 of 1, weight 1',
        'before release, 22 Oct 2025 | 20 and 20 | 14 and 15 | +1.83 pp | 60 % |  | ',
        'Active connections | 20 and 20 | 14 and 15 | +31 | 60 % | −0.03 … +0.04, 5 pairs of days | 0.11 of 1, weight 1',
        'CPU | 20 and 20 | 14 and 15 | +1.00 pp | 60 % | −0.03 … +0.04 pp, 5 pairs of days | not judged',
        'Job queue depth | 0 and 0 | 0 and 0 | – | – | −0.03 … +0.04, 5 pairs of days | not judged',
        'Cache hit ratio | 20 and 20 | 14 and 15 | −0.20 pp | 40 % | −0.03 … +0.04 pp, 5 pairs of days | 1 of 1, weight 1',
      ]);
      expect(
        comparison(aBadReport(), IN_UTC)
          ?.blocks.slice(-2)
          .map(({ kind }) => kind)
      ).toEqual(['heading', 'table']);
    });

    it('tells a measure that was not judged from one that earned nothing', () => {
      const rows = [
        aRow('a', [null, null], {
          outcome: 'no-data',
          points01: null,
          history: { used: false, pairs: 1, range: null },
        }),
        aRow('b', [10, 20], { outcome: 'worse', points01: 0, weight: 2 }),
      ];
      expect(judgementsOf(aReport({ comparisons: [aTable('t', 'T', rows)] }))).toEqual([
        'a | 0 and 0 | 0 and 0 | – | – | not used, 1 pair of days | not judged',
        'b | 20 and 20 | 14 and 15 | +10 ms | 60 % | −0.03 … +0.04 ms, 5 pairs of days | 0 of 1, weight 2',
      ]);
    });

    it('measures of one title in two groups have different names', () => {
      const report = aReport({
        comparisons: [
          aTable('a', 'A', [aRow('x', [1, 1], { title: 'P95' })]),
          aTable('b', 'B', [aRow('y', [1, 1], { title: 'P95' })]),
        ],
      });
      expect(judgementTable(report)?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['P95 (x)', 'P95 (y)']);
    });

    it('is left out above 200 measures, which is said', () => {
      const rows = (count: number): Report =>
        aReport({
          comparisons: [
            aTable(
              't',
              'T',
              Array.from({ length: count }, (_, index) => withRelease(aRow(`m${index}`, [1, 1]), 1))
            ),
          ],
        });
      expect(judgementsOf(rows(200))).toHaveLength(400);
      expect(judgementTable(rows(201))).toBeUndefined();
      expect(wordsOf(comparison(rows(201), IN_UTC)).at(-1)).toBe(
        'How each row was judged is listed for at most 200 measures; here are 201.'
      );
      expect(wordsOf(comparison(rows(200), IN_UTC)).at(-1)).toBe(`# ${JUDGEMENTS}`);
    });
  });

  it('is not there without measures', () => {
    expect(comparison(aReport({ comparisons: [] }), IN_UTC)).toBeNull();
  });
});
