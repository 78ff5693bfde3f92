import type { Series } from '../../engine/model/evidence';
import { DAY_LABEL } from './promql/toHistory';

const DAY = 86_400_000;

/** The parts of a `history` answer, one a day, as one series for each label set: a point a day, ascending, at `at` minus the days back. */
export function toHistorySeries(parts: readonly Series[], at: number): readonly Series[] {
  const days = parts.map((part) => ({ part, back: Number(part.labels[DAY_LABEL]) })).sort((a, b) => b.back - a.back);
  const found = new Map<string, { labels: Series['labels']; times: number[]; values: number[] }>();
  for (const { part, back } of days) {
    const { [DAY_LABEL]: _day, ...labels } = part.labels;
    const key = JSON.stringify(Object.entries(labels).sort());
    const series = found.get(key) ?? { labels, times: [], values: [] };
    found.set(key, series);
    series.times.push(at - back * DAY);
    series.values.push(...part.values.slice(0, 1));
  }
  return [...found.values()];
}
