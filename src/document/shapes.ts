import type { Outcome } from '../engine/model/finding';
import type { Role, Shape } from './blocks';

/** Coordinates with at most two decimals: the same input draws the same bytes everywhere. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A line of any course; a medium does not fill it. */
export function path(d: string, role: Role): Shape {
  return { kind: 'path', d, role };
}

export function rect([x, y]: readonly [number, number], [width, height]: readonly [number, number], role: Role): Shape {
  return { kind: 'rect', x: round(x), y: round(y), width: round(width), height: round(height), role };
}

export function line(from: readonly [number, number], to: readonly [number, number], role: Role): Shape {
  return { kind: 'line', from: [round(from[0]), round(from[1])], to: [round(to[0]), round(to[1])], role };
}

export function dot([x, y]: readonly [number, number], role: Role): Shape {
  return { kind: 'dot', at: [round(x), round(y)], role };
}

export function label([x, y]: readonly [number, number], text: string, anchor: 'start' | 'middle' | 'end'): Shape {
  return { kind: 'text', at: [round(x), round(y)], text, anchor, role: 'label' };
}

const ROLES: Readonly<Record<Outcome, Role>> = Object.freeze({
  better: 'good',
  same: 'current',
  worse: 'bad',
  inconclusive: 'warn',
  'no-data': 'unknown',
  failed: 'unknown',
});

/** How a mark that carries an outcome is drawn. */
export function outcomeRole(outcome: Outcome): Role {
  return ROLES[outcome];
}
