import { toIso } from '../../engine/model/iso';
import type { Report } from '../../engine/model/report';
import type { Choice } from './toChoice';

/**
 * What the page's address needs to show this report again: the same plan and deployment, and the instant and the checkpoint where they were
 * chosen. A checkpoint that was not chosen is not named, because naming one makes it the last one.
 */
export function toSearch(
  { plan, deployment }: Pick<Report, 'plan' | 'deployment'>,
  { at, checkpoint }: Pick<Choice, 'at' | 'checkpoint'>
): string {
  return new URLSearchParams({
    plan: plan.id,
    rolloutEnd: deployment.endedAt,
    ...(at === null ? {} : { at: toIso(at) }),
    ...(checkpoint === null ? {} : { checkpoint }),
  }).toString();
}
