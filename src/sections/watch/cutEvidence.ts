import type { Evidence, Series } from '../../engine/model/evidence';
import type { Span } from '../../engine/model/time';

/** The answer with the samples of (from, to] alone, so that a judge of one instant need not read the whole day. */
export function cutEvidence(evidence: Evidence | undefined, span: Span): Evidence | undefined {
  return mapSeries(evidence, (series) => slice(series, span));
}

/**
 * The answer with the first sample of each series and those of (from, to]: enough to tell what is so at the end, and whether a series that
 * is silent by then was ever there.
 */
export function keepRecent(evidence: Evidence | undefined, span: Span): Evidence | undefined {
  return mapSeries(evidence, (series) => {
    const recent = slice(series, span);
    const [time] = series.times;
    const [value] = series.values;
    const isKept = time === undefined || value === undefined || time > span.from;
    return isKept ? recent : { ...recent, times: [time, ...recent.times], values: [value, ...recent.values] };
  });
}

function mapSeries(evidence: Evidence | undefined, change: (series: Series) => Series): Evidence | undefined {
  if (evidence?.status !== 'observed' || evidence.data.kind !== 'series') {
    return evidence;
  }
  return { ...evidence, data: { kind: 'series', series: evidence.data.series.map(change) } };
}

function slice({ labels, times, values }: Series, { from, to }: Span): Series {
  const [start, end] = [firstAfter(times, from), firstAfter(times, to)];
  return { labels, times: times.slice(start, end), values: values.slice(start, end) };
}

/** Index of the first time after an instant, by halves: times ascend. */
function firstAfter(times: readonly number[], instant: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((times[middle] ?? Infinity) > instant) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
