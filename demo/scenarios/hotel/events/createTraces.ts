import { isSampled, SLOT_SECONDS, toTraceId, toTurn } from '../../kit/events/traceSlots';
import type { Span, Trace } from '../../scenario';
import { hexAt, seedOf, uniformAt } from '../../shape/random';
import type { HotelFaults } from '../faults';
import { API_TARGET } from '../series/apiInstances';
import { durationShareAt } from './durationShareAt';

const SEED = seedOf('trace-spans');

interface SpanPlan {
  readonly service: string;
  readonly operation: string;
  readonly kind: Span['kind'];
  /** Milliseconds after the trace's start, and the P95 of the duration. */
  readonly start: number;
  readonly p95: number;
  /** Fails with the trace. */
  readonly fails: boolean;
}

const DB_QUERY = { service: 'postgres', operation: 'db.query', kind: 'client', p95: 2.3, fails: false } as const;

/** Children lie within their root at every speed, since all of a trace is slow or fast together. */
const RESERVATION: readonly SpanPlan[] = [
  { service: 'agente-api', operation: 'POST /reservations', kind: 'server', start: 0, p95: 14, fails: true },
  { ...DB_QUERY, start: 0.1 },
  { service: 'pms-client', operation: 'pms.sync', kind: 'client', start: 1.2, p95: 12, fails: true },
  { ...DB_QUERY, start: 11.2 },
];

const AVAILABILITY: readonly SpanPlan[] = [
  { service: 'agente-api', operation: 'GET /availability', kind: 'server', start: 0, p95: 6, fails: true },
  { ...DB_QUERY, start: 0.8 },
];

/** Sampled traces in time order: dense in the windows that are compared, sparse between them. */
export function createTraces(faults: HotelFaults): (from: number, to: number) => readonly Trace[] {
  return (from, to) => {
    const traces: Trace[] = [];
    for (let slot = Math.floor(from / SLOT_SECONDS); slot <= Math.ceil(to / SLOT_SECONDS); slot += 1) {
      const at = startOf(slot);
      if (at > from && at <= to && isSampled(slot)) {
        traces.push(toTrace(faults, slot));
      }
    }
    return traces;
  };
}

function startOf(slot: number): number {
  return slot * SLOT_SECONDS + 3 + 20 * uniformAt(SEED, slot);
}

function toTrace(faults: HotelFaults, slot: number): Trace {
  const at = startOf(slot);
  const turn = toTurn(slot);
  const every = faults.failingTraceEvery;
  const fails = every !== undefined && at > 0 && turn % every === 3;
  const share = durationShareAt(turn) * (faults.latencyFactorAt?.(at) ?? 1);
  const rootId = hexAt(SEED, slot, 16);
  const plans = turn % 2 === 0 ? RESERVATION : AVAILABILITY;
  return {
    traceId: toTraceId(slot),
    spans: plans.map((plan, index) => {
      const error = fails && plan.fails;
      return {
        spanId: index === 0 ? rootId : hexAt(SEED + index, slot, 16),
        ...(index === 0 ? {} : { parentId: rootId }),
        service: plan.service,
        operation: plan.operation,
        kind: plan.kind,
        at: at + (plan.start * share) / 1000,
        durationSeconds: (plan.p95 * share) / 1000,
        error,
        tags: toTags(plan, error),
      };
    }),
  };
}

function toTags(plan: SpanPlan, error: boolean): Span['tags'] {
  if (plan.service === 'postgres') {
    return { 'db.system': 'postgresql', 'db.name': 'hotel' };
  }
  const status = error ? 503 : 200;
  return plan.kind === 'server'
    ? { 'http.response.status_code': status, 'service.instance': API_TARGET }
    : { 'http.response.status_code': status, 'peer.service': 'pms' };
}
