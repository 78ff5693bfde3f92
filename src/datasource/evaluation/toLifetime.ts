import type { Report } from '../../engine/model/report';

const ANSWERED_MS = 5 * 60_000;
const FAILED_MS = 10_000;

/** How long a report may be shown again: long enough for panels that scroll into view later, short where asking again may help. */
export function toLifetime({ sources }: Report): number {
  return sources.some(({ status }) => status === 'failed' || status === 'partial') ? FAILED_MS : ANSWERED_MS;
}
