import type { Params } from '../../model/finding';
import { mad, mean, sorted } from '../../stats/quantile';
import type { Schedule } from '../../windows/toSchedule';
import { type CheckOf, defineCheck, type Detection, type Judgement, same, type Sighting, worse } from '../defineCheck';
import { durationOf, toEpisodes, toStrip } from '../episodes';
import { movingSpread, tailFence } from '../movingSpread';
import { askDay, nameOf, readSeries, type Sample, type Sampled, settledDay, stillThere } from '../readSeries';

type Spikes = CheckOf<'spikes'>;

/** The first spikes beyond what is allowed cost this much each, so that one in a day is not the same as a storm. */
const POINTS_PER_SPIKE = 0.5;

/** Samples far above what is usual around them (`toSpikes`), neighbouring ones as one spike, by series. */
export const spikes = defineCheck<'spikes'>('spikes', {
  requests: (check, schedule) => ({ day: askDay(check.source, check.query, schedule) }),
  shows: 'day',
  judge: (check, { day }, { schedule }) => {
    const span = settledDay(schedule);
    const read = readSeries(day, span);
    if (read.kind === 'unjudged') {
      return read.judgement;
    }
    return judgeSeries(check, read.series, schedule);
  },
} satisfies Detection<Spikes>);

function judgeSeries(check: Spikes, series: readonly Sampled[], schedule: Schedule): Judgement {
  const { step } = schedule;
  const sightings = series.flatMap((entry) => sightingsOf(check, entry, { all: series, step }));
  const highest = highestOf(series);
  const drawing = { series: toStrip(highest, { span: settledDay(schedule), step, reduce: 'max' }), limit: null };
  const { deviations, allowed, minimum } = check;
  const params = {
    count: sightings.length,
    mean: mean(highest.map(([, value]) => value)),
    highest: peakOf(highest),
    deviations,
    allowed,
    minimum,
  };
  if (sightings.length <= allowed) {
    return stillThere(
      same({ code: sightings.length === 0 ? 'check.spikes.none' : 'check.spikes.allowed', params, drawing, sightings }),
      series,
      schedule
    );
  }
  const told = { ...params, ...largestOf(sightings) };
  return worse({
    code: told.name === check.title ? 'check.spikes.found' : 'check.spikes.foundIn',
    params: told,
    points01: Math.max(0, 1 - POINTS_PER_SPIKE * (sightings.length - allowed)),
    sightings,
    drawing,
  });
}

function largestOf(sightings: readonly Sighting[]): {
  readonly name: Params[string];
  readonly largest: number | null;
  readonly at: Params[string];
} {
  const [first, ...rest] = sightings;
  const largest = rest.reduce(
    (best, sighting) => ((sighting.value ?? 0) > (best?.value ?? 0) ? sighting : best),
    first
  );
  return { name: largest?.params['name'] ?? null, largest: largest?.value ?? null, at: largest?.params['at'] ?? null };
}

interface Among {
  readonly all: readonly Sampled[];
  readonly step: number;
}

function sightingsOf(check: Spikes, entry: Sampled, { all, step }: Among): readonly Sighting[] {
  const isSpike = toSpikes(entry.samples, { ...check, series: all.length });
  return toEpisodes(entry.samples, step, (_sample, index) => isSpike[index] === true).map((episode) => {
    const value = Math.max(...episode.samples.map(([, sample]) => sample));
    const params = {
      name:
        nameOf(
          entry.labels,
          all.map(({ labels }) => labels)
        ) ?? check.title,
      value,
      duration: durationOf(episode),
      at: new Date(episode.from).toISOString(),
    };
    return {
      labels: entry.labels,
      from: episode.from,
      to: episode.to,
      value,
      limit: null,
      code: 'check.spikes.one',
      params,
    };
  });
}

/** The samples of the series with the highest one. */
function highestOf(series: readonly Sampled[]): readonly Sample[] {
  return series.reduce<readonly Sample[]>((best, { samples }) => (peakOf(samples) > peakOf(best) ? samples : best), []);
}

function peakOf(samples: readonly Sample[]): number {
  return samples.reduce((most, [, value]) => Math.max(most, value), -Infinity);
}

/** Two hours around a sample: short against a daily swing, long against a spike; at least as many samples as that is at 4 minutes. */
const NEIGHBOURHOOD = Object.freeze({ reach: 3_600_000, fewest: 15 });

/** What stays the same most of the time has no tail to fit: Poisson counts of 0.2 a step pass this in 5 % of days. */
const SPARSE_DEVIATIONS = 8;

export interface SpikeRule {
  /** Scaled MADs. */
  readonly deviations: number;
  /** In the values' unit. */
  readonly minimum: number;
  /** How many series the check has; by default this one. */
  readonly series?: number;
}

/**
 * For each sample, whether it is far above the median around it: more than `deviations` scaled MADs, more than `minimum`, and beyond the
 * series' own tail (`tailFence`), so that values that are long-tailed all day are no spikes. The MAD is at least that of the whole day,
 * so that a quiet hour does not make an ordinary one a spike; where it is 0, as in sparse counts, the root mean square stands in.
 * Hampel filter: Hampel, "The Influence Curve and its Role in Robust Estimation", JASA 69 (1974).
 */
export function toSpikes(
  samples: readonly Sample[],
  { deviations, minimum, series = 1 }: SpikeRule
): readonly boolean[] {
  const spreads = movingSpread(samples, NEIGHBOURHOOD);
  const above = Float64Array.from(samples, ([, value], index) => value - (spreads[index]?.middle ?? value));
  const regular = mad(above);
  const usual = regular || rootMeanSquare(above);
  const heights = above.map((height, index) =>
    usual === 0 ? 0 : height / Math.max(usual, spreads[index]?.deviation ?? 0)
  );
  const limit = Math.max(
    deviations,
    regular === 0 ? SPARSE_DEVIATIONS : tailFence(withoutHump(heights, deviations), series)
  );
  return samples.map((_sample, index) => (heights[index] ?? 0) > limit && (above[index] ?? 0) > minimum);
}

function rootMeanSquare(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / Math.max(1, values.length));
}

/** Values that a hump has at least, and the share of all that it has at most: more are no spikes but a second level. */
const FEWEST = 5;
const MOST_SHARE = 0.25;

/** Edges between which humps are looked for grow by this. */
const STRIDE = Math.SQRT2;

/** A hump has more than twice the values of the octave under it; the tail of one distribution thins out from octave to octave. */
const THINNING = 2;

/**
 * The heights below a second hump above `from`: the first octave that holds more than twice what the octave under it holds. All of them
 * where there is none. Frequent spikes are a hump, and a tail fitted with them would call them usual.
 */
export function withoutHump(heights: ArrayLike<number>, from: number): Float64Array {
  const ordered = sorted(heights);
  const highest = ordered.at(-1) ?? 0;
  const countTo = (edge: number): number => placeOf(ordered, edge);
  for (let edge = from; edge > 0 && edge < highest; edge *= STRIDE) {
    const [under, above] = [countTo(edge) - countTo(edge / 2), countTo(2 * edge) - countTo(edge)];
    if (above >= FEWEST && above > THINNING * under && ordered.length - countTo(edge) <= MOST_SHARE * ordered.length) {
      return ordered.slice(0, countTo(edge / 2));
    }
  }
  return ordered;
}

/** How many values are at most `edge`. */
function placeOf(ordered: Float64Array, edge: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const half = (low + high) >> 1;
    [low, high] = (ordered[half] ?? Infinity) <= edge ? [half + 1, high] : [low, half];
  }
  return low;
}
