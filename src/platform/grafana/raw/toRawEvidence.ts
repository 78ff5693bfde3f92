import { FieldType, type DataFrame, type DataQueryResponse } from '@grafana/data';
import type { Evidence, FailureKind, Series } from '../../../engine/model/evidence';
import { toSeriesData } from '../../../sources/series/toSeriesData';
import type { Points } from '../../../sources/series/toPoints';
import { findError } from '../query/findError';
import { toFrameSeries } from '../query/toFrameSeries';
import { toGrafanaFailure } from '../query/toGrafanaFailure';
import { toLongSeries } from './toLongSeries';
import { REF_ID } from './toRawRequest';
import { toStepSeries } from './toStepSeries';

export interface RawAnswer {
  readonly model: string;
  readonly points: Points;
  /** Null where the data source ended without an answer. */
  readonly response: DataQueryResponse | null;
  /** Samples an answer may have. */
  readonly maxSamples: number;
}

/** What a raw query got: the number fields of its frames as series on the grid's steps. Rows without a time are not understood, no rows are absent. */
export function toRawEvidence({ model, points, response, maxSamples }: RawAnswer): Evidence {
  const failed = (kind: FailureKind, message: string): Evidence => ({
    status: 'failed',
    query: model,
    error: { kind, message },
  });
  if (response === null) {
    return failed('badResponse', 'Grafana sent no answer to this query');
  }
  const error = findError(response, REF_ID);
  if (error !== undefined) {
    return { status: 'failed', query: model, error: toGrafanaFailure(error, 'datasource') };
  }
  const frames: readonly DataFrame[] = response.data.filter(({ length }: DataFrame) => length > 0);
  if (sizeOf(frames) > maxSamples) {
    return failed('tooLarge', `the answer holds more than ${maxSamples} samples`);
  }
  if (frames.length > 0 && !frames.some(isTimeSeries)) {
    return failed('badResponse', 'the answer holds no time series: it needs a time field and a number field');
  }
  const data = toSeriesData(frames.flatMap(toSeries).map((series) => toStepSeries(series, points)));
  return data === null ? { status: 'absent', query: model } : { status: 'observed', query: model, data };
}

function sizeOf(frames: readonly DataFrame[]): number {
  return frames.reduce((sum, { length, fields }) => sum + length * fields.length, 0);
}

function isTimeSeries({ fields }: DataFrame): boolean {
  return [FieldType.time, FieldType.number].every((wanted) => fields.some(({ type }) => type === wanted));
}

function toSeries(frame: DataFrame): readonly Series[] {
  return frame.fields.some(({ type }) => type === FieldType.string) ? toLongSeries(frame) : toFrameSeries(frame);
}
