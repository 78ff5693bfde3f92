import type { Span } from '../../../model/time';
import { dispersionOf } from './dispersionOf';
import { expectedAtAnyTime, expectedByClock } from './expectedEvents';
import { isMoreThanBefore } from './isMoreThanBefore';
import type { Past } from './past';

/** From here on, three days but for what rollouts took, the past tells how hours and days differ. */
const FEWEST_DAYS = 2.5;
/** How much more often is more, where that is known and where it is not. */
const MORE = 1.25;
const MORE_THAN_HOURS_DIFFER = 3;

export interface Stretch {
  readonly span: Span;
  /** Events counted inside. */
  readonly events: number;
}

export interface Comparison {
  /** Events that the past would give over the stretch: the larger of what its time of day and what all hours would. */
  readonly usual: number;
  readonly isMore: boolean;
}

/**
 * A stretch after the rollout against the past: more than at the same time of day on earlier days, and more than at any time, since the same
 * hours alone hold few events where events are rare. As outbreaks are told from usual counts, from the same season of earlier years with
 * their dispersion: Farrington, Andrews, Beale and Catchpole, "A Statistical Algorithm for the Early Detection of Outbreaks of Infectious
 * Disease", JRSS A 159 (1996).
 */
export function compareWithPast(past: Past, { span, events }: Stretch): Comparison {
  const knowsDays = past.days >= FEWEST_DAYS;
  const length = span.to - span.from;
  const dispersion = dispersionOf(past, length, knowsDays);
  const expected = [expectedAtAnyTime(past, span), expectedByClock(past, span)].filter(({ from }) => from > 0);
  const factor = knowsDays ? MORE : MORE_THAN_HOURS_DIFFER;
  // Events from which `usual` is known stand for a stretch as many times as long as they are more.
  const isMore = (usual: number, from: number): boolean =>
    isMoreThanBefore({ before: from, beforeLength: from / usual, after: events, afterLength: 1, dispersion }, factor);
  return {
    usual: Math.max(0, ...expected.map((entry) => entry.events)),
    isMore: expected.length > 0 && expected.every((entry) => isMore(entry.events, entry.from)),
  };
}
