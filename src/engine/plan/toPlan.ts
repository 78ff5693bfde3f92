import type { Check, Item, LoadQuantity, Measure, MeasureQuery, Plan, PlanServices, Target, Tolerance } from '../model/plan';
import { toMilliseconds } from './toMilliseconds';
import type { PlanInput } from './schema/plan';

export const DEFAULTS = Object.freeze({
  settle: '10m',
  window: '1h',
  step: '1m',
  checkpoints: Object.freeze(['0h', '1h', '4h', '12h', '24h']),
  lookback: '7d',
  timeout: '10s',
  minimum: 8,
  minimumCoverage: '80%',
});

const COMPONENTS = Object.freeze([
  { id: 'infrastructure', title: 'Infrastructure', weight: 1 },
  { id: 'performance', title: 'Performance', weight: 1 },
  { id: 'security', title: 'Security', weight: 1 },
  { id: 'operations', title: 'Operations', weight: 1 },
]);

/** The plan with its defaults, from a text that was checked. */
export function toPlan(input: PlanInput): Plan {
  const first = (type: string): string => input.sources.find((source) => source.type === type)?.id ?? type;
  const prometheus = first('prometheus');
  return {
    schemaVersion: 1,
    id: input.id,
    title: input.title,
    description: input.description ?? '',
    sources: input.sources.map(({ id, type, uid, timeout }) => ({ id, type, uid: uid ?? id, timeout: toMilliseconds(timeout ?? DEFAULTS.timeout) })),
    deployment: {
      source: input.deployment?.source ?? prometheus,
      selector: input.deployment?.selector ?? null,
      label: input.deployment?.label ?? 'version',
      lookback: toMilliseconds(input.deployment?.lookback ?? DEFAULTS.lookback),
    },
    windows: toWindows(input),
    score: { minimum: input.score?.minimum ?? DEFAULTS.minimum, minimumCoverage: parseFloat(input.score?.minimumCoverage ?? DEFAULTS.minimumCoverage) / 100 },
    components: (input.components ?? COMPONENTS).map(({ id, title, weight }) => ({ id, title, weight: weight ?? 1 })),
    groups: input.groups ?? [],
    measures: (input.measures ?? []).map((measure) => toMeasure(measure, prometheus)),
    checks: (input.checks ?? []).map((check) => toCheck(check, first)),
    services: input.services === undefined ? null : toServices(input.services, prometheus),
    security: (input.security ?? []).map((item) => toItem(item, prometheus)),
    alerts: input.alerts === undefined ? null : toAlerts(input.alerts, input),
    logs: input.logs === undefined ? null : { source: input.logs.source ?? first('loki'), selector: input.logs.selector, levelLabel: input.logs.levelLabel ?? 'level' },
    traces: input.traces === undefined ? null : { source: input.traces.source ?? first('jaeger'), service: input.traces.service, limit: input.traces.limit ?? 200 },
    load: (input.load ?? []).map(({ id, title, source, query, unit }): LoadQuantity => ({ id, title, source: source ?? prometheus, query, unit: unit ?? 'short' })),
  };
}

function toWindows({ windows }: PlanInput): Plan['windows'] {
  return {
    settle: toMilliseconds(windows?.settle ?? DEFAULTS.settle),
    window: toMilliseconds(windows?.window ?? DEFAULTS.window),
    step: toMilliseconds(windows?.step ?? DEFAULTS.step),
    checkpoints: (windows?.checkpoints ?? DEFAULTS.checkpoints).map((checkpoint) => parseInt(checkpoint, 10)),
    baseline: windows?.baseline ?? 'auto',
    clockDays: windows?.clockDays === 7 ? 7 : 1,
  };
}

type Entry<K extends 'measures' | 'checks' | 'security'> = NonNullable<PlanInput[K]>[number];

function toMeasure(input: Entry<'measures'>, prometheus: string): Measure {
  const { id, title, group, component, better, tolerance } = input;
  const query = toMeasureQuery(input);
  return {
    id,
    title,
    group,
    component,
    source: input.source ?? prometheus,
    query,
    unit: input.unit ?? (query.kind === 'ratio' ? 'percent' : 'short'),
    better,
    tolerance: toTolerance(tolerance),
    target: toTarget(input.target),
    weight: input.weight ?? 1,
    critical: input.critical ?? false,
    reduce: input.reduce ?? 'mean',
    noData: input.noData ?? 'fail',
    companion: input.companion ?? null,
    capacity: input.capacity ?? null,
    limit: input.limit ?? 3,
    trajectory: input.trajectory ?? false,
  };
}

