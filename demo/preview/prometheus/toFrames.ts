import { type DataFrame, FieldType, type Labels } from '@grafana/data';
import type { HttpRequest } from './toHttpRequests';

type Sample = readonly [number, string];

interface Result {
  readonly metric: Labels;
  readonly values?: readonly Sample[];
  readonly value?: Sample;
}

/** Prometheus' answer as Grafana's server makes frames of it: one a series, a time and a value field, labels on the value. */
export function toFrames(body: string, request: HttpRequest): DataFrame[] {
  const { data } = JSON.parse(body) as { data: { resultType: string; result: readonly Result[] } };
  const frames = data.result.map((result) => toFrame(result, request));
  return frames.length > 0 ? frames : [{ refId: request.refId, fields: [], length: 0 }];
}

function toFrame({ metric, values, value }: Result, { refId, step }: HttpRequest): DataFrame {
  const samples = values ?? (value === undefined ? [] : [value]);
  return {
    refId,
    length: samples.length,
    meta: { custom: { resultType: step === null ? 'vector' : 'matrix' } },
    fields: [
      {
        name: 'Time',
        type: FieldType.time,
        config: step === null ? {} : { interval: step },
        values: samples.map(([time]) => time * 1000),
      },
      {
        name: 'Value',
        type: FieldType.number,
        config: {},
        labels: metric,
        values: samples.map(([, text]) => toNumber(text)),
      },
    ],
  };
}

function toNumber(text: string): number {
  return text === '+Inf' ? Infinity : text === '-Inf' ? -Infinity : Number(text);
}
