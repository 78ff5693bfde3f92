import { type Path, type RawFault, toPathText } from './fault';
import { isRecord } from './isRecord';
import type { Merged } from './mergePacks';

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
