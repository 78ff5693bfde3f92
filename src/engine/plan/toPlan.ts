import { sourceTypesOf } from '../checks/check';
import type {
  CapacityRule,
  Check,
  ChecklistGroup,
  EndpointRules,
  Item,
  Measure,
  MeasureQuery,
  Plan,
  PlanServices,
  SourceType,
  Trigger,
  UsageQuantity,
  WatchRound,
} from '../model/plan';
import type { PlanShape } from './schema/plan';

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

function toCheck(input: Check, first: First): Check {
  return input.source === '' ? { ...input, source: first(sourceTypesOf(input.detector)[0] ?? 'prometheus') } : input;
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

/** The first source of a type, which is asked where an entry names none; the type itself, which then is an unknown name, without one. */
export type First = (type: SourceType) => string;

type Written = Omit<PlanShape['security'][number], 'component'>;
type Added = Pick<
  Plan,
  | 'endpoints'
  | 'probes'
  | 'certificates'
  | 'capacity'
  | 'usage'
  | 'checklist'
  | 'schedule'
  | 'triggers'
  | 'signoffs'
  | 'people'
  | 'progress'
  | 'annotations'
  | 'reviewAfter'
>;

/** The sections that tell and those that people fill. */
export function toPlanSections(shape: PlanShape, first: First): Added {
  const { people, progress } = shape;
  return {
    ...toWatched(shape, first),
    capacity: shape.capacity.map((rule): CapacityRule => ({
      ...rule,
      source: rule.source ?? first('prometheus'),
      capacity: rule.capacity ?? null,
    })),
    usage: shape.usage.map((quantity) => toUsage(quantity, first)),
    checklist: shape.checklist.map((group) => toGroup(group, first)),
    schedule: shape.schedule.map(toRound),
    triggers: shape.triggers.map((trigger) => toTrigger(trigger, first)),
    signoffs: shape.signoffs,
    people: people.map(({ level, contact, ...person }) => ({
      ...person,
      level: level ?? null,
      contact: contact ?? null,
    })),
    progress: progress.map(({ stated, ...group }) => ({ ...group, stated: stated ?? null })),
    annotations:
      shape.annotations === undefined
        ? null
        : { ...shape.annotations, source: shape.annotations.source ?? first('grafana') },
    reviewAfter: shape.reviewAfter,
  };
}

function toWatched(
  { endpoints, probes, certificates }: PlanShape,
  first: First
): Pick<Plan, 'endpoints' | 'probes' | 'certificates'> {
  const source = first('prometheus');
  return {
    endpoints: endpoints === undefined ? null : { ...toEndpoints(endpoints), source: endpoints.source ?? source },
    probes:
      probes === undefined
        ? null
        : {
            ...probes,
            source: probes.source ?? source,
            serviceLabel: probes.serviceLabel ?? null,
            duration: probes.duration ?? null,
          },
    certificates: certificates === undefined ? null : { ...certificates, source: certificates.source ?? source },
  };
}

function toEndpoints({
  requests,
  errors,
  duration,
  total,
  ...rest
}: NonNullable<PlanShape['endpoints']>): Omit<EndpointRules, 'source'> {
  return {
    ...rest,
    requests: requests ?? null,
    errors: errors ?? null,
    duration: duration ?? null,
    total: { requests: total.requests ?? null, errors: total.errors ?? null },
  };
}

export function toItem(
  { judgedBy, finding, source, query, target, ...rest }: Written & { readonly component: string },
  first: First
): Item {
  const means = finding !== undefined ? 'finding' : query === undefined ? 'person' : 'query';
  const by = judgedBy ?? means;
  return {
    ...rest,
    judgedBy: by,
    finding: finding ?? null,
    source: source ?? first(by === 'person' ? 'grafana' : 'prometheus'),
    query: query ?? null,
    target: target ?? null,
  };
}

function toGroup({ id, title, component, items }: PlanShape['checklist'][number], first: First): ChecklistGroup {
  return { id, title, items: items.map((item) => toItem({ ...item, component: item.component ?? component }, first)) };
}

function toTrigger(
  { severity, action, escalateTo, respondWithin, ...item }: PlanShape['triggers'][number],
  first: First
): Trigger {
  return { severity, action, escalateTo, respondWithin, item: toItem(item, first) };
}

function toUsage({ query, count, source, by, of, ...rest }: PlanShape['usage'][number], first: First): UsageQuantity {
  const asked: UsageQuantity['query'] =
    count !== undefined ? { kind: 'count', counter: count } : { kind: 'query', expr: query ?? '' };
  return { ...rest, source: source ?? first('prometheus'), query: asked, by: by ?? null, of: of ?? null };
}

function toRound({ at, from, to, every, judgedBy, ...rest }: PlanShape['schedule'][number]): WatchRound {
  return {
    ...rest,
    at: at ?? toInstants({ from: from ?? 0, to: to ?? from ?? 0, every: every ?? 0 }),
    judgedBy: judgedBy ?? (rest.looksAt.length > 0 ? 'data' : 'person'),
  };
}

/** A round more often than this is no watch but a measure. */
export const MOST_INSTANTS = 100;

/** From one instant to another every so often, milliseconds; the plan's rules keep their number below the most. */
export function toInstants({
  from,
  to,
  every,
}: {
  readonly from: number;
  readonly to: number;
  readonly every: number;
}): readonly number[] {
  const count = every > 0 ? Math.min(MOST_INSTANTS, Math.floor((to - from) / every) + 1) : 1;
  return Array.from({ length: Math.max(1, count) }, (_, index) => from + index * every);
}
