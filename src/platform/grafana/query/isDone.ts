import { LoadingState, type DataQueryResponse } from '@grafana/data';

/** Whether this emission is the last one: a data source may emit parts before, each with all that came so far. */
export function isDone({ state }: DataQueryResponse): boolean {
  return state === LoadingState.Done || state === LoadingState.Error;
}
