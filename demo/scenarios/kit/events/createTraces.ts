import type { SinceRollout, Span, Trace } from '../../scenario';
import { hexAt, seedOf, uniformAt } from '../../shape/random';
import { createDurationShare } from './createDurationShare';
import { isSampled, SLOT_SECONDS, toTraceId, toTurn } from './traceSlots';

export interface SpanPlan {
  readonly service: string;
  readonly operation: string;
  readonly kind: Span['kind'];
  /** Milliseconds after the trace's start, and the P95 of the duration in milliseconds. Children end within the root. */
  readonly start: number;
  readonly p95: number;
  /** Fails with the trace; the root always does. */
  readonly fails?: boolean;
  readonly tags?: Span['tags'];
}

export interface TracePlan {
  /** The root first; all others are its children. */
  readonly spans: readonly [SpanPlan, ...SpanPlan[]];
  /** Share of these traces that fail (0 to 1) for `from < at <= to`. */
  readonly failing?: { readonly share: number; readonly from?: SinceRollout; readonly to?: SinceRollout };
  /** Multiplies all durations at `t`. */
  readonly factorAt?: (t: SinceRollout) => number;
}

const SEED = seedOf('trace-spans');

/**
 * Sampled traces in time order for `from < at <= to`, the plans in turn: one every 30 s in the half hours that hold the
 * checkpoints' windows (0, 1, 4, 12 and 24 h, of each day), one every quarter of an hour between them. So 40 traces
 * stand in each window of twenty minutes, and operations have the wanted P95 there.
 */
export function createTraces(plans: readonly TracePlan[]): (from: SinceRollout, to: SinceRollout) => readonly Trace[] {
  assertNested(plans);
  const shareAt = createDurationShare(plans.length);
  return (from, to) => {
    const traces: Trace[] = [];
    for (let slot = Math.floor(from / SLOT_SECONDS) - 1; slot <= Math.ceil(to / SLOT_SECONDS); slot += 1) {
      const at = slot * SLOT_SECONDS + 3 + 20 * uniformAt(SEED, slot);
      const turn = toTurn(slot);
      const plan = plans[((turn % plans.length) + plans.length) % plans.length];
      if (plan !== undefined && at > from && at <= to && isSampled(slot)) {
        const share = shareAt(turn) * (plan.factorAt?.(at) ?? 1);
        traces.push(toTrace(plan, { slot, at, share, fails: isFailing(plan, at, Math.floor(turn / plans.length)) }));
      }
    }
    return traces;
  };
}

interface Moment {
  readonly slot: number;
  readonly at: SinceRollout;
  /** Of each span's P95. */
  readonly share: number;
  readonly fails: boolean;
}

function toTrace(plan: TracePlan, { slot, at, share, fails }: Moment): Trace {
  const rootId = hexAt(SEED, slot, 16);
  return {
    traceId: toTraceId(slot),
    spans: plan.spans.map((span, index) => {
      const error = fails && (index === 0 || span.fails === true);
      return {
        spanId: index === 0 ? rootId : hexAt(SEED + index, slot, 16),
        ...(index === 0 ? {} : { parentId: rootId }),
        service: span.service,
        operation: span.operation,
        kind: span.kind,
        at: at + (span.start * share) / 1000,
        durationSeconds: (span.p95 * share) / 1000,
        error,
        tags: { ...toStatus(span, error), ...span.tags },
      };
    }),
  };
}

function toStatus({ kind }: SpanPlan, error: boolean): Span['tags'] {
  return kind === 'server' ? { 'http.response.status_code': error ? 500 : 200 } : {};
}

/** The count of failures so far is always that share of the traces so far, rounded down. */
function isFailing({ failing }: TracePlan, at: SinceRollout, nth: number): boolean {
  if (failing === undefined || at <= (failing.from ?? -Infinity) || at > (failing.to ?? Infinity)) {
    return false;
  }
  return Math.floor((nth + 1) * failing.share) > Math.floor(nth * failing.share);
}

function assertNested(plans: readonly TracePlan[]): void {
  for (const {
    spans: [root, ...children],
  } of plans) {
    const outside = children.find(({ start, p95 }) => start + p95 > root.start + root.p95);
    if (outside !== undefined) {
      throw new Error(`${outside.operation} ends after its root ${root.operation}`);
    }
  }
}
