import { nameOf } from '../../checks/series/nameOf';
import type { Series } from '../../model/evidence';
import type { Schedule } from '../../windows/schedule';

export interface NamedSeries {
  readonly id: string;
  readonly series: Series;
}

/** The series that were there by now, by the label that names them and, where several share its value, what tells them apart. */
export function nameSeries(all: readonly Series[], label: string, { now, day }: Schedule): readonly NamedSeries[] {
  const seen = all.filter(({ times }) => (times[0] ?? Infinity) <= Math.min(now, day.to));
  const named = seen.map((series) => {
    const name = series.labels[label] ?? '';
    const alike = seen.filter(({ labels }) => (labels[label] ?? '') === name).map(({ labels }) => labels);
    const telling = alike.length > 1 ? nameOf(series.labels, alike) : null;
    return { id: telling === null ? name : `${name} (${telling})`, series };
  });
  return named.sort((a, b) => (a.id < b.id ? -1 : 1));
}
