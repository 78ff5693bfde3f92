import type { DataQueryError, DataQueryResponse } from '@grafana/data';

/** The error of this target, else one that names no target: that is the whole request's. */
export function findError({ errors, error }: DataQueryResponse, refId: string): DataQueryError | undefined {
  const all = [...(errors ?? []), ...(error === undefined ? [] : [error])];
  return all.find((entry) => entry.refId === refId) ?? all.find((entry) => entry.refId === undefined);
}
