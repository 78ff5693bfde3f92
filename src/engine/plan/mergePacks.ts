import type { Path } from './fault';

/** Where an object of the merged plan was written. */
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
  /** By path text of the merged value's lists and sections. */
  readonly origins: ReadonlyMap<string, Origin>;
}

const LISTS = ['groups', 'measures', 'checks', 'security', 'load'] as const;
const SECTIONS = ['services', 'alerts', 'logs', 'traces'] as const;

/**
 * Packs in their order, then the plan. Entries of a list meet by `id`: a later one adds its fields to the earlier. A section and a
 * variable of a later fragment takes the place of the earlier one. `without` takes entries of packs out by id.
 */
export function mergePacks(fragments: readonly Fragment[], without: readonly string[]): Merged {
  const origins = new Map<string, Origin>();
  const value: Record<string, unknown> = { ...fragments.at(-1)?.value };
  for (const section of SECTIONS) {
    const last = [...fragments].reverse().find((fragment) => fragment.value[section] !== undefined);
    if (last !== undefined) {
      value[section] = last.value[section];
      origins.set(section, { pack: last.pack, path: [section] });
    }
  }
  for (const list of LISTS) {
    const entries = mergeList(fragments, list, without);
    if (entries.length > 0) {
      value[list] = entries.map(({ value: entry }) => entry);
      entries.forEach(({ origin }, index) => origins.set(`${list}[${index}]`, origin));
    }
  }
  value['variables'] = Object.assign({}, ...fragments.map((fragment) => fragment.value['variables'] ?? {}));
  return { value, origins };
}

interface Entry {
  readonly id: unknown;
  readonly value: unknown;
  readonly origin: Origin;
}

function mergeList(fragments: readonly Fragment[], list: string, without: readonly string[]): readonly Entry[] {
  const merged: Entry[] = [];
  for (const { pack, value } of fragments) {
    const entries: readonly unknown[] = Array.isArray(value[list]) ? value[list] : [];
    entries.forEach((entry, index) => add(merged, { id: idOf(entry), value: entry, origin: { pack, path: [list, index] } }));
  }
  return merged.filter(({ id, origin }) => origin.pack === null || !without.some((out) => out === id));
}

/** Twice the same id in one fragment stays twice, so that it is found and refused. */
function add(merged: Entry[], entry: Entry): void {
  const index = merged.findIndex(({ id, origin }) => id !== undefined && id === entry.id && origin.pack !== entry.origin.pack);
  const earlier = merged[index];
  if (earlier === undefined) {
    merged.push(entry);
  } else {
    merged[index] = { ...entry, value: { ...asRecord(earlier.value), ...asRecord(entry.value) } };
  }
}

function idOf(entry: unknown): unknown {
  return asRecord(entry)['id'];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
