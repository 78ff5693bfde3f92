import type { Request } from '../../model/evidence';
import { toRequest } from '../../model/request';
import type { Span } from '../../model/time';
import type { Schedule } from '../../windows/schedule';
import type { CheckRequests } from '../definition/checkDefinition';
import { windowBefore } from '../series/windowBefore';

export interface TraceQuestion {
  readonly source: string;
  readonly service: string;
  /** Traces asked for in each window. */
  readonly limit: number;
}

/** Traces of the current window and of the one before the release. */
export function traceRequests({ source, service, limit }: TraceQuestion, schedule: Schedule): CheckRequests {
  const before = windowBefore(schedule);
  const ask = ({ from, to }: Span): Request =>
    toRequest(source, { kind: 'traces', service, span: { from, to }, limit });
  return {
    ...(schedule.current === null ? {} : { current: ask(schedule.current) }),
    ...(before === null ? {} : { baseline: ask(before) }),
  };
}
