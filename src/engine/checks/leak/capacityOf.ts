import type { Evidence } from '../../model/evidence';
import { samplesIn, seriesOf } from '../../model/series';
import type { Span } from '../../model/time';

type Labels = Readonly<Record<string, string>>;

/**
 * The last capacity of the series that shares every label it has in common with `labels`; that of a single series stands for all. Null
 * where it is not known, or where several match and do not agree.
 */
export function capacityOf(evidence: Evidence | undefined, labels: Labels, span: Span): number | null {
  const all = seriesOf(evidence).flatMap((series) => {
    const last = samplesIn(series, span).at(-1);
    return last === undefined ? [] : [{ labels: series.labels, value: last[1] }];
  });
  const mine = all.length === 1 ? all : all.filter((entry) => isOf(entry.labels, labels));
  const values = new Set(mine.map(({ value }) => value));
  const [value] = values;
  return values.size === 1 && value !== undefined && value > 0 ? value : null;
}

function isOf(capacity: Labels, labels: Labels): boolean {
  const common = Object.keys(capacity).filter((key) => labels[key] !== undefined);
  return common.length > 0 && common.every((key) => capacity[key] === labels[key]);
}
