import { nullable, object, picklist } from 'valibot';
import type { Data } from '../../engine/model/data';
import { iso, list } from '../../engine/model/schema';
import { insight } from '../conclusions/report';

const recommendation = object({
  ...insight.entries,
  /** Days within which it is worth doing. */
  withinDays: picklist([7, 30, 90]),
});
export type Recommendation = Data<typeof recommendation>;

export const report = {
  recommendations: list(recommendation),
  /** When to look again: the next checkpoint, or the plan's review after the last. */
  nextReviewAt: nullable(iso),
};
/** The next review stays: it stands at the foot of the page. */
export const empty = { recommendations: [] };
