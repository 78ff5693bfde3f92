import type { Span } from '../../model/time';
import type { Schedule } from '../../windows/schedule';

/**
 * The window that shows what was so before the release: the clock window where there is one, else the table's baseline. What came with
 * the release and stayed would be invisible against the settled window after the rollout.
 */
export function windowBefore({ release, baseline }: Schedule): Span | null {
  return release ?? baseline;
}
