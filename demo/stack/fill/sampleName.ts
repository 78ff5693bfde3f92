import type { Labels } from '../../scenarios/scenario';

/** `name{a="b"}` as the text formats write it. */
export function toSampleName(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escapeValue(value)}"`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}

function escapeValue(value: string): string {
  return value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
}

/** Six decimals are enough for every quantity here, and keep the text short. */
export function toSampleValue(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
