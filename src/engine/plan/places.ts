import { metadata, type MetadataAction } from 'valibot';
import { isRecord, type Path, type RawFault } from './fault';
import type { SourceType } from './values';

export type Raw = Readonly<Record<string, unknown>>;

/** What a part of the plan's schema means to the rules and to packs, beside its shape. */
export interface Marks {
  /** The field names a source: the types that can answer its entry, the one asked where none is named first. */
  readonly source?: (entry: Raw) => readonly SourceType[];
  /** Nothing is asked where no source of the type is there. */
  readonly isOptional?: boolean;
  /** The field, or each entry of its list, names one of these. */
  readonly names?: Named;
  /** The field counts for its entry; without it always. */
  readonly isMeant?: (entry: Raw) => boolean;
  /** The text is put into queries of ours. */
  readonly languages?: readonly Language[];
  /** What the ids of the list are; without it they are one another's business only. */
  readonly ids?: IdKind;
  /** The mapping becomes one finding, which is known by its key. */
  readonly isFinding?: boolean;
  /** Packs may have it: entries of a list meet by id, fields of a mapping by name. */
  readonly inPacks?: boolean;
  /** What must hold beside the shape. */
  readonly rule?: (mapping: PlacedEntry) => readonly RawFault[];
}

/** A finding: of data alone, of data or an item that is judged before, of any. */
export type Named = 'component' | 'group' | 'dataFinding' | 'earlierFinding' | 'finding';
export type IdKind = 'component' | 'group' | 'finding' | 'item' | 'laterItem' | 'round';
export type Language = 'selector' | 'histogram' | 'matchers' | 'stream';

/** A part of a plan with the schema that it has to fit. */
export interface Place {
  readonly schema: unknown;
  readonly marks: Marks;
  /** As it was written; its default where nothing was. */
  readonly value: unknown;
  readonly path: Path;
  /** The mapping that holds it. */
  readonly holder: Raw;
}

/** A mapping and where it stands. */
export interface PlacedEntry {
  readonly entry: Raw;
  readonly path: Path;
}

/** Puts marks on a schema, at the end of its pipe. */
export function mark<Input>(marks: Marks): MetadataAction<Input, { readonly marks: Marks }> {
  return metadata({ marks });
}

/** A longer list is refused by its shape. */
const MOST = 500;

/**
 * Every part of a value that its schema knows, outer ones first, also of one that has other faults, so that all are told at once; and the
 * fields that were not written.
 */
export function placesIn(schema: unknown, value: unknown): readonly Place[] {
  return placesBelow({ schema, marks: marksOf(schema), value, path: [], holder: {} });
}

function placesBelow({ schema, value, path }: Place): readonly Place[] {
  const holder = isRecord(value) ? value : {};
  return partsOf(schema, value)
    .map(([key, part, written]): Place => {
      const given = written === undefined ? defaultOf(part) : written;
      return { schema: part, marks: marksOf(part), value: given, path: [...path, key], holder };
    })
    .flatMap((place) => [place, ...placesBelow(place)]);
}

type Part = readonly [key: string | number, schema: unknown, value: unknown];

function partsOf(schema: unknown, value: unknown): readonly Part[] {
  const plain = unwrap(schema);
  if (Array.isArray(value)) {
    const item = fieldOf(plain, 'item');
    return item === undefined ? [] : value.slice(0, MOST).map((entry: unknown, index) => [index, item, entry]);
  }
  return isRecord(value)
    ? Object.entries(sureEntriesOf(plain, value)).map(([key, part]) => [key, part, value[key]])
    : [];
}

/** Where nobody knows which choice is meant, what is the same in all of them. */
function sureEntriesOf(schema: unknown, value: Raw): Raw {
  const { own, all } = choicesOf(schema, value) ?? NONE;
  const [first = {}] = all;
  const sure = Object.entries(first).filter(([key, part]) => all.every((entries) => entries[key] === part));
  return own ?? Object.fromEntries(sure);
}

/** Where one was written or not; a function gives nothing. */
export function defaultOf(schema: unknown): unknown {
  const fallback = fieldOf(schema, 'default');
  return typeof fallback === 'function' ? undefined : fallback;
}

export function marksOf(schema: unknown): Marks {
  const pipe = fieldOf(schema, 'pipe');
  const own = (Array.isArray(pipe) ? pipe : []).map((action: unknown): Marks => {
    const marks = fieldOf(fieldOf(action, 'metadata'), 'marks');
    return isRecord(marks) ? marks : isRecord(action) && action['kind'] === 'schema' ? marksOf(action) : {};
  });
  const wrapped = fieldOf(schema, 'wrapped');
  return [...own, wrapped === undefined ? {} : marksOf(wrapped)].reduce((all, marks) => ({ ...all, ...marks }), {});
}

/** The keys of a mapping with their schemas; of a choice those of the detector that the value names, or of all; null where any key goes. */
export function entriesOf(schema: unknown, value: Raw): Raw | null {
  const choices = choicesOf(schema, value);
  return choices === null ? null : (choices.own ?? choices.all.reduce((all, entries) => ({ ...all, ...entries }), {}));
}

interface Choices {
  readonly own: Raw | null;
  readonly all: readonly Raw[];
}

const NONE: Choices = Object.freeze({ own: null, all: [] });

function choicesOf(schema: unknown, value: Raw): Choices | null {
  const options = fieldOf(schema, 'options');
  if (Array.isArray(options)) {
    const all = options.map((option: unknown) => fieldOf(option, 'entries')).filter(isRecord);
    return { own: all.find(({ detector }) => fieldOf(detector, 'literal') === value['detector']) ?? null, all };
  }
  const entries = fieldOf(schema, 'entries');
  return isRecord(entries) ? { own: entries, all: [entries] } : null;
}

/** The schema inside of `optional` and the like. */
export function unwrap(schema: unknown): unknown {
  const wrapped = fieldOf(schema, 'wrapped');
  return wrapped === undefined ? schema : unwrap(wrapped);
}

export function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}
