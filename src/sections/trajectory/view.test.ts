import { IN_KOLKATA, IN_UTC, rowsOf, SPANISH_NUMBERS, tablesOf, wordsOf } from '../../../tests/fixtures/readDocument';
import { aReport } from '../../../tests/fixtures/report';
import { trajectory } from './view';

describe('trajectory', () => {
  it('has the measures at each checkpoint, drawn, in figures and in words', () => {
    const body = trajectory(aReport(), IN_UTC);
    expect(body?.title).toBe('Trajectory');
    expect(body?.note).toBe('3 same');
    expect(wordsOf(body)).toEqual(['0h to 24h; the band is the tolerance around 1h.']);
    expect(tablesOf(body)[0]?.columns.map(({ name }) => name)).toEqual([
      'Measure',
      'Course',
      '0h',
      '1h',
      '4h',
      '12h',
      '24h',
      'Outcome',
      'In words',
    ]);
    expect(rowsOf(body)[0]).toBe(
      'P95 latency | <P95 latency at each checkpoint: 0h 4.93 ms, 1h 4.89 ms, 4h 4.88 ms, 12h 4.90 ms, 24h 4.87 ms> | 4.93 ms | 4.89 ms | 4.88 ms | 4.90 ms | 4.87 ms | same | Within its tolerance at each of 4 settled checkpoints.'
    );
  });

  it('has the load with the hours of its extremes', () => {
    expect(rowsOf(trajectory(aReport(), IN_UTC)).at(-1)).toBe(
      'Redis operations | 180 op/s | 23 Oct 2025, 05:00 – 06:00 | 245 op/s | 289 op/s | 23 Oct 2025, 18:00 – 19:00'
    );
    expect(rowsOf(trajectory(aReport(), IN_KOLKATA)).at(-1)).toContain('23 Oct 2025, 23:30 – 24 Oct 2025, 00:30');
    expect(rowsOf(trajectory(aReport(), SPANISH_NUMBERS))[0]).toContain(' | 4,93 ms | ');
  });

  it('is the load alone where nothing is followed', () => {
    expect(trajectory(aReport({ trajectory: [] }), IN_UTC)?.title).toBe('Load');
    expect(tablesOf(trajectory(aReport({ trajectory: [] }), IN_UTC))).toHaveLength(1);
  });

  it('a value that is not known is a dash, and a row without any has no drawing', () => {
    const [first] = aReport().trajectory;
    const rows =
      first === undefined
        ? []
        : [{ ...first, outcome: 'no-data' as const, points: first.points.map((point) => ({ ...point, value: null })) }];
    const load = aReport().load.map((row) => ({
      ...row,
      min: null,
      mean: null,
      peak: null,
      minAt: null,
      peakAt: null,
    }));
    expect(rowsOf(trajectory(aReport({ trajectory: rows, load }), IN_UTC))).toEqual([
      'P95 latency |  | – | – | – | – | – | no data | Within its tolerance at each of 4 settled checkpoints.',
      'Redis operations | – | – | – | – | –',
    ]);
  });

  it('is not there without either', () => {
    expect(trajectory(aReport({ trajectory: [], load: [] }), IN_UTC)).toBeNull();
  });
});
