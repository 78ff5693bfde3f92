import type { Check, Item, Measure, MeasureQuery, Plan, PlanServices, SourceType } from '../model/plan';
import type { PlanShape } from './schema/plan';
import { sourceTypesOf } from './sourceTypes';

/** The first source of a type, which is asked where an entry names none; the type itself, which then is an unknown name, without one. */
type First = (type: SourceType) => string;

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
    deployment: { ...shape.deployment, source: shape.deployment.source ?? first('prometheus'), selector: shape.deployment.selector ?? null },
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
  };
}

type Entry<K extends 'measures' | 'checks' | 'security'> = PlanShape[K][number];

function toMeasure({ query, count, ratio, unit, ...input }: Entry<'measures'>, first: First): Measure {
  return {
    ...input,
    source: input.source ?? first('prometheus'),
    query: toMeasureQuery({ query, count, ratio }),
    unit: unit ?? (ratio === undefined ? 'short' : 'percent'),
    target: input.target ?? null,
    companion: input.companion ?? null,
    capacity: input.capacity ?? null,
  };
}

function toMeasureQuery({ query, count, ratio }: Pick<Entry<'measures'>, 'query' | 'count' | 'ratio'>): MeasureQuery {
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

function toItem(input: Entry<'security'>, first: First): Item {
  const { query } = input;
  return {
    ...input,
    judgedBy: input.judgedBy ?? (query === undefined ? 'person' : 'query'),
    source: input.source ?? first('prometheus'),
    query: query ?? null,
    target: input.target ?? null,
  };
}

function toSections({ sources, alerts, logs, traces }: PlanShape, first: First): Pick<Plan, 'alerts' | 'logs' | 'traces'> {
  const alertmanager = sources.find(({ type }) => type === 'alertmanager')?.id ?? null;
  return {
    alerts: alerts === undefined ? null : { ...alerts, history: alerts.history ?? first('prometheus'), present: alerts.present ?? alertmanager },
    logs: logs === undefined ? null : { ...logs, source: logs.source ?? first('loki') },
    traces: traces === undefined ? null : { ...traces, source: traces.source ?? first('jaeger') },
  };
}
