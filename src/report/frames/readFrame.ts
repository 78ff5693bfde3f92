import type { PlainField } from '../../document/columns';
import type { Translate } from '../../engine/model/finding';
import { type FrameName, isFrameName } from '../../sections/frameNames';
import type { Slices } from './tables';

export function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Where frames come from. */
export interface Origin {
  readonly section: FrameName;
  /** What the report page's address needs to show the same report, such as `plan=hotel&at=…`; '' where it is not known. */
  readonly search: string;
}

interface FrameLike {
  readonly meta?: { readonly custom?: unknown } | undefined;
}

/** The origin of the first frame that carries readiness data; null where none does. */
export function readOrigin(frames: readonly FrameLike[]): Origin | null {
  const mine = frames
    .map(({ meta }) => readField(meta?.custom, 'dayone'))
    .find((custom) => toSection(custom) !== undefined);
  const section = toSection(mine);
  const search = readField(mine, 'search');
  return section === undefined ? null : { section, search: typeof search === 'string' ? search : '' };
}

function toSection(custom: unknown): FrameName | undefined {
  const named = readField(custom, 'section');
  return isFrameName(named) ? named : undefined;
}

/** What a panel draws from, in the first frame that carries this section; null where none does, or in a version it does not know. */
export function readSlice<Name extends FrameName>(frames: readonly FrameLike[], section: Name): Slices[Name] | null {
  const slices = frames.map(({ meta }) => readField(meta?.custom, 'dayone'));
  const mine = slices.find(
    (slice) => readField(slice, 'section') === section && readField(slice, 'schemaVersion') === 1
  );
  const data = typeof mine === 'object' && mine !== null ? read(mine) : null;
  return isSlice<Name>(data) ? data : null;
}

/** What was read once stays the same object while its frame lives, so that drawing again costs nothing. */
const known = new WeakMap<object, unknown>();

function read(slice: object): unknown {
  if (!known.has(slice)) {
    known.set(slice, parse(readField(slice, 'data')));
  }
  return known.get(slice);
}

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** Made by `toFrames` of the same schema version: the shape is trusted from there on. */
function isSlice<Name extends FrameName>(data: unknown): data is Slices[Name] {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Where the app's report page stands, below Grafana's own root. */
export const REPORT_PATH = '/a/dayone-readiness-app/report';

/** A column's name in the reader's language; as it is where it is a title that the plan wrote. */
export function toColumnName({ name, config }: Pick<PlainField, 'name' | 'config'>, translate: Translate): string {
  return config.custom === undefined ? name : translate(config.custom.code, {});
}
