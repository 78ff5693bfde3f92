import { is } from 'valibot';
import { isRecord } from './fault';
import { defaultOf, entriesOf, fieldOf, marksOf, type Raw, unwrap } from './places';
import { entriesIn } from './rules/entriesIn';
import { id, type SourceType } from './values';

/** The first source of a type; the type itself, which then is an unknown name, without one. */
type First = (type: SourceType) => string | undefined;

/** A plan in which every entry names its source: the first one of its type where none is written. */
export function fillSources(schema: unknown, plan: Raw): unknown {
  const sources = entriesIn(plan, 'sources').map(({ entry }) => entry);
  return fill(schema, plan, (type) =>
    sources.map((source) => (source['type'] === type ? source['id'] : null)).find((name) => is(id, name))
  );
}

function fill(schema: unknown, value: unknown, first: First): unknown {
  const plain = unwrap(schema);
  if (Array.isArray(value)) {
    const item = fieldOf(plain, 'item');
    return item === undefined ? value : value.map((entry: unknown) => fill(item, entry, first));
  }
  const entries = isRecord(value) ? entriesOf(plain, value) : null;
  if (!isRecord(value) || entries === null) {
    return value;
  }
  const filled = Object.entries(entries).flatMap(([key, part]) => {
    const inner = value[key] === undefined ? sourceFor(part, value, first) : fill(part, value[key], first);
    return inner === undefined ? [] : [[key, inner] as const];
  });
  return { ...value, ...Object.fromEntries(filled) };
}

/** What stands for a field that is not written: the name of a source, or a mapping that holds one. */
function sourceFor(schema: unknown, entry: Raw, first: First): unknown {
  const { source, isOptional } = marksOf(schema);
  const type = source?.(entry)[0];
  if (type === undefined) {
    const fallback = defaultOf(schema);
    return isRecord(fallback) ? fill(schema, fallback, first) : undefined;
  }
  return first(type) ?? (isOptional === true ? undefined : type);
}
