import { toPercent } from './percent';
import { toDomain } from './toLines';

/** Lengths of bars that begin at zero, in per cent of the longest; null where there is no value, 0 where it is not positive. */
export function toBars(values: readonly (number | null)[]): readonly (number | null)[] {
  const longest = toDomain(values)?.high ?? 0;
  return values.map((value) =>
    value === null || !Number.isFinite(value) ? null : longest > 0 ? toPercent(Math.max(0, value) / longest) : 0
  );
}
