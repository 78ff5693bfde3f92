import { type BaseIssue, type GenericSchema, safeParse } from 'valibot';
import type { Path, RawFault } from './fault';
import { suggest } from './suggest';

/** Everything in which a value differs from a schema. */
export function checkShape(schema: GenericSchema, value: unknown): readonly RawFault[] {
  const parsed = safeParse(schema, value);
  return parsed.success ? [] : parsed.issues.map((issue) => toFault(schema, issue));
}

function toFault(schema: GenericSchema, issue: BaseIssue<unknown>): RawFault {
  const path = pathOf(issue);
  const key = String(path.at(-1) ?? '');
  if (issue.expected === 'never') {
    return { path, code: 'plan.fault.unknownKey', params: { key }, suggestion: suggest(key, keysAt(schema, issue)), atKey: true };
  }
  if (issue.received === 'undefined' && path.length > 0) {
    return { path: path.slice(0, -1), code: 'plan.fault.missingKey', params: { key } };
  }
  return wrongValue(path, issue);
}

function wrongValue(path: Path, issue: BaseIssue<unknown>): RawFault {
  const words = [...String(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
  const given = typeof issue.input === 'string' ? issue.input : null;
  const params = { received: issue.received, expected: expectedOf(issue) };
  return { path, code: 'plan.fault.wrongValue', params, suggestion: given === null ? null : suggest(given, words) };
}

function expectedOf({ expected, requirement, kind }: BaseIssue<unknown>): string {
  if (requirement instanceof RegExp) {
    return WRITTEN.find(([pattern]) => pattern === requirement.source)?.[1] ?? `text like ${requirement.source}`;
  }
  return expected ?? kind;
}

/** What a pattern of `schema/scalars.ts` asks for, in words. */
const WRITTEN: readonly (readonly [string, string])[] = [
  [/^[a-z0-9]+(-[a-z0-9]+)*$/.source, 'lower-case words joined by hyphens, such as latency-p95'],
  [/^\d{1,6}(ms|s|m|h|d)$/.source, 'a duration such as 90s, 10m, 1h or 7d'],
  [/^(<|<=|>|>=)\s*-?\d+(\.\d+)?(e-?\d+)?$/.source, 'a comparison such as "< 0.1" or ">= 80"'],
  [/^(100|\d{1,2})(\.\d+)?\s*%$/.source, 'a percentage such as 80%'],
  [/^\d{1,3}h$/.source, 'hours such as 4h'],
  [/^\d+(\.\d+)?\s*%$/.source, 'a percentage such as 5%, or a number in the unit'],
];

function pathOf({ path }: BaseIssue<unknown>): Path {
  return (path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
}

/** The keys that the object of an unknown key may have. */
function keysAt(schema: GenericSchema, { path }: BaseIssue<unknown>): readonly string[] {
  const steps = path ?? [];
  let here: unknown = schema;
  for (const { key } of steps.slice(0, -1)) {
    here = childOf(here, key);
  }
  return entriesOf(here, steps.at(-1));
}

function childOf(schema: unknown, key: unknown): unknown {
  const plain = unwrap(schema);
  if (hasField(plain, 'item')) {
    return plain.item;
  }
  return hasField(plain, 'entries') && isRecord(plain.entries) ? plain.entries[String(key)] : plain;
}

function entriesOf(schema: unknown, last: { readonly input?: unknown } | undefined): readonly string[] {
  const plain = unwrap(schema);
  if (hasField(plain, 'options') && Array.isArray(plain.options)) {
    const detector = isRecord(last?.input) ? last.input['detector'] : undefined;
    const options: readonly unknown[] = plain.options;
    const own = options.find((option) => literalOf(option) === detector);
    return (own === undefined ? options : [own]).flatMap((option) => entriesOf(option, undefined));
  }
  return hasField(plain, 'entries') && isRecord(plain.entries) ? Object.keys(plain.entries) : [];
}

function literalOf(option: unknown): unknown {
  const entries = hasField(option, 'entries') && isRecord(option.entries) ? option.entries : {};
  const detector = entries['detector'];
  return hasField(detector, 'literal') ? detector.literal : undefined;
}

function unwrap(schema: unknown): unknown {
  return hasField(schema, 'wrapped') ? unwrap(schema.wrapped) : schema;
}

function hasField<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
