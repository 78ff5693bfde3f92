import { toDuration } from '../../series/toDuration';
import { mark } from './mark';

const PART_LABEL = 'dayone_part';

/** Events a step, the sum over all counters for each value of the labels `by`; absent where none has a sample. `step` in milliseconds. */
export function toIncrements(selectors: readonly string[], step: number, by: readonly string[] = []): string {
  const sum = by.length === 0 ? 'sum' : `sum by (${by.join(', ')}) `;
  const parts = selectors.map((selector) => `${sum}(${toRises(selector.trim(), step)})`);
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? only
    : `${sum}(${parts.map((part, index) => mark(part, PART_LABEL, index)).join(' or ')})`;
}

/** A series that was not scraped for a while is taken up where it was, as long as Prometheus itself looks back. */
const KNOWN_FOR = 300_000;

/**
 * For each series of a counter the difference to its value one step before, and after a reset the new value. One that was not there one
 * step before counts from 0 if its target was up then (`up` by `job` and `instance`), else from its last value of the five minutes
 * before; without either it has no value at that step, because what happened meanwhile is unknown.
 */
function toRises(counter: string, step: number): string {
  const ago = toDuration(step);
  const before = `${counter} offset ${ago}`;
  const known = `last_over_time(${counter}[${toDuration(toRange(step))}:${ago}] offset ${ago})`;
  return [
    `((${counter} - ${before}) >= 0)`,
    `(${counter} and ${before})`,
    `(${counter} and on (job, instance) (up offset ${ago} == 1))`,
    `((${counter} - ${known}) >= 0)`,
    `(${counter} and ${known})`,
  ].join(' or ');
}

/** Half a step more than whole steps, so that the oldest point is inside whether ranges are closed (Prometheus 2) or left-open (3). */
function toRange(step: number): number {
  return Math.max(1, Math.floor(KNOWN_FOR / step)) * step + step / 2;
}
