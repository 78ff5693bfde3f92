import { checkShape } from './checkShape';
import type { RawFault } from './fault';
import { isRecord } from './isRecord';
import { type Fragment, idsOf } from './mergePacks';
import type { PlanText } from './readText';
import { packSchema } from './schema/plan';
import { suggest } from './suggest';

interface Packs {
  readonly known: readonly string[];
  /** Of the packs that the plan names and that exist. */
  readonly texts: ReadonlyMap<string, PlanText>;
}

/** What must hold before packs are merged: those that the plan names exist and have a pack's shape, and `without` takes out what is there. */
export function checkPacks(value: Readonly<Record<string, unknown>>, packs: Packs): readonly RawFault[] {
  const names = listOf(value['extends']).flatMap((name, index) => (typeof name === 'string' ? [{ name, index }] : []));
  const faults = names.flatMap(({ name, index }) => checkPack(name, ['extends', index], packs));
  return faults.length > 0 ? faults : checkWithout(value, packs);
}

function checkPack(name: string, path: RawFault['path'], { known, texts }: Packs): readonly RawFault[] {
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
  return checkShape(packSchema, text.value).faults.map((fault) => ({ ...fault, pack: name }));
}

function checkWithout({ without }: Readonly<Record<string, unknown>>, { texts }: Packs): readonly RawFault[] {
  const ids = idsOf([...texts].map(([pack, { value }]): Fragment => ({ pack, value: isRecord(value) ? value : {} })));
  return listOf(without).flatMap((id, index): readonly RawFault[] =>
    typeof id !== 'string' || ids.includes(id)
      ? []
      : [{ path: ['without', index], code: 'plan.fault.unknownWithout', params: { id }, suggestion: suggest(id, ids) }]
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
