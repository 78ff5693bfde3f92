import type { Finding, Reason } from '../model/finding';

/**
 * What stops a go-live by itself: an open blocker, a rejected sign-off, a tripped critical trigger. A tripped warning trigger is a warning.
 * A gate weighs nothing, so it changes neither score nor coverage. What could not be judged is none: the finding behind it says so.
 */
export function toGate({ id, title }: Pick<Finding, 'id' | 'title'>, reason: Reason): Finding {
  return {
    id,
    kind: 'gate',
    title,
    component: 'operations',
    weight: 0,
    critical: true,
    outcome: 'worse',
    missed: false,
    points01: 0,
    ignored: false,
    reason,
  };
}
