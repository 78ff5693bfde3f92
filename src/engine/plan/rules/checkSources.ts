import { type Path, type RawFault, suggest } from '../fault';
import type { Place, Raw } from '../places';
import { type SourceType, sourceType } from '../values';
import { entriesIn, idsIn } from './entriesIn';

/** Sources that are named and do not exist, that cannot answer, or that are meant and missing. */
export function checkSources(places: readonly Place[], value: Raw): readonly RawFault[] {
  const types = new Map(entriesIn(value, 'sources').map(({ entry }) => [entry['id'], entry['type']]));
  const known = idsIn(value, 'sources');
  if (known === null || known.length === 0) {
    return [];
  }
  return sourceUses(places).flatMap((use) =>
    use.name === undefined ? findMissing(use, [...types.values()]) : findWrong(use, known, types.get(use.name))
  );
}

const TYPES: readonly unknown[] = sourceType.options;

/** A source whose own type is mistyped may be the one that is meant. */
function findMissing({ path, types: [type] }: SourceUse, present: readonly unknown[]): readonly RawFault[] {
  const isThere = type === undefined || present.includes(type) || present.some((each) => !TYPES.includes(each));
  return isThere ? [] : [{ path: path.slice(0, -1), code: 'plan.fault.noSource', params: { type } }];
}

function findWrong({ path, name, types }: SourceUse, known: readonly string[], type: unknown): readonly RawFault[] {
  if (typeof name !== 'string') {
    return [];
  }
  if (!known.includes(name)) {
    return [
      {
        path,
        code: 'plan.fault.unknownName',
        params: { what: 'source', given: name, known: known.join(', ') },
        suggestion: suggest(name, known),
      },
    ];
  }
  const isRight = types.length === 0 || !TYPES.includes(type) || types.some((each) => each === type);
  return isRight
    ? []
    : [
        {
          path,
          code: 'plan.fault.sourceType',
          params: { given: name, type: String(type), wanted: types.join(' or ') },
        },
      ];
}

/** A part of a plan that is answered by a source. */
interface SourceUse {
  readonly path: Path;
  /** Undefined: the first source of the first type. */
  readonly name: unknown;
  /** Types that can answer. */
  readonly types: readonly SourceType[];
}

/** Every part of a plan that is answered by a source. */
function sourceUses(places: readonly Place[]): readonly SourceUse[] {
  return places.flatMap(({ marks: { source, isMeant }, value, path, holder }) =>
    source === undefined || isMeant?.(holder) === false ? [] : [{ path, name: value, types: source(holder) }]
  );
}