function toMeasureQuery({ query, count, ratio }: Entry<'measures'>): MeasureQuery {
  if (ratio !== undefined) {
    return { kind: 'ratio', of: [ratio.of].flat(), to: [ratio.to].flat(), minimum: ratio.minimum ?? 100 };
  }
  return count !== undefined ? { kind: 'count', counter: count } : { kind: 'query', expr: query ?? '' };
}

function toTolerance(tolerance: string | number): Tolerance {
  return typeof tolerance === 'string' ? { kind: 'relative', fraction: parseFloat(tolerance) / 100 } : { kind: 'absolute', amount: tolerance };
}

const OPERATORS: readonly Target['op'][] = ['<=', '>=', '<', '>'];

function toTarget(text: string | undefined): Target | null {
  const op = OPERATORS.find((operator) => text?.startsWith(operator));
  return op === undefined || text === undefined ? null : { op, value: Number(text.slice(op.length)) };
}

function toLimit(text: string): Target {
  return toTarget(text) ?? { op: '<', value: NaN };
}

function toCheck(input: Entry<'checks'>, first: (type: string) => string): Check {
  const { id, title, component } = input;
  const base = { id, title, component, weight: input.weight ?? 1, critical: input.critical ?? false, unit: input.unit ?? 'short' };
  const source = input.source ?? first(input.detector === 'new-patterns' ? 'loki' : input.detector === 'trace-errors' || input.detector === 'slow-operations' ? 'jaeger' : 'prometheus');
  const common = { ...base, source };
  switch (input.detector) {
    case 'threshold':
      return { ...common, detector: input.detector, query: input.query, limit: toLimit(input.limit), forAtLeast: toMilliseconds(input.forAtLeast ?? '5m') };
    case 'spikes':
      return { ...common, detector: input.detector, query: input.query, deviations: input.deviations ?? 8, minimum: input.minimum ?? 0, allowed: input.allowed ?? 0 };
    case 'leak':
      return { ...common, detector: input.detector, query: input.query, capacity: input.capacity ?? null, perHour: input.perHour, warmUp: toMilliseconds(input.warmUp ?? '1h') };
    case 'count':
      return { ...common, detector: input.detector, counter: input.counter, companion: input.companion ?? null, allowed: input.allowed ?? 0 };
    case 'restarts':
      return { ...common, detector: input.detector, query: input.query, allowed: input.allowed ?? 0 };
    case 'absent':
      return { ...common, detector: input.detector, query: input.query };
    case 'state':
      return { ...common, detector: input.detector, query: input.query, healthy: toLimit(input.healthy) };
    case 'new-patterns':
      return { ...common, detector: input.detector, selector: input.selector, companion: input.companion, limit: input.limit ?? 1000, allowed: input.allowed ?? 0 };
    case 'trace-errors':
      return { ...common, detector: input.detector, service: input.service, limit: input.limit ?? 200, allowedPercent: input.allowedPercent ?? 0 };
    case 'slow-operations':
      return { ...common, detector: input.detector, service: input.service, limit: input.limit ?? 200, tolerance: input.tolerance };
  }
}

function toServices(input: NonNullable<PlanInput['services']>, prometheus: string): PlanServices {
  const { component, label, up } = input;
  return {
    source: input.source ?? prometheus,
    component,
    weight: input.weight ?? 1,
    critical: input.critical ?? false,
    label,
    up,
    startTime: input.startTime ?? null,
    expected: (input.expected ?? []).map(({ id, port }) => ({ id, port: port ?? null })),
  };
}

function toItem(input: Entry<'security'>, prometheus: string): Item {
  const { id, title, query } = input;
  return {
    id,
    title,
    component: input.component ?? 'security',
    weight: input.weight ?? 1,
    critical: input.critical ?? false,
    judgedBy: input.judgedBy ?? (query === undefined ? 'person' : 'query'),
    source: input.source ?? prometheus,
    query: query ?? null,
    unit: input.unit ?? 'short',
    target: toTarget(input.target),
    noData: input.noData ?? 'fail',
  };
}

function toAlerts(input: NonNullable<PlanInput['alerts']>, { sources }: PlanInput): Plan['alerts'] {
  const of = (type: string): string | undefined => sources.find((source) => source.type === type)?.id;
  return {
    history: input.history ?? of('prometheus') ?? 'prometheus',
    present: input.present ?? of('alertmanager') ?? null,
    matchers: input.matchers ?? '',
    component: input.component ?? 'operations',
    weight: input.weight ?? 1,
  };
}
