import type { LogLine } from '../model/evidence';
import { groupBy } from './readSeries';

/** What a line says and how loud: `level` in lower case, '' where unknown. */
export interface LogMessage {
  readonly message: string;
  readonly level: string;
}

type Fields = Readonly<Record<string, unknown>>;

const MESSAGE_FIELDS = Object.freeze(['msg', 'message', 'event', 'log', 'body']);
const LEVEL_FIELDS = Object.freeze(['level', 'severity', 'lvl', 'loglevel', 'log.level']);
const LEVEL_LABELS = Object.freeze(['level', 'severity', 'detected_level']);
const LOGFMT_PAIR = /(?:^|\s)([A-Za-z_][\w.-]*)=("(?:[^"\\]|\\.)*"|[^\s"]+)/g;
const LEVEL_WORD = /\b(fatal|critical|crit|error|err|warning|warn|info|notice|debug|trace)\b/i;

/** Characters of a line in which fields of logfmt are looked for. */
const LOGFMT_REACH = 4000;

/** One pair in a line is text that holds an equals sign. */
const FEWEST_PAIRS = 2;

/** Where a level word may stand in a line without fields: before the message, not inside it. */
const LEVEL_REACH = 60;

/** The message of a JSON or logfmt line by its usual fields, else the whole line; the level by labels, fields, or an early word. */
export function toMessage({ line, labels }: LogLine): LogMessage {
  const fields = fieldsOf(line);
  const labelled = textOf(labels, LEVEL_LABELS);
  const message = textOf(fields, MESSAGE_FIELDS) ?? line.trim();
  const level = labelled ?? textOf(fields, LEVEL_FIELDS) ?? LEVEL_WORD.exec(line.slice(0, LEVEL_REACH))?.[1] ?? '';
  return { message, level: level.toLowerCase() };
}

function fieldsOf(line: string): Fields {
  const text = line.trim();
  return text.startsWith('{') ? parseJson(text) : parseLogfmt(text);
}

/** {} for anything but an object: a line that looks like JSON and is none is read as text. */
function parseJson(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) {
      return {};
    }
    throw error;
  }
}

function parseLogfmt(text: string): Fields {
  const pairs = [...text.slice(0, LOGFMT_REACH).matchAll(LOGFMT_PAIR)].map(
    ([, key = '', value = '']) => [key, value.startsWith('"') ? value.slice(1, -1) : value] as const
  );
  return pairs.length < FEWEST_PAIRS ? {} : Object.fromEntries(pairs);
}

function textOf(fields: Fields, names: readonly string[]): string | null {
  const found = names.map((name) => fields[name]).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : null;
}

/** Stands for what differs from line to line. */
export const WILDCARD = '<*>';

/** Longest message that is looked at, in characters. */
const LONGEST = 400;

/** What differs from line to line, one hole for all kinds, so that an id of digits and one of letters give the same template. In this order. */
const VARIABLE: readonly RegExp[] = Object.freeze([
  /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|\s?[+-]\d{2}:?\d{2})?/g,
  /\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:\/\d+)?/g,
  /"(?:[^"\\]|\\.)*"|`[^`]*`|(?<!\w)'[^']*'(?!\w)/g,
  /(?<=\b\w*(?:id|token|user|session|tenant|pod|host|instance|key)[=:])[^\s,;)\]}]+/gi,
  /[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /[\w:.-]*\d[\w:-]*(?:[.,]\d[\w:-]*)*(?:\s?(?:ns|us|µs|ms|s|sec|min|m|h|d|[kKMGT]?i?B|%)(?![\w]))?/g,
  /\b[0-9a-f]{7,}\b/gi,
  /\b[bcdfghjklmnpqrstvwxz]{5,}\b/g,
]);

/** A long word in which this share of letters is large is an id; names in camel case have fewer, and those in capitals have more. */
const LONG_WORD = /\b[A-Za-z]{16,}\b/g;
const MIXED = Object.freeze({ least: 0.3, most: 0.7 });

/** What stays the same in messages of one kind: numbers, ids, addresses, times and quoted strings as `<*>`. */
export function toTemplate(message: string): string {
  const masked = VARIABLE.reduce((text, variable) => text.replace(variable, WILDCARD), message.slice(0, LONGEST));
  return masked
    .replace(LONG_WORD, (word) => (isMixed(word) ? WILDCARD : word))
    .replace(/(?:[\w.]*[+-])*<\*>(?:[\w:.-]*<\*>)*/g, WILDCARD)
    .replace(/<\*>(?:\s*[,;|]?\s*<\*>)+/g, WILDCARD)
    .replace(/\s+/g, ' ')
    .trim();
}

function isMixed(word: string): boolean {
  const share = word.replace(/[a-z]/g, '').length / word.length;
  return share > MIXED.least && share < MIXED.most;
}

/** Different words at one place of otherwise equal templates from which on that place is a parameter, such as a name without digits. */
const FEWEST_WORDS = 4;

/** The shortest template, in words, in which a place may be taken for a parameter: shorter ones have too little left in common. */
const SHORTEST = 3;

/**
 * Maps each template to the one it is a variant of: where templates differ in a single word, and that word has at least four values,
 * it is a parameter (as in Drain: He et al., "Drain: An Online Log Parsing Approach with Fixed Depth Tree", ICWS 2017).
 */
export function joinVariants(templates: readonly string[]): ReadonlyMap<string, string> {
  const all = [...new Set(templates)].sort();
  const words = all
    .map((template) => ({ template, words: template.split(' ') }))
    .filter((entry) => entry.words.length >= SHORTEST);
  const places = words.flatMap(({ template, words: parts }) =>
    parts.map((_word, place) => ({ template, joined: without(parts, place) }))
  );
  const joined = new Map(all.map((template) => [template, template]));
  for (const [parent, group] of groupBy(places, (entry) => entry.joined)) {
    if (new Set(group.map(({ template }) => template)).size >= FEWEST_WORDS) {
      group
        .filter(({ template }) => joined.get(template) === template)
        .forEach(({ template }) => joined.set(template, parent));
    }
  }
  return joined;
}

function without(words: readonly string[], place: number): string {
  return words.map((word, index) => (index === place ? WILDCARD : word)).join(' ');
}

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
