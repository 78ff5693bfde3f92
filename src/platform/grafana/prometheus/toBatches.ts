import type { PromqlQuery } from '../../../sources/prometheus/promql/toPromqlQuery';
import type { Points } from '../../../sources/series/toPoints';
import { toRefId } from './toRefId';

/** A query with the id of the request that it answers. */
export interface Asked {
  readonly id: string;
  readonly query: PromqlQuery;
}

export interface Target extends Asked {
  readonly refId: string;
}

/** Everything that goes into one request of Grafana: range queries of one grid, and instant queries at its end. */
export interface Batch {
  readonly points: Points;
  readonly targets: readonly Target[];
}

/** As few requests as there are grids; instant queries ride on a grid that ends at their instant, where there is one. */
export function toBatches(asked: readonly Asked[]): readonly Batch[] {
  const grids = new Map<string, { points: Points; asked: Asked[] }>();
  const put = (points: Points, entry: Asked): void => {
    const key = `${points.first} ${points.last} ${points.step}`;
    const grid = grids.get(key) ?? { points, asked: [] };
    grids.set(key, grid);
    grid.asked.push(entry);
  };
  for (const entry of asked) {
    if (entry.query.kind === 'range') {
      put(entry.query.points, entry);
    }
  }
  for (const entry of asked) {
    if (entry.query.kind === 'instant') {
      const { at, step } = entry.query;
      const host = [...grids.values()].find(({ points }) => points.last === at);
      put(host?.points ?? { first: at, last: at, step, count: 1 }, entry);
    }
  }
  return [...grids.values()].map(({ points, asked: entries }) => ({
    points,
    targets: entries.map((entry, index) => ({ ...entry, refId: toRefId(index) })),
  }));
}
