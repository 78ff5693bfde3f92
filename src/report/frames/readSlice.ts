import { readField } from './readField';
import type { Section } from './section';
import type { Slices } from './toSlice';

interface FrameLike {
  readonly meta?: { readonly custom?: unknown } | undefined;
}

/** What a panel draws from, in the first frame that carries this section; null where none does, or in a version it does not know. */
export function readSlice<Name extends Section>(frames: readonly FrameLike[], section: Name): Slices[Name] | null {
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
function isSlice<Name extends Section>(data: unknown): data is Slices[Name] {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
