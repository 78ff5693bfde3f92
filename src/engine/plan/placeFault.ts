import type { Translate } from '../model/finding';
import { type Path, type PlanFault, type RawFault, toPathText } from './fault';
import type { Merged, Origin } from './mergePacks';
import type { PlanText } from './readText';

export interface Placing {
  readonly own: PlanText;
  /** By the name of the pack. */
  readonly texts: ReadonlyMap<string, PlanText>;
  /** Null before packs are merged: paths are those of the plan's own text. */
  readonly merged: Merged | null;
  readonly translate: Translate;
}

/** A fault with its words, and with the line and column of the text in which its part was written. */
export function placeFault(fault: RawFault, { own, texts, merged, translate }: Placing): PlanFault {
  const { code, params = {}, suggestion = null, atKey = false } = fault;
  const { pack, path } =
    fault.pack === undefined ? originOf(fault.path, merged) : { pack: fault.pack, path: fault.path };
  const text = pack === null ? own : (texts.get(pack) ?? own);
  const { line, column } = fault.place ?? text.locate(path, atKey);
  return { path: toPathText(path), line, column, pack, code, params, message: translate(code, params), suggestion };
}

/** By the longest part of the path whose origin is known. */
function originOf(path: Path, merged: Merged | null): Origin {
  for (let length = path.length; merged !== null && length > 0; length -= 1) {
    const origin = merged.origins.get(toPathText(path.slice(0, length)));
    if (origin !== undefined) {
      return { pack: origin.pack, path: [...origin.path, ...path.slice(length)] };
    }
  }
  return { pack: null, path };
}
