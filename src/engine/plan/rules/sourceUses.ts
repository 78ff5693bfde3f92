import type { SourceType } from '../../model/plan';
import type { Path } from '../fault';
import { EXPRESSION, sourceTypesOf } from '../sourceTypes';
import { entriesIn, type Raw, sectionIn } from './entriesIn';

/** A part of a plan that is answered by a source. */
export interface SourceUse {
  readonly path: Path;
  /** Undefined: the first source of the first type. */
  readonly name: unknown;
  /** Types that can answer. */
  readonly types: readonly SourceType[];
}

const COUNTER: readonly SourceType[] = Object.freeze(['prometheus']);

/** Every part of a plan that is answered by a source. */
export function sourceUses(value: Raw): readonly SourceUse[] {
  const measures = entriesIn(value, 'measures').map(({ entry, path }) => toUse(entry, path, counts(entry) ? COUNTER : EXPRESSION));
  const checks = entriesIn(value, 'checks').map(({ entry, path }) => toUse(entry, path, typesOfCheck(entry)));
  const items = entriesIn(value, 'security').filter(({ entry }) => entry['query'] !== undefined).map(({ entry, path }) => toUse(entry, path, EXPRESSION));
  const load = entriesIn(value, 'load').map(({ entry, path }) => toUse(entry, path, EXPRESSION));
  return [...measures, ...checks, ...items, ...load, ...usesOfSections(value)];
}

/** Counters are known to Prometheus alone. */
function counts(measure: Raw): boolean {
  return ['count', 'ratio', 'companion'].some((key) => measure[key] !== undefined);
}

function toUse(entry: Raw, path: Path, types: readonly SourceType[]): SourceUse {
  return { path: [...path, 'source'], name: entry['source'], types };
}

/** None without a detector: nobody knows what it reads. */
function typesOfCheck({ detector }: Raw): readonly SourceType[] {
  return typeof detector === 'string' ? sourceTypesOf(detector) : [];
}

function usesOfSections(value: Raw): readonly SourceUse[] {
  const one = (section: string, field: string, type: SourceType): readonly SourceUse[] => sectionIn(value, section).map(({ entry, path }) => ({ path: [...path, field], name: entry[field], types: [type] }));
  const asks = sectionIn(value, 'deployment').some(({ entry }) => entry['selector'] !== undefined);
  return [
    ...one('services', 'source', 'prometheus'),
    ...one('alerts', 'history', 'prometheus'),
    ...one('alerts', 'present', 'alertmanager').filter(({ name }) => name !== undefined),
    ...one('logs', 'source', 'loki'),
    ...one('traces', 'source', 'jaeger'),
    ...one('deployment', 'source', 'prometheus').filter(({ name }) => asks || name !== undefined),
  ];
}
