import type { Translate } from '../model/finding';
import { isRecord, type Path, type PlanFault, type RawFault, toPathText } from './fault';
import type { Merged, Origin } from './packs';
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

/** A variable that a pack uses and nobody gives is missing from the plan, once for each pack; it is no fault of the pack's text. */
export function toMissing(faults: readonly RawFault[], merged: Merged): readonly RawFault[] {
  const names: unknown = isRecord(merged.value) ? merged.value['extends'] : [];
  const seen = new Set<string>();
  return faults.flatMap((fault) => {
    const pack = fault.code === 'plan.fault.unknownVariable' ? packOf(fault.path, merged) : null;
    if (pack === null) {
      return [fault];
    }
    const variable = String(fault.params?.['variable']);
    const key = JSON.stringify([pack, variable]);
    const isTold = seen.has(key);
    seen.add(key);
    const index = Array.isArray(names) ? names.indexOf(pack) : -1;
    return isTold ? [] : [{ path: ['extends', index], code: 'plan.fault.missingVariable', params: { pack, variable } }];
  });
}

/** By the longest part of the path whose origin is known. */
function packOf(path: Path, { origins }: Merged): string | null {
  const known = path
    .map((_part, index) => origins.get(toPathText(path.slice(0, path.length - index))))
    .find((origin) => origin !== undefined);
  return known?.pack ?? null;
}
