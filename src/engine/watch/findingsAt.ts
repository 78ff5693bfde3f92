import type { AnswersOf, Context } from '../model/context';
import type { Plan } from '../model/plan';
import { toReason } from '../model/reason';
import { contextAt } from './contextAt';
import { type Look, toLooks } from './looks/toLooks';
import type { FindingsAt, WatchFinding } from './watchFinding';

export interface FindingsAtInput {
  readonly plan: Plan;
  readonly context: Context;
  /** By subject, such as `measure/latency-p95`. */
  readonly answersOf: AnswersOf;
}

/**
 * What the day's evidence said at earlier instants: the same judges with an earlier now. Nothing is asked again. Each finding is judged once
 * an instant, however many rounds look at it.
 */
export function createFindingsAt({ plan, context, answersOf }: FindingsAtInput): FindingsAt {
  const looks = toLooks(plan, answersOf);
  const known = new Map<string, WatchFinding>();
  return (at, ids) => {
    const then = contextAt(context, at, plan.windows.window);
    return ids.map((id) => {
      const key = `${at}/${id}`;
      const finding = known.get(key) ?? look(looks, id, then);
      known.set(key, finding);
      return finding;
    });
  };
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
