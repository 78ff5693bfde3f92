import type { RawFault } from '../fault';
import { suggest } from '../suggest';
import { entriesIn, idsIn, type Raw } from './entriesIn';
import { type SourceUse, sourceUses } from './sourceUses';

/** Sources that are named and do not exist, that cannot answer, or that are meant and missing. */
export function checkSources(value: Raw): readonly RawFault[] {
  const known = idsIn(value, 'sources');
  const types = new Map(entriesIn(value, 'sources').map(({ entry }) => [entry['id'], entry['type']]));
  if (known === null || known.length === 0) {
    return [];
  }
  return sourceUses(value).flatMap((use) =>
    use.name === undefined ? findMissing(use, [...types.values()]) : findWrong(use, known, types.get(use.name))
  );
}

const TYPES: readonly unknown[] = Object.freeze([
  'prometheus',
  'loki',
  'jaeger',
  'alertmanager',
  'grafana',
  'datasource',
]);

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
