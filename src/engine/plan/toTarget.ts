import type { Target, Tolerance } from '../model/plan';

const OPERATORS: readonly Target['op'][] = ['<=', '>=', '<', '>'];

/** `>= 80` as an operator and a value; the text was checked. */
export function toTarget(text: string): Target {
  const op = OPERATORS.find((operator) => text.startsWith(operator)) ?? '<';
  return { op, value: Number(text.slice(op.length)) };
}

/** `5%` of the baseline, or a number in the unit. */
export function toTolerance(tolerance: string | number): Tolerance {
  return typeof tolerance === 'string'
    ? { kind: 'relative', fraction: parseFloat(tolerance) / 100 }
    : { kind: 'absolute', amount: tolerance };
}
