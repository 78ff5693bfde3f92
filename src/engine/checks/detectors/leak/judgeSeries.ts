import type { Evidence } from '../../../model/evidence';
import { samplesIn, seriesOf } from '../../../model/series';
import type { Span } from '../../../model/time';
import type { Sample, Sampled } from '../../readSeries';
import { cutRestarts } from './cutRestarts';
import { findLeak, LEAK_RULES, type LeakFigures, type Level, levelWidth, toGrowth, toLevels } from './findLeak';

const HOUR = 3_600_000;

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

/** What a leak is: growth in the check's unit an hour, after milliseconds of warming up. */
export interface LeakRule {
  readonly perHour: number;
  readonly warmUp: number;
}

/** Growth of one instance after its warm-up, which counts from the rollout's end or from its own first sample. */
export function judgeSeries(
  { perHour, warmUp }: LeakRule,
  { labels, samples }: Sampled,
  rolloutEnd: number
): InstanceLeak {
  const warm = Math.max(rolloutEnd, samples[0]?.[0] ?? rolloutEnd) + warmUp;
  const settled = samples.filter(([time]) => time > warm);
  const width = levelWidth(settled);
  const { stitched, falls, sawtooth } = cutRestarts(settled, width, warmUp);
  const levels = settled.length === 0 ? [] : toLevels(stitched, width);
  const { kind, growth, onset } = sawtooth
    ? judgeTroughs(settled, falls, perHour)
    : cautious(findLeak(levels, perHour), levels, falls);
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
