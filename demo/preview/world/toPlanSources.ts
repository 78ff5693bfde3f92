import { parse } from 'yaml';
import type { PlanSource, SourceType } from '../../../src/engine/model/plan';

const TIMEOUT_MS = 30_000;

/** The sources that a plan names, as data sources of the preview. What else is wrong with the plan the page itself says. */
export function toPlanSources(yaml: string): readonly PlanSource[] {
  const plan: unknown = parse(yaml, { logLevel: 'silent' });
  return sourcesIn(plan)
    .filter(isNamed)
    .map(({ id, type, uid = id }) => ({ id, type, uid, timeout: TIMEOUT_MS }));
}

interface Named {
  readonly id: string;
  readonly type: SourceType;
  readonly uid?: string;
}

function sourcesIn(plan: unknown): readonly unknown[] {
  return typeof plan === 'object' && plan !== null && 'sources' in plan && Array.isArray(plan.sources)
    ? plan.sources
    : [];
}

function isNamed(source: unknown): source is Named {
  return (
    typeof source === 'object' &&
    source !== null &&
    'id' in source &&
    typeof source.id === 'string' &&
    'type' in source &&
    typeof source.type === 'string'
  );
}
