import { sourceTypesOf } from '../../checks/check';
import { EXPRESSION, type SourceType } from '../../model/planValues';
import { type Path, type RawFault, suggest } from '../fault';
import { entriesIn, idsIn, itemsIn, type Raw, sectionIn } from './entriesIn';

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

/** A part of a plan that is answered by a source. */
export interface SourceUse {
  readonly path: Path;
  /** Undefined: the first source of the first type. */
  readonly name: unknown;
  /** Types that can answer. */
  readonly types: readonly SourceType[];
}

const COUNTER: readonly SourceType[] = Object.freeze(['prometheus']);
const RAW: readonly SourceType[] = Object.freeze(['datasource']);

/** Every part of a plan that is answered by a source. */
export function sourceUses(value: Raw): readonly SourceUse[] {
  const measures = entriesIn(value, 'measures').map(({ entry, path }) => toUse(entry, path, typesOfMeasure(entry)));
  const checks = entriesIn(value, 'checks').map(({ entry, path }) => toUse(entry, path, typesOfCheck(entry)));
  const items = itemsIn(value)
    .filter(({ entry }) => entry['query'] !== undefined)
    .map(({ entry, path }) => toUse(entry, path, EXPRESSION));
  const told = ['load', 'capacity']
    .flatMap((list) => entriesIn(value, list))
    .map(({ entry, path }) => toUse(entry, path, EXPRESSION));
  const usage = entriesIn(value, 'usage').map(({ entry, path }) =>
    toUse(entry, path, entry['count'] === undefined ? EXPRESSION : COUNTER)
  );
  return [...measures, ...checks, ...items, ...told, ...usage, ...usesOfSections(value)];
}

/** Counters are known to Prometheus alone; a query model is nobody's language but its own data source's. */
function typesOfMeasure(measure: Raw): readonly SourceType[] {
  if (['count', 'ratio', 'companion'].some((key) => measure[key] !== undefined)) {
    return COUNTER;
  }
  return measure['raw'] === undefined ? EXPRESSION : RAW;
}

function toUse(entry: Raw, path: Path, types: readonly SourceType[]): SourceUse {
  return { path: [...path, 'source'], name: entry['source'], types };
}

/** None without a detector: nobody knows what it reads. */
function typesOfCheck({ detector }: Raw): readonly SourceType[] {
  return typeof detector === 'string' ? sourceTypesOf(detector) : [];
}

function usesOfSections(value: Raw): readonly SourceUse[] {
  const one = (section: string, field: string, type: SourceType): readonly SourceUse[] =>
    sectionIn(value, section).map(({ entry, path }) => ({ path: [...path, field], name: entry[field], types: [type] }));
  const asks = sectionIn(value, 'deployment').some(({ entry }) => entry['selector'] !== undefined);
  return [
    ...one('services', 'source', 'prometheus'),
    ...one('endpoints', 'source', 'prometheus'),
    ...one('probes', 'source', 'prometheus'),
    ...one('certificates', 'source', 'prometheus'),
    ...one('annotations', 'source', 'grafana'),
    ...one('alerts', 'history', 'prometheus'),
    ...one('alerts', 'present', 'alertmanager').filter(({ name }) => name !== undefined),
    ...one('logs', 'source', 'loki'),
    ...one('traces', 'source', 'jaeger'),
    ...one('deployment', 'source', 'prometheus').filter(({ name }) => asks || name !== undefined),
  ];
}
