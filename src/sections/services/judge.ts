import { groupBy } from '../../engine/checks/readSeries';
import { type Availability, availabilityOf, FRESH_STEPS } from '../../engine/judge/availability';
import { sectionOutcome } from '../../engine/model/answers';
import type { Answers, Context } from '../../engine/model/context';
import { type Evidence, type Request, type Series, toRequest } from '../../engine/model/evidence';
import { type Finding, type Reason, type Status, toClause, toReason } from '../../engine/model/finding';
import { lastSample, queryOf, samplesIn, seriesOf } from '../../engine/model/series';
import type { Schedule } from '../../engine/windows/toSchedule';
import type { PlanServices } from './plan';
import type { ServiceRow } from './report';

type Role = 'up' | 'startTime';

export function servicesRequests(plan: PlanServices, schedule: Schedule): Partial<Record<Role, Request>> {
  const ask = (expr: string): Request => toRequest(plan.source, { kind: 'range', expr, grid: schedule.day });
  return { up: ask(plan.up), ...(plan.startTime === null ? {} : { startTime: ask(plan.startTime) }) };
}

/** One row for each expected service, and for each one seen beyond them. */
export function judgeServices(plan: PlanServices, answers: Answers<Role>, context: Context): readonly ServiceRow[] {
  const up = byLabel(answers.up, plan.label);
  const starts = byLabel(answers.startTime, plan.label);
  const ports = new Map(plan.expected.map(({ id, port }) => [id, port]));
  const ids = [...ports.keys(), ...[...up.keys()].filter((id) => !ports.has(id)).sort()];
  return ids.map((id) =>
    toRow({
      id,
      port: ports.get(id) ?? null,
      up: toLowest(up.get(id)),
      start: toLatest(starts.get(id)),
      instances: instancesOf([...(up.get(id) ?? []), ...(starts.get(id) ?? [])]),
      answers,
      context,
    })
  );
}

interface RowInput {
  readonly id: string;
  readonly port: number | null;
  readonly instances: readonly string[];
  readonly up: Series | undefined;
  readonly start: Series | undefined;
  readonly answers: Answers<Role>;
  readonly context: Context;
}

const UNKNOWN: Availability = Object.freeze({ state: 'unknown', availability: null, outages: [] });

function toRow(input: RowInput): ServiceRow {
  const seen = input.up === undefined ? UNKNOWN : availabilityOf(input.up, input.context.schedule);
  const restarts = restartsOf(input);
  const { state, availability } = seen;
  const status: Status =
    state === 'unknown'
      ? 'unknown'
      : state === 'down'
        ? 'fail'
        : (availability ?? 0) < 100 || (restarts ?? 0) > 0
          ? 'warn'
          : 'pass';
  return {
    id: input.id,
    instances: input.instances,
    port: input.port,
    ...seen,
    uptimeSeconds: state === 'up' ? uptimeOf(input) : null,
    restarts,
    status,
    reason: toServiceReason(input, state, { availability, restarts }),
    query: queryOf(input.answers.up),
  };
}

function uptimeOf({ start, context }: RowInput): number | null {
  const { now, step, day } = context.schedule;
  const last = start === undefined ? null : lastSample(start, Math.min(now, day.to), FRESH_STEPS * step);
  return last === null ? null : Math.max(0, now / 1000 - last[1]);
}

/** Changes of the start time after the settle stretch, beyond the second that clocks may differ. */
function restartsOf({ start, context }: RowInput): number | null {
  if (start === undefined) {
    return null;
  }
  const samples = samplesIn(start, { from: context.schedule.settledAt, to: context.schedule.now });
  return samples.length === 0
    ? null
    : samples.filter(([, value], index) => index > 0 && Math.abs(value - (samples[index - 1]?.[1] ?? value)) > 1)
        .length;
}

function toServiceReason(
  { answers, context, up }: RowInput,
  state: ServiceRow['state'],
  figures: { availability: number | null; restarts: number | null }
): Reason {
  const params = { availability: figures.availability, restarts: figures.restarts };
  if (answers.up?.status === 'failed') {
    return toReason(context.translate, 'evidence.failed', {
      kind: answers.up.error.kind,
      message: answers.up.error.message,
    });
  }
  if (state === 'unknown') {
    return toReason(context.translate, up === undefined ? 'services.noSeries' : 'services.noSample', params);
  }
  return toReason(context.translate, `services.${state}`, params);
}

function byLabel(evidence: Evidence | undefined, label: string): ReadonlyMap<string, readonly Series[]> {
  return groupBy(seriesOf(evidence), ({ labels }) => labels[label] ?? '');
}

/** A service of several instances is up where all of them are. */
function toLowest(group: readonly Series[] = []): Series | undefined {
  return merge(group, Math.min);
}

/** It started when the last of its instances did. */
function toLatest(group: readonly Series[] = []): Series | undefined {
  return merge(group, Math.max);
}

function merge(group: readonly Series[], pick: (a: number, b: number) => number): Series | undefined {
  const [first, ...rest] = group;
  if (first === undefined || rest.length === 0) {
    return first;
  }
  const merged = new Map<number, number>();
  for (const { times, values } of group) {
    times.forEach((time, index) => {
      const value = values[index] ?? NaN;
      merged.set(time, pick(merged.get(time) ?? value, value));
    });
  }
  const times = [...merged.keys()].sort((a, b) => a - b);
  return { labels: first.labels, times, values: times.map((time) => merged.get(time) ?? NaN) };
}

function instancesOf(group: readonly Series[]): readonly string[] {
  return [
    ...new Set(group.flatMap(({ labels }) => (labels['instance'] === undefined ? [] : [labels['instance']]))),
  ].sort();
}

/** All services as one finding: points are the share of known services that are up. */
export function toServicesFinding(plan: PlanServices, rows: readonly ServiceRow[], context: Context): Finding {
  const known = rows.filter(({ state }) => state !== 'unknown');
  const down = rows.filter(({ state }) => state === 'down');
  const unknown = rows.filter(({ state }) => state === 'unknown');
  const judged = rows.length > 0 && (unknown.length === 0 || down.length > 0);
  const params = {
    up: known.length - down.length,
    all: rows.length,
    down: down.map(({ id }) => id).join(', '),
    unknown: unknown.map(({ id }) => id).join(', '),
  };
  return {
    id: 'services',
    kind: 'services',
    title: toClause('services.title'),
    component: plan.component,
    weight: plan.weight,
    critical: plan.critical,
    outcome: sectionOutcome(rows, ({ status }) => status === 'fail'),
    missed: false,
    points01: judged ? (known.length - down.length) / rows.length : null,
    ignored: false,
    reason: toReason(
      context.translate,
      down.length > 0 ? 'services.someDown' : judged ? 'services.allUp' : 'services.unknown',
      params
    ),
  };
}
