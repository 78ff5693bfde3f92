/** A share as per cent with at most two decimals, for SVG coordinates: the same input prints the same bytes everywhere. */
export function toPercent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
