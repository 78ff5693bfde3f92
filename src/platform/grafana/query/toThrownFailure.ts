import type { DataQueryError } from '@grafana/data';
import type { SourceFailure } from '../../../engine/model/evidence';
import type { SourceType } from '../../../engine/model/plan';
import { SourceError } from '../../../sources/port';
import { toGrafanaFailure } from './toGrafanaFailure';

/** What a data source threw: a deadline's `SourceError`, an `Error`, or Grafana's response of an error status. */
export function toThrownFailure(error: unknown, type: SourceType): SourceFailure {
  return error instanceof SourceError ? error.failure : toGrafanaFailure(toDataQueryError(error), type);
}

function toDataQueryError(error: unknown): DataQueryError {
  return typeof error === 'object' && error !== null ? error : {};
}
