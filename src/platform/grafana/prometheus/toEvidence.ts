import type { DataFrame, DataQueryResponse } from '@grafana/data';
import type { Data, Evidence, Series, SourceFailure } from '../../../engine/model/evidence';
import { findPartial } from '../../../sources/prometheus/findPartial';
import { toInstantSeries } from '../../../sources/prometheus/toInstantSeries';
import { toSeriesData } from '../../../sources/series/toSeriesData';
import type { Points } from '../../../sources/series/toPoints';
import { findError } from '../query/findError';
import { toFrameSeries } from '../query/toFrameSeries';
import { toGrafanaFailure } from '../query/toGrafanaFailure';
import type { Target } from './toBatches';

/** What one target of a request got. An error of another target costs it nothing; no frame at all is no answer, not an empty one. */
export function toEvidence({ refId, query }: Target, response: DataQueryResponse, points: Points): Evidence {
  const frames = response.data.filter((frame: DataFrame) => frame.refId === refId);
  const failure = findFailure(response, { refId, frames, step: query.kind === 'range' ? points.step : null });
  if (failure !== null) {
    return { status: 'failed', query: query.expr, error: failure };
  }
  const series = frames.flatMap(toFrameSeries);
  const data = query.kind === 'range' ? toGridData(series, points) : toSeriesData(toInstantSeries(query, series));
  return data === null ? { status: 'absent', query: query.expr } : { status: 'observed', query: query.expr, data };
}

interface Answer {
  readonly refId: string;
  readonly frames: readonly DataFrame[];
  /** Milliseconds; null where there is none. */
  readonly step: number | null;
}

function findFailure(response: DataQueryResponse, { refId, frames, step }: Answer): SourceFailure | null {
  const error = findError(response, refId);
  if (error !== undefined) {
    return toGrafanaFailure(error, 'prometheus');
  }
  if (frames.length === 0) {
    return { kind: 'badResponse', message: 'Grafana sent no answer to this query' };
  }
  const taken = frames
    .flatMap(({ fields }) => fields.slice(0, 1))
    .find(({ config }) => (config.interval ?? step) !== step);
  if (step !== null && taken !== undefined) {
    return { kind: 'tooLarge', message: `Grafana widened the step from ${step} to ${taken.config.interval} ms` };
  }
  const partial = findPartial(
    frames
      .flatMap(({ meta }) => meta?.notices ?? [])
      .filter(({ severity }) => severity === 'warning')
      .map(({ text }) => text)
  );
  return partial === null ? null : { kind: 'badResponse', message: `a partial answer: ${partial}` };
}

function toGridData(series: readonly Series[], { first, last }: Points): Data | null {
  return toSeriesData(series.map((entry) => cut(entry, first, last)));
}

function cut({ labels, times, values }: Series, first: number, last: number): Series {
  const inside = times.map((time) => time >= first && time <= last);
  return {
    labels,
    times: times.filter((_, index) => inside[index]),
    values: values.filter((_, index) => inside[index]),
  };
}
