import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { isRecord, type Path, type RawFault, suggest, toPathText } from './fault';
import { entriesOf, fieldOf, unwrap } from './places';

export interface Shaped<T> {
  /** Null where there are faults. */
  readonly output: T | null;
  readonly faults: readonly RawFault[];
}

/** A value as its schema gives it out, or everything in which it differs from the schema. */
export function checkShape<S extends GenericSchema>(schema: S, value: unknown): Shaped<InferOutput<S>> {
  const parsed = safeParse(schema, value);
  const stray = findUnknownKeys(schema, value);
  const lists = new Set(
    stray.filter(({ code }) => code === 'plan.fault.wrongValue').map(({ path }) => toPathText(path))
  );
  const issues = (parsed.issues ?? []).filter(({ expected }) => expected !== 'never').map(toFault);
  const faults = [...stray, ...issues.filter(({ path }) => !lists.has(toPathText(path)))];
  return { output: parsed.success && faults.length === 0 ? parsed.output : null, faults };
}

function toFault(issue: BaseIssue<unknown>): RawFault {
  const path = pathOf(issue);
  if (issue.received === 'undefined' && path.length > 0) {
    return { path: path.slice(0, -1), code: 'plan.fault.missingKey', params: { key: String(path.at(-1) ?? '') } };
  }
  const words = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
  const suggestion = typeof issue.input === 'string' ? suggest(issue.input, words) : null;
  return {
    path,
    code: 'plan.fault.wrongValue',
    params: { received: receivedOf(issue), expected: expectedOf(issue) },
    suggestion,
  };
}

const PLAIN: Readonly<Record<string, string>> = Object.freeze({
  Object: 'a mapping',
  Array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
});
const MOST_SHOWN = 60;

function inWords(type: string): string {
  return type.includes('"')
    ? type.replace(/[()]/g, '')
    : type
        .replace(/\b(Object|Array|string|number|boolean|null)\b/g, (word) => PLAIN[word] ?? word)
        .replace(/[()]/g, '')
        .replaceAll('|', 'or');
}

function receivedOf({ received, type, input }: BaseIssue<unknown>): string {
  const plain = type === 'regex' && typeof input === 'string' ? JSON.stringify(input) : inWords(received);
  return plain.length > MOST_SHOWN ? `${plain.slice(0, MOST_SHOWN)}…` : plain;
}

function expectedOf({ type, expected, requirement, message }: BaseIssue<unknown>): string {
  const most = String(requirement);
  switch (type) {
    case 'regex':
      return message;
    case 'min_length':
      return `a length of at least ${most}`;
    case 'max_length':
      return `a length of at most ${most}`;
    case 'min_value':
      return `at least ${most}`;
    case 'max_value':
      return `at most ${most}`;
    case 'integer':
      return 'a whole number';
    case 'finite':
      return 'a finite number';
    default:
      return inWords(expected ?? type).replaceAll(' | ', ' or ');
  }
}

function pathOf({ path }: BaseIssue<unknown>): Path {
  return (path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
}

/**
 * What a valibot schema itself lets pass: every key that its mapping does not have but the first, lists in the place of mappings, and
 * keys such as `__proto__`.
 */
export function findUnknownKeys(schema: unknown, value: unknown, path: Path = []): readonly RawFault[] {
  const plain = unwrap(schema);
  if (Array.isArray(value)) {
    const item = fieldOf(plain, 'item');
    if (MAPPINGS.includes(fieldOf(plain, 'type'))) {
      return [{ path, code: 'plan.fault.wrongValue', params: { expected: 'a mapping', received: 'a list' } }];
    }
    return item === undefined ? [] : value.flatMap((entry, index) => findUnknownKeys(item, entry, [...path, index]));
  }
  if (!isRecord(value)) {
    return [];
  }
  if (fieldOf(plain, 'type') === 'record') {
    return Object.keys(value).flatMap((key) =>
      BUILT_IN.includes(key)
        ? [{ path: [...path, key], code: 'plan.fault.unknownKey', params: { key }, atKey: true }]
        : []
    );
  }
  const entries = entriesOf(plain, value);
  return entries === null
    ? []
    : Object.keys(value).flatMap((key) => inspect({ key, value: value[key], entries, path: [...path, key] }));
}

const MAPPINGS: readonly unknown[] = ['strict_object', 'variant', 'record'];
/** Names that a record of valibot passes over. */
const BUILT_IN: readonly string[] = ['__proto__', 'prototype', 'constructor'];

interface Part {
  readonly key: string;
  readonly value: unknown;
  readonly entries: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

function inspect({ key, value, entries, path }: Part): readonly RawFault[] {
  if (Object.hasOwn(entries, key)) {
    return findUnknownKeys(entries[key], value, path);
  }
  return [
    {
      path,
      code: 'plan.fault.unknownKey',
      params: { key },
      suggestion: suggest(key, Object.keys(entries)),
      atKey: true,
    },
  ];
}
