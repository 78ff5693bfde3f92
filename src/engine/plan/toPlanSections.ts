import type {
  CapacityRule,
  ChecklistGroup,
  EndpointRules,
  Item,
  Plan,
  SourceType,
  Trigger,
  UsageQuantity,
  WatchRound,
} from '../model/plan';
import type { PlanShape } from './schema/plan';
import { toInstants } from './toInstants';

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
