import type { Level } from './growth';

/** Levels that must follow an onset, so that a slope can be told from it. */
const FEWEST_AFTER = 8;

/** A later onset must leave at most this share of the squares that are left with growth all along. */
const CLEARLY_BETTER = 0.5;

/**
 * The index of the level at which growth begins: of all lines that are flat up to a place and rise from it on, the one with the least
 * squares; the first where none is clearly better than growth all along. O(n²), for tens of levels.
 */
export function findOnset(levels: readonly Level[]): number {
  const places = levels.map((_level, index) => index).slice(0, Math.max(1, levels.length - FEWEST_AFTER));
  const squares = places.map((place) => squaresLeft(levels, levels[place]?.[0] ?? 0));
  const best = squares.reduce((least, value, place) => (value < (squares[least] ?? Infinity) ? place : least), 0);
  return (squares[best] ?? 0) < CLEARLY_BETTER * (squares[0] ?? 0) ? best : 0;
}

/** Squares left by the least-squares fit of level + slope × max(0, time − onset). */
function squaresLeft(levels: readonly Level[], onset: number): number {
  const points = levels.map(([time, value]) => [Math.max(0, time - onset), value] as const);
  const [x, y] = [meanOf(points.map(([first]) => first)), meanOf(points.map(([, second]) => second))];
  const sxx = points.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
  const sxy = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
  const syy = points.reduce((sum, [, py]) => sum + (py - y) ** 2, 0);
  return sxx === 0 ? syy : syy - sxy ** 2 / sxx;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
