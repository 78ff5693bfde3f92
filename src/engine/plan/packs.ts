import { array, type GenericSchema, optional, strictObject, unknown } from 'valibot';
import { checkShape } from './checkShape';
import { isRecord, type Path, type RawFault, suggest, toPathText } from './fault';
import { entriesOf, fieldOf, marksOf, unwrap } from './places';
import type { PlanText } from './readText';
import { variables } from './schema/base';

/** Where a part of the merged plan was written. */
export interface Origin {
  /** Null: the plan itself. */
  readonly pack: string | null;
  readonly path: Path;
}

export interface Fragment {
  readonly pack: string | null;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface Merged {
  readonly value: Readonly<Record<string, unknown>>;
  /** By path text of the merged value: sections, variables, entries of lists and their fields. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** The parts of a plan that packs may have, by key. */
export interface Shared {
  readonly lists: readonly string[];
  readonly mappings: readonly string[];
}

export function sharedIn(schema: unknown): Shared {
  const parts = Object.entries(entriesOf(schema, {}) ?? {}).filter(([, part]) => marksOf(part).inPacks === true);
  const isList = ([, part]: (typeof parts)[number]): boolean => fieldOf(unwrap(part), 'type') === 'array';
  const keysOf = (of: typeof parts): readonly string[] => of.map(([key]) => key);
  return { lists: keysOf(parts.filter(isList)), mappings: keysOf(parts.filter((part) => !isList(part))) };
}

const anyList = optional(array(unknown()));
const anything = optional(unknown());

/** What a pack must be before it is merged; its entries may lean on variables and on later fragments, so the whole is checked after. */
function toPackSchema({ lists, mappings }: Shared): GenericSchema {
  const keys = [...lists.map((key) => [key, anyList] as const), ...mappings.map((key) => [key, anything] as const)];
  return strictObject({ variables, ...Object.fromEntries(keys) });
}

/**
 * Packs in their order, then the plan. Entries of a list meet by `id`: a later one adds its fields to the earlier, and so does a later
 * section. A variable of a later fragment takes the place of the earlier one. `without` takes entries of packs out by id.
 */
export function mergePacks(fragments: readonly Fragment[], without: readonly string[], shared: Shared): Merged {
  const origins = new Map<string, Origin>();
  const own = fragments.at(-1)?.value ?? {};
  const value: Record<string, unknown> = { ...own };
  for (const section of shared.mappings) {
    const merged = mergeSection(fragments, section);
    if (merged !== null) {
      value[section] = merged.value;
      place(origins, [section], merged);
    }
  }
  for (const list of shared.lists.filter((name) => own[name] === undefined || Array.isArray(own[name]))) {
    const entries = mergeList(fragments, list, without);
    if (entries.length > 0) {
      value[list] = entries.map((entry) => entry.value);
      entries.forEach((entry, index) => place(origins, [list, index], entry));
    }
  }
  if (own['variables'] === undefined || isRecord(own['variables'])) {
    value['variables'] = mergeVariables(fragments, origins);
  }
  return { value, origins };
}

function mergeVariables(
  fragments: readonly Fragment[],
  origins: Map<string, Origin>
): Readonly<Record<string, unknown>> {
  const entries = fragments.flatMap(({ pack, value: { variables } }) =>
    isRecord(variables) ? Object.entries(variables).map(([key, value]) => ({ pack, key, value })) : []
  );
  entries.forEach(({ pack, key }) => origins.set(toPathText(['variables', key]), { pack, path: ['variables', key] }));
  return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
}

interface Entry {
  readonly value: unknown;
  readonly origin: Origin;
  /** Of each field. */
  readonly fields: ReadonlyMap<string, Origin>;
}

function place(origins: Map<string, Origin>, path: Path, { origin, fields }: Entry): void {
  origins.set(toPathText(path), origin);
  fields.forEach(({ pack, path: written }, field) =>
    origins.set(toPathText([...path, field]), { pack, path: written })
  );
}

function mergeSection(fragments: readonly Fragment[], section: string): Entry | null {
  const written = fragments
    .filter(({ value }) => value[section] !== undefined)
    .map(({ pack, value }) => toEntry(value[section], { pack, path: [section] }));
  return written.reduce<Entry | null>((earlier, later) => (earlier === null ? later : join(earlier, later)), null);
}

/** The fields of both, where the later one counts; what is no mapping takes the whole place. */
function join(earlier: Entry, later: Entry): Entry {
  const isJoined = isRecord(earlier.value) && isRecord(later.value);
  return isJoined
    ? {
        value: { ...earlier.value, ...later.value },
        origin: later.origin,
        fields: new Map([...earlier.fields, ...later.fields]),
      }
    : later;
}

function mergeList(fragments: readonly Fragment[], list: string, without: readonly string[]): readonly Entry[] {
  const merged: Entry[] = [];
  for (const { pack, value } of fragments) {
    const entries: readonly unknown[] = Array.isArray(value[list]) ? value[list] : [];
    entries.forEach((entry, index) => {
      if (pack === null || !without.some((out) => out === idOf(entry))) {
        add(merged, toEntry(entry, { pack, path: [list, index] }));
      }
    });
  }
  return merged;
}

function toEntry(value: unknown, origin: Origin): Entry {
  const fields = isRecord(value)
    ? Object.keys(value).map((key) => [key, { pack: origin.pack, path: [...origin.path, key] }] as const)
    : [];
  return { value, origin, fields: new Map(fields) };
}

/** Twice the same id in one fragment stays twice, so that it is found and refused. */
function add(merged: Entry[], entry: Entry): void {
  const id = idOf(entry.value);
  const index = merged.findIndex(
    ({ value, origin }) => id !== undefined && idOf(value) === id && origin.pack !== entry.origin.pack
  );
  const earlier = merged[index];
  if (earlier !== undefined) {
    merged[index] = join(earlier, entry);
  } else {
    merged.push(entry);
  }
}

/** The ids that `without` may name. */
function idsOf(fragments: readonly Fragment[], { lists: names }: Shared): readonly string[] {
  const lists = fragments.flatMap(({ value }) =>
    names.flatMap((list): readonly unknown[] => (Array.isArray(value[list]) ? value[list] : []))
  );
  return lists.map(idOf).filter((id) => typeof id === 'string');
}

function idOf(entry: unknown): unknown {
  return isRecord(entry) ? entry['id'] : undefined;
}

interface Packs {
  readonly known: readonly string[];
  /** Of the packs that the plan names and that exist. */
  readonly texts: ReadonlyMap<string, PlanText>;
  readonly shared: Shared;
}

/** What must hold before packs are merged: those that the plan names exist and have a pack's shape, and `without` takes out what is there. */
export function checkPacks(value: Readonly<Record<string, unknown>>, packs: Packs): readonly RawFault[] {
  const names = listOf(value['extends']).flatMap((name, index) => (typeof name === 'string' ? [{ name, index }] : []));
  const faults = names.flatMap(({ name, index }) => checkPack(name, ['extends', index], packs));
  return faults.length > 0 ? faults : checkWithout(value, packs);
}

function checkPack(name: string, path: RawFault['path'], { known, texts, shared }: Packs): readonly RawFault[] {
  const text = texts.get(name);
  if (text === undefined) {
    return [
      {
        path,
        code: 'plan.fault.unknownPack',
        params: { pack: name, known: known.join(', ') },
        suggestion: suggest(name, known),
      },
    ];
  }
  if (text.faults.length > 0 || !isRecord(text.value)) {
    return [
      { path, code: 'plan.fault.brokenPack', params: { pack: name } },
      ...text.faults.map((fault) => ({ ...fault, pack: name })),
    ];
  }
  return checkShape(toPackSchema(shared), text.value).faults.map((fault) => ({ ...fault, pack: name }));
}

function checkWithout({ without }: Readonly<Record<string, unknown>>, { texts, shared }: Packs): readonly RawFault[] {
  const fragments = [...texts].map(([pack, { value }]): Fragment => ({ pack, value: isRecord(value) ? value : {} }));
  const ids = idsOf(fragments, shared);
  return listOf(without).flatMap((id, index): readonly RawFault[] =>
    typeof id !== 'string' || ids.includes(id)
      ? []
      : [{ path: ['without', index], code: 'plan.fault.unknownWithout', params: { id }, suggestion: suggest(id, ids) }]
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
