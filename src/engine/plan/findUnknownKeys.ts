import type { Path, RawFault } from './fault';
import { isRecord } from './isRecord';
import { suggest } from './suggest';

/** Every key that its mapping does not have, at any depth; a valibot schema itself stops at the first of each mapping. */
export function findUnknownKeys(schema: unknown, value: unknown, path: Path = []): readonly RawFault[] {
  const plain = unwrap(schema);
  if (Array.isArray(value)) {
    const item = fieldOf(plain, 'item');
    return item === undefined ? [] : value.flatMap((entry, index) => findUnknownKeys(item, entry, [...path, index]));
  }
  if (!isRecord(value)) {
    return [];
  }
  const entries = entriesOf(plain, value);
  return entries === null ? [] : Object.keys(value).flatMap((key) => inspect({ key, value: value[key], entries, path: [...path, key] }));
}

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
  return [{ path, code: 'plan.fault.unknownKey', params: { key }, suggestion: suggest(key, Object.keys(entries)), atKey: true }];
}

/** The keys of a mapping with their schemas; of a choice those of the detector that the value names, or of all; null where any key goes. */
function entriesOf(schema: unknown, value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null {
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
