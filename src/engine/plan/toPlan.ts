import type { Check, Measure, MeasureQuery, Plan, PlanServices } from '../model/plan';
import type { PlanShape } from './schema/plan';
import { sourceTypesOf } from './sourceTypes';
import type { First } from './toPlanSections';
import { toItem, toPlanSections } from './toPlanSections';

/** The plan of a text that has the right shape. */
export function toPlan(shape: PlanShape): Plan {
  const { schemaVersion, id, title, description, sources, windows, score, components, groups, load } = shape;
  const first: First = (type) => sources.find((source) => source.type === type)?.id ?? type;
  return {
    schemaVersion,
    id,
    title,
    description,
    sources: sources.map(({ uid, ...source }) => ({ ...source, uid: uid ?? source.id })),
    deployment: {
      ...shape.deployment,
      source: shape.deployment.source ?? first('prometheus'),
      selector: shape.deployment.selector ?? null,
    },
    windows,
    score,
    components,
    groups,
    measures: shape.measures.map((measure) => toMeasure(measure, first)),
    checks: shape.checks.map((check) => toCheck(check, first)),
    services: shape.services === undefined ? null : toServices(shape.services, first),
    security: shape.security.map((item) => toItem(item, first)),
    load: load.map((quantity) => ({ ...quantity, source: quantity.source ?? first('prometheus') })),
    ...toSections(shape, first),
    ...toPlanSections(shape, first),
  };
}

type Entry<K extends 'measures' | 'checks'> = PlanShape[K][number];

function toMeasure({ query, count, ratio, raw, unit, ...input }: Entry<'measures'>, first: First): Measure {
  return {
    ...input,
    source: input.source ?? first(raw === undefined ? 'prometheus' : 'datasource'),
    query: toMeasureQuery({ query, count, ratio, raw }),
    unit: unit ?? (ratio === undefined ? 'short' : 'percent'),
    target: input.target ?? null,
    companion: input.companion ?? null,
    capacity: input.capacity ?? null,
  };
}

function toMeasureQuery({
  query,
  count,
  ratio,
  raw,
}: Pick<Entry<'measures'>, 'query' | 'count' | 'ratio' | 'raw'>): MeasureQuery {
  if (raw !== undefined) {
    return { kind: 'raw', model: JSON.stringify(raw) };
  }
  if (ratio !== undefined) {
    return { kind: 'ratio', of: [ratio.of].flat(), to: [ratio.to].flat(), minimum: ratio.minimum };
  }
  return count !== undefined ? { kind: 'count', counter: count } : { kind: 'query', expr: query ?? '' };
}

function toCheck(input: Entry<'checks'>, first: First): Check {
  const source = input.source ?? first(sourceTypesOf(input.detector)[0] ?? 'prometheus');
  switch (input.detector) {
    case 'leak':
      return { ...input, source, capacity: input.capacity ?? null };
    case 'count':
      return { ...input, source, companion: input.companion ?? null };
    default:
      return { ...input, source };
  }
}

function toServices({ expected, ...input }: NonNullable<PlanShape['services']>, first: First): PlanServices {
  return {
    ...input,
    source: input.source ?? first('prometheus'),
    startTime: input.startTime ?? null,
    expected: expected.map(({ id, port }) => ({ id, port: port ?? null })),
  };
}

function toSections(
  { sources, alerts, logs, traces }: PlanShape,
  first: First
): Pick<Plan, 'alerts' | 'logs' | 'traces'> {
  const alertmanager = sources.find(({ type }) => type === 'alertmanager')?.id ?? null;
  return {
    alerts:
      alerts === undefined
        ? null
        : { ...alerts, history: alerts.history ?? first('prometheus'), present: alerts.present ?? alertmanager },
    logs: logs === undefined ? null : { ...logs, source: logs.source ?? first('loki') },
    traces: traces === undefined ? null : { ...traces, source: traces.source ?? first('jaeger') },
  };
}
