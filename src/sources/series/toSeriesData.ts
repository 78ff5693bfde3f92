import type { Data, Series } from '../../engine/model/evidence';

/** Series in one order, whichever way they came: labels by name, series by labels. Series without points are left out; null: none left. */
export function toSeriesData(series: readonly Series[]): Data | null {
  const keyed = series
    .filter(({ times }) => times.length > 0)
    .map((entry) => ({ ...entry, labels: sortLabels(entry.labels) }))
    .map((entry) => ({ entry, key: JSON.stringify(entry.labels) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.length === 0 ? null : { kind: 'series', series: keyed.map(({ entry }) => entry) };
}

function sortLabels(labels: Series['labels']): Series['labels'] {
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}
