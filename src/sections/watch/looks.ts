import type { AnswersOf, Context } from '../../engine/model/context';
import { toReason } from '../../engine/model/finding';
import type { Item } from '../../engine/model/plan';
import { type FindingsAt, type Look, lookAtItem, type WatchFinding } from './observing';

export interface FindingsAtInput {
  /** How to look at each finding that a round may name, but for items. */
  readonly looks: readonly (readonly [id: string, look: Look])[];
  readonly items: readonly Item[];
  readonly context: Context;
  /** By subject, such as `measure/latency-p95`. */
  readonly answersOf: AnswersOf;
  /** Milliseconds of a window. */
  readonly window: number;
}

/**
 * What the day's evidence said at earlier instants: the same judges with an earlier now. Nothing is asked again. Each finding is judged once
 * an instant, however many rounds look at it.
 */
export function createFindingsAt(input: FindingsAtInput): FindingsAt {
  const looks = withItems(input);
  const known = new Map<string, WatchFinding>();
  return (at, ids) => {
    const then = contextAt(input.context, at, input.window);
    return ids.map((id) => {
      const key = `${at}/${id}`;
      const finding = known.get(key) ?? look(looks, id, then);
      known.set(key, finding);
      return finding;
    });
  };
}

/** An item may restate any finding, and an item before it. */
function withItems({ looks: known, items, answersOf }: FindingsAtInput): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>(known);
  for (const item of items) {
    looks.set(item.id, (then) =>
      lookAtItem(item, {
        answers: answersOf(`item/${item.id}`),
        then,
        restated: item.finding === null ? undefined : looks.get(item.finding),
      })
    );
  }
  return looks;
}

/** The plan's rules refuse names that it does not hold; plans made otherwise may still have them. */
function look(looks: ReadonlyMap<string, Look>, id: string, then: Context): WatchFinding {
  const seen = looks.get(id)?.(then) ?? {
    title: id,
    status: 'unknown' as const,
    value: null,
    unit: 'short',
    reason: toReason(then.translate, 'watch.unknownName'),
  };
  return { id, ...seen };
}

/** The context as it was at an earlier instant: the current window is the one that ended then, cut at the rollout's end. */
export function contextAt({ schedule, translate }: Context, at: number, window: number): Context {
  const current = { from: Math.max(at - window, schedule.rolloutEnd), to: at };
  return { translate, schedule: { ...schedule, now: at, current } };
}
