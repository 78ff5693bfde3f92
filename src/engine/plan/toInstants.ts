/** A round more often than this is no watch but a measure. */
export const MOST_INSTANTS = 100;

/** From one instant to another every so often, milliseconds; the plan's rules keep their number below the most. */
export function toInstants({
  from,
  to,
  every,
}: {
  readonly from: number;
  readonly to: number;
  readonly every: number;
}): readonly number[] {
  const count = every > 0 ? Math.min(MOST_INSTANTS, Math.floor((to - from) / every) + 1) : 1;
  return Array.from({ length: Math.max(1, count) }, (_, index) => from + index * every);
}
