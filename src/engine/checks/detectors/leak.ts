import type { Evidence } from '../../model/evidence';
import { samplesIn, seriesOf } from '../../model/series';
import type { Span } from '../../model/time';
import type { Schedule } from '../../windows/toSchedule';
import { cutRestarts } from '../cutRestarts';
import {
  type CheckOf,
  defineCheck,
  type Detection,
  inconclusive,
  type Judgement,
  same,
  type Sighting,
  worse,
} from '../defineCheck';
import { toStrip } from '../episodes';
import {
  findLeak,
  LEAK_POINTS,
  LEAK_RULES,
  type LeakFigures,
  type Level,
  levelWidth,
  SHORTEST_MS,
  toGrowth,
  toLevels,
} from '../findLeak';
import { askDay, nameOf, observedDay, readSeries, type Sample, type Sampled, stillThere } from '../readSeries';

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

/** The judgement of one instance. `slope` and `interval` in the check's unit an hour. */
export interface InstanceLeak {
  readonly labels: Sampled['labels'];
  readonly samples: readonly Sample[];
  readonly kind: LeakFigures['kind'];
  readonly slope: number;
  readonly interval: readonly [number, number];
  /** Milliseconds. */
  readonly since: number;
  /** The lowest of the last stretch, in the check's unit. */
  readonly level: number;
  readonly restarts: number;
}

/** Growth of one instance after its warm-up, which counts from the rollout's end or from its own first sample. */
export function judgeSeries(check: CheckOf<'leak'>, { labels, samples }: Sampled, rolloutEnd: number): InstanceLeak {
  const warm = Math.max(rolloutEnd, samples[0]?.[0] ?? rolloutEnd) + check.warmUp;
  const settled = samples.filter(([time]) => time > warm);
  const width = levelWidth(settled);
  const { stitched, falls, sawtooth } = cutRestarts(settled, width, check.warmUp);
  const levels = settled.length === 0 ? [] : toLevels(stitched, width);
  const { kind, growth, onset } = sawtooth
    ? judgeTroughs(settled, falls, check.perHour)
    : cautious(findLeak(levels, check.perHour), levels, falls);
  const level = toLevels(settled, width).at(-1)?.[1] ?? NaN;
  return {
    labels,
    samples,
    kind,
    slope: growth.slope,
    interval: growth.interval,
    since: onset * HOUR,
    level,
    restarts: sawtooth ? 0 : falls.length,
  };
}

/** One fall in less than a day is a restart, or the only tooth of a collector that was seen: what grows around it is not called a leak yet. */
function cautious(figures: LeakFigures, levels: readonly Level[], falls: readonly number[]): LeakFigures {
  const hours = (levels.at(-1)?.[0] ?? 0) - (levels[0]?.[0] ?? 0);
  return figures.kind === 'leak' && falls.length > 0 && hours < LEAK_RULES.swingHours
    ? { ...figures, kind: 'early' }
    : figures;
}

/** Fewest stretches from which what a collector leaves is judged. */
const FEWEST_TROUGHS = 4;

/** A collector that runs seldom: only what is left after it has run, the lowest in each stretch as long as its longest tooth, may not grow. */
function judgeTroughs(samples: readonly Sample[], falls: readonly number[], perHour: number): LeakFigures {
  const longest = falls.slice(1).reduce((most, fall, index) => Math.max(most, fall - (falls[index] ?? fall)), 0);
  const troughs = toLevels(samples, longest + (samples[1]?.[0] ?? 0) - (samples[0]?.[0] ?? 0)).slice(0, -1);
  const growth = toGrowth(troughs) ?? { slope: 0, interval: [0, 0] as const };
  const grows = troughs.length >= FEWEST_TROUGHS && growth.interval[0] > perHour;
  return { kind: grows ? 'leak' : 'steady', growth, onset: (samples[0]?.[0] ?? 0) / HOUR };
}

type Labels = Readonly<Record<string, string>>;

/**
 * The last capacity of the series that shares every label it has in common with `labels`; that of a single series stands for all. Null
 * where it is not known, or where several match and do not agree.
 */
export function capacityOf(evidence: Evidence | undefined, labels: Labels, span: Span): number | null {
  const all = seriesOf(evidence).flatMap((series) => {
    const last = samplesIn(series, span).at(-1);
    return last === undefined ? [] : [{ labels: series.labels, value: last[1] }];
  });
  const mine = all.length === 1 ? all : all.filter((entry) => isOf(entry.labels, labels));
  const values = new Set(mine.map(({ value }) => value));
  const [value] = values;
  return values.size === 1 && value !== undefined && value > 0 ? value : null;
}

function isOf(capacity: Labels, labels: Labels): boolean {
  const common = Object.keys(capacity).filter((key) => labels[key] !== undefined);
  return common.length > 0 && common.every((key) => capacity[key] === labels[key]);
}
