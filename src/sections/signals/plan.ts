import { optional, strictObject } from 'valibot';
import type { Data } from '../../engine/model/data';
import { sharedMapping, source, stream } from '../../engine/plan/fields';
import { count, label, text } from '../../engine/plan/values';

const logs = strictObject({
  source: source('loki'),
  /** LogQL stream selector with braces. */
  selector: stream,
  levelLabel: optional(label, 'level'),
});

const traces = strictObject({
  source: source('jaeger'),
  service: text,
  /** Traces asked for in each window. */
  limit: optional(count, 200),
});

export type LogRules = Data<typeof logs>;
export type TraceRules = Data<typeof traces>;

export const signalsPlan = { logs: sharedMapping(logs), traces: sharedMapping(traces) };
