import type { Series } from '../model/evidence';
import { toDeployments } from './toDeployments';

const MINUTE = 60_000;
const grid = { from: 0, to: 100 * MINUTE, step: MINUTE };

function seen(version: string, from: number, to: number): Series {
  const times = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * MINUTE);
  return { labels: { version }, times, values: times.map(() => 1) };
}

function found(...series: Series[]): readonly (readonly [string, string | null, number, number])[] {
  return toDeployments(series, 'version', grid).map(
    ({ version, previousVersion, startedAt, endedAt }) =>
      [version, previousVersion, startedAt / MINUTE, endedAt / MINUTE] as const
  );
}

describe('toDeployments', () => {
  it('finds none where one version was there all the time', () => {
    expect(found(seen('1', 1, 100))).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('a rolling update starts with the first new instance and ends with the last old one', () => {
    expect(found(seen('1', 1, 50), seen('2', 43, 100))).toEqual([['2', '1', 42, 50]]);
  });

  it('a recreate starts when the old version goes and ends when the new one is there', () => {
    expect(found(seen('1', 1, 50), seen('2', 56, 100))).toEqual([['2', '1', 50, 55]]);
  });

  it('a gap in scraping is no rollout', () => {
    expect(found(seen('1', 1, 50), seen('1', 60, 100))).toEqual([]);
  });

  it('a version born inside with nothing before it is the first deployment', () => {
    expect(found(seen('1', 41, 100))).toEqual([['1', null, 40, 40]]);
  });

  it('a rollback is a rollout of the old version', () => {
    expect(found(seen('1', 1, 50), seen('2', 43, 70), seen('1', 66, 100))).toEqual([
      ['2', '1', 42, 50],
      ['1', '2', 65, 70],
    ]);
  });

  it('an abandoned canary goes back to the settled version', () => {
    expect(found(seen('1', 1, 100), seen('2', 43, 60))).toEqual([['1', '2', 42, 60]]);
  });

  it('a rollout under way ends at the end of what is known', () => {
    expect(found(seen('1', 1, 100), seen('2', 95, 100))).toEqual([['2', '1', 94, 100]]);
  });
});
