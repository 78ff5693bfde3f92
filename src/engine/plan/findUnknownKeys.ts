import type { Path, RawFault } from './fault';
import { isRecord } from './isRecord';
import { suggest } from './suggest';

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

/** The keys of a mapping with their schemas; of a choice those of the detector that the value names, or of all; null where any key goes. */
function entriesOf(
  schema: unknown,
  value: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> | null {
  const options = fieldOf(schema, 'options');
  if (Array.isArray(options)) {
    const entries = options.map((option: unknown) => fieldOf(option, 'entries')).filter(isRecord);
    const own = entries.find(({ detector }) => fieldOf(detector, 'literal') === value['detector']);
    return own ?? Object.assign({}, ...entries);
  }
  const entries = fieldOf(schema, 'entries');
  return isRecord(entries) ? entries : null;
}

function unwrap(schema: unknown): unknown {
  const wrapped = fieldOf(schema, 'wrapped');
  return wrapped === undefined ? schema : unwrap(wrapped);
}

function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}
