import { optional } from 'valibot';
import type { Evidence } from '../../model/evidence';
import type { Code } from '../../model/finding';
import type { Schedule } from '../../model/schedule';
import { duration, orNull, positive, query } from '../../plan/values';
import { type CheckWith, defineCheck } from '../defineCheck';
import { toStrip } from '../episodes';
import { inconclusive, type Judgement, type Occurrence, same, worse } from '../judgement';
import { askDay, nameOf, observedDay, readSeries, stillThere } from '../readSeries';
import { LEAK_POINTS, LEAK_RULES, SHORTEST_MS } from './leak/findLeak';
import { capacityOf, type InstanceLeak, judgeSeries } from './leak/judgeSeries';

const fields = {
  query,
  /** What the level runs into. */
  capacity: orNull(query),
  perHour: positive,
  warmUp: optional(duration, '1h'),
};

type Leak = CheckWith<typeof fields>;

const HOUR = 3_600_000;

/** Growth that does not end, by instance, and the time until its capacity is reached. */
export const leak = defineCheck({
  id: 'leak',
  fields,
  requests: (check, schedule) => ({
    day: askDay(check.source, check.query, schedule),
    ...(check.capacity === null ? {} : { capacity: askDay(check.source, check.capacity, schedule) }),
  }),
  judge: (check, { day, capacity }, schedule) => {
    const read = readSeries(day, observedDay(schedule));
    if (read.kind === 'unjudged') {
      return read.judgement;
    }
    const instances = read.series.map((series) => judgeSeries(check, series, schedule.rolloutEnd));
    const names = instances.map(({ labels }) => labels);
    const judged = instances.map((instance) => withCapacity(instance, { names, capacity, schedule }));
    return stillThere(judgeInstances(check, judged, schedule), read.series, schedule);
  },
});

interface Instance {
  readonly instance: InstanceLeak;
  readonly name: string | null;
  readonly capacity: number | null;
  /** Milliseconds until the capacity is reached; null where there is none, or nothing grows. */
  readonly left: number | null;
}

interface Around {
  readonly names: readonly Instance['instance']['labels'][];
  readonly capacity: Evidence | undefined;
  readonly schedule: Schedule;
}

function withCapacity(instance: InstanceLeak, { names, capacity: evidence, schedule }: Around): Instance {
  const capacity = capacityOf(evidence, instance.labels, observedDay(schedule));
  const left =
    capacity === null || instance.slope <= 0 ? null : (Math.max(0, capacity - instance.level) / instance.slope) * HOUR;
  return { instance, name: nameOf(instance.labels, names), capacity, left };
}

function judgeInstances(check: Leak, all: readonly Instance[], schedule: Schedule): Judgement {
  const ordered = [...all].sort(byUrgency);
  const of = (...kinds: readonly InstanceLeak['kind'][]): readonly Instance[] =>
    ordered.filter(({ instance }) => kinds.includes(instance.kind));
  const leaks = of('leak');
  const open = of('early', 'unclear');
  const [shown] = [...leaks, ...open, ...of('levelling', 'swinging', 'steady')];
  if (shown === undefined) {
    return inconclusive({
      code: isLongOver(check, schedule) ? 'check.leak.few' : 'check.leak.short',
      params: { warmUp: check.warmUp },
    });
  }
  const drawing = {
    series: toStrip(shown.instance.samples, { span: observedDay(schedule), step: schedule.step, reduce: 'max' }),
    limit: shown.capacity,
  };
  const params = { ...toParams(shown), perHour: check.perHour, instances: all.length, leaking: leaks.length };
  if (leaks.length > 0) {
    return worse({
      code: foundCode(shown),
      params,
      points01: pointsOf(leaks),
      occurrences: leaks.map((leaking) => toOccurrence(leaking, schedule)),
      drawing,
    });
  }
  return open.length > 0
    ? inconclusive({ code: codeOf(shown), params, drawing })
    : same({ code: codeOf(shown), params, drawing });
}

/** The day has had the time for a judgement, had there been samples. */
function isLongOver({ warmUp }: Leak, schedule: Schedule): boolean {
  return observedDay(schedule).to - schedule.rolloutEnd - warmUp >= LEAK_RULES.fewestLevels * SHORTEST_MS;
}

function codeOf(shown: Instance): Code {
  const { kind } = shown.instance;
  return kind === 'leak' ? foundCode(shown) : `check.leak.${kind}`;
}

function foundCode({ capacity }: Instance): Code {
  return capacity === null ? 'check.leak.found' : 'check.leak.foundCapacity';
}

function toOccurrence(leaking: Instance, schedule: Schedule): Occurrence {
  const { instance, capacity } = leaking;
  return {
    labels: instance.labels,
    from: instance.since,
    to: observedDay(schedule).to,
    value: instance.slope,
    limit: capacity,
    code: foundCode(leaking),
    params: toParams(leaking),
  };
}

function toParams({ instance, name, capacity, left }: Instance): Judgement['params'] {
  const { slope, interval, since, level, restarts } = instance;
  return {
    name,
    growth: slope,
    low: interval[0],
    high: interval[1],
    since: new Date(since).toISOString(),
    level,
    capacity,
    left,
    restarts,
  };
}

function pointsOf(leaks: readonly Instance[]): number {
  return leaks.every(({ left }) => left !== null && left > LEAK_POINTS.farMs) ? LEAK_POINTS.far : LEAK_POINTS.near;
}

/** The least time left first, then the steepest. */
function byUrgency(a: Instance, b: Instance): number {
  return compare(a.left ?? Infinity, b.left ?? Infinity) || b.instance.slope - a.instance.slope;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
