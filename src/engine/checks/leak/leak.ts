import type { Evidence } from '../../model/evidence';
import type { Schedule } from '../../windows/schedule';
import type { CheckOf, Detection, Judgement, Sighting } from '../definition/checkDefinition';
import { defineCheck } from '../definition/defineCheck';
import { inconclusive, same, worse } from '../definition/judgements';
import { askDay } from '../series/askDay';
import { nameOf } from '../series/nameOf';
import { observedDay, readSeries } from '../series/readSeries';
import { stillThere } from '../series/stillThere';
import { toStrip } from '../series/toStrip';
import { capacityOf } from './capacityOf';
import { type InstanceLeak, judgeSeries } from './judgeSeries';
import { LEAK_POINTS, LEAK_RULES } from './leakRules';
import { SHORTEST_MS } from './toLevels';

type Leak = CheckOf<'leak'>;

const HOUR = 3_600_000;

/** Growth that does not end, by instance, and the time until its capacity is reached. */
export const leak = defineCheck<'leak'>('leak', {
  requests: (check, schedule) => ({
    day: askDay(check.source, check.query, schedule),
    ...(check.capacity === null ? {} : { capacity: askDay(check.source, check.capacity, schedule) }),
  }),
  shows: 'day',
  judge: (check, { day, capacity }, { schedule }) => {
    const read = readSeries(day, observedDay(schedule));
    if (read.kind === 'unjudged') {
      return read.judgement;
    }
    const instances = read.series.map((series) => judgeSeries(check, series, schedule.rolloutEnd));
    const names = instances.map(({ labels }) => labels);
    const judged = instances.map((instance) => toTold(instance, { names, capacity, schedule }));
    return stillThere(judgeInstances(check, judged, schedule), read.series, schedule);
  },
} satisfies Detection<Leak>);

interface Told {
  readonly instance: InstanceLeak;
  readonly name: string | null;
  readonly capacity: number | null;
  /** Milliseconds until the capacity is reached; null where there is none, or nothing grows. */
  readonly left: number | null;
}

interface Around {
  readonly names: readonly Told['instance']['labels'][];
  readonly capacity: Evidence | undefined;
  readonly schedule: Schedule;
}

function toTold(instance: InstanceLeak, { names, capacity: evidence, schedule }: Around): Told {
  const capacity = capacityOf(evidence, instance.labels, observedDay(schedule));
  const left =
    capacity === null || instance.slope <= 0 ? null : (Math.max(0, capacity - instance.level) / instance.slope) * HOUR;
  return { instance, name: nameOf(instance.labels, names), capacity, left };
}

function judgeInstances(check: Leak, all: readonly Told[], schedule: Schedule): Judgement {
  const ordered = [...all].sort(byUrgency);
  const of = (...kinds: readonly InstanceLeak['kind'][]): readonly Told[] =>
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
      sightings: leaks.map((told) => toSighting(told, schedule)),
      drawing,
    });
  }
  return open.length > 0
    ? inconclusive({ code: `check.leak.${shown.instance.kind}`, params, drawing })
    : same({ code: `check.leak.${shown.instance.kind}`, params, drawing });
}

/** The day has had the time for a judgement, had there been samples. */
function isLongOver({ warmUp }: Leak, schedule: Schedule): boolean {
  return observedDay(schedule).to - schedule.rolloutEnd - warmUp >= LEAK_RULES.fewestLevels * SHORTEST_MS;
}

function foundCode({ capacity }: Told): string {
  return capacity === null ? 'check.leak.found' : 'check.leak.foundCapacity';
}

function toSighting(told: Told, schedule: Schedule): Sighting {
  const { instance, capacity } = told;
  return {
    labels: instance.labels,
    from: instance.since,
    to: observedDay(schedule).to,
    value: instance.slope,
    limit: capacity,
    code: foundCode(told),
    params: toParams(told),
  };
}

function toParams({ instance, name, capacity, left }: Told): Judgement['params'] {
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

function pointsOf(leaks: readonly Told[]): number {
  return leaks.every(({ left }) => left !== null && left > LEAK_POINTS.farMs) ? LEAK_POINTS.far : LEAK_POINTS.near;
}

/** The least time left first, then the steepest. */
function byUrgency(a: Told, b: Told): number {
  return compare(a.left ?? Infinity, b.left ?? Infinity) || b.instance.slope - a.instance.slope;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
