import type { LogLine } from '../../model/evidence';
import { groupBy } from '../series/groupBy';
import { joinVariants } from './joinVariants';
import { toMessage } from './toMessage';
import { toTemplate } from './toTemplate';

/** A log line's template that one window has and the other has not. */
export interface NewTemplate {
  readonly template: string;
  readonly count: number;
  /** The first line of it. */
  readonly example: string;
  /** In lower case; '' where the lines do not say. */
  readonly level: string;
  readonly labels: LogLine['labels'];
  /** First and last line, milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

/** Levels by how loud they are; unknown ones stand between warning and info. */
const LOUDNESS: Readonly<Record<string, number>> = Object.freeze({
  fatal: 0,
  critical: 0,
  crit: 0,
  emerg: 0,
  alert: 0,
  panic: 0,
  error: 1,
  err: 1,
  warn: 2,
  warning: 2,
  info: 4,
  notice: 4,
  debug: 5,
  trace: 5,
});
const UNKNOWN = 3;

/** Templates of `current` that `baseline` has not: loudest first, then most frequent. Ids, numbers and names that vary make no template. */
export function findNewTemplates(baseline: readonly LogLine[], current: readonly LogLine[]): readonly NewTemplate[] {
  const [before, after] = [baseline.map(toTemplated), current.map(toTemplated)];
  const joined = joinVariants([...before, ...after].map(({ template }) => template));
  const parentOf = ({ template }: Templated): string => joined.get(template) ?? template;
  const known = new Set(before.map(parentOf));
  const groups = groupBy(
    after.filter((entry) => !known.has(parentOf(entry))),
    parentOf
  );
  return [...groups].map(([template, entries]) => toNew(template, entries)).sort(byLoudness);
}

/** How loud a level is: 0 critical, 1 error, 2 warning, 3 unknown, 4 info, 5 debug. */
export function loudnessOf(level: string): number {
  return LOUDNESS[level] ?? UNKNOWN;
}

interface Templated {
  readonly line: LogLine;
  readonly template: string;
  readonly level: string;
}

function toTemplated(line: LogLine): Templated {
  const { message, level } = toMessage(line);
  return { line, template: toTemplate(message), level };
}

function toNew(template: string, entries: readonly Templated[]): NewTemplate {
  const times = entries.map(({ line }) => line.time);
  const first = entries.reduce<Templated | undefined>(
    (earliest, entry) => (earliest === undefined || entry.line.time < earliest.line.time ? entry : earliest),
    undefined
  );
  const loudest = entries.map(({ level }) => level).reduce((a, b) => (loudnessOf(b) < loudnessOf(a) ? b : a));
  const [from, to] = [
    times.reduce((a, b) => Math.min(a, b), Infinity),
    times.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  return {
    template,
    count: entries.length,
    example: first?.line.line ?? '',
    level: loudest,
    labels: first?.line.labels ?? {},
    from,
    to,
  };
}

function byLoudness(a: NewTemplate, b: NewTemplate): number {
  return loudnessOf(a.level) - loudnessOf(b.level) || b.count - a.count || (a.template < b.template ? -1 : 1);
}
