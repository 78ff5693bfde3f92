import type { CompareMeasure } from '../../../src/engine/compare/parseCase';
import type { Noise } from '../../../src/engine/stats/fixtures/createNoise';
import { detectorLines } from './detectorLines';
import { J_TABLE } from './jTable';
import { countOf, FLAGGED, type Pair } from './judgePair';
import { atLeast, atMost, keeps } from './line';
import { runLines } from './runLines';
import { measureSpeed } from './speedLines';
import { toTable } from './toTable';
import { times, white } from './windows';

/** Fewer than the bench takes; the seeds are the same every time, so that the shares are too. */
const RUNS = 100;

describe('the J table', () => {
  it.each(J_TABLE.map((line) => [`${line.id}: ${line.input}`, line] as const))('%s', async (_name, line) => {
    expect(await runLines([line], RUNS)).toEqual([expect.objectContaining({ ok: true })]);
  });

  it('has every line from J1 to J10', () => {
    expect([...new Set(J_TABLE.map(({ id }) => id))].sort()).toEqual([
      'J1',
      'J10',
      'J2',
      'J3',
      'J4',
      'J5',
      'J6',
      'J7',
      'J8',
      'J9',
    ]);
  });

  it('fails a judge that says nothing, and one that cries', async () => {
    const deaf: Partial<CompareMeasure> = { tolerance: { kind: 'relative', fraction: 1 } };
    const make = (noise: Noise): Pair => [white(noise), times(white(noise), 1.2)];
    const rows = await runLines(
      [
        {
          id: 'J8',
          input: '',
          counted: 'worse',
          bound: atLeast(0.99),
          hits: countOf({ seed: 1, outcomes: ['worse'], make, rule: deaf }),
        },
        {
          id: 'J1',
          input: '',
          counted: 'flagged',
          bound: atMost(0.02),
          hits: countOf({ seed: 1, outcomes: FLAGGED, make }),
        },
      ],
      RUNS
    );
    expect(rows.map(({ ok }) => ok)).toEqual([false, false]);
    expect(toTable(rows)).toContain('FAILS');
  });
});

/** Each run is a day of a check. */
const DAYS = 50;

describe('the D table', () => {
  it.each(detectorLines.map((line) => [`${line.id}: ${line.input}`, line] as const))('%s', async (_name, line) => {
    expect(await runLines([line], DAYS)).toEqual([expect.objectContaining({ ok: true })]);
  });

  it('has no detector that only has to be quiet, or only has to find', () => {
    const bounds = (id: string): readonly (string | undefined)[] =>
      [...new Set(detectorLines.filter((line) => line.id === id).map(({ bound }) => bound?.kind))].sort();
    expect(['D1', 'D2', 'D3', 'D4'].map(bounds)).toEqual(Array(4).fill(['at least', 'at most']));
  });
});

describe('keeps', () => {
  it.each([
    [atMost(0.05), 0.05, true],
    [atMost(0.05), 0.051, false],
    [atLeast(0.9), 0.9, true],
    [atLeast(0.9), 0.89, false],
    [atLeast(0.9), NaN, false],
    [atMost(0.9), NaN, false],
  ])('%p of %p: %p', (bound, share, expected) => {
    expect(keeps(bound, share)).toBe(expected);
  });
});

describe('the speed of the judge', () => {
  it('grows little faster than the samples', () => {
    // Sorting itself is not slowed down by jest as the judge is: that ratio only the bench can measure.
    expect(measureSpeed(50).growth).toBeLessThan(24);
  });
});
