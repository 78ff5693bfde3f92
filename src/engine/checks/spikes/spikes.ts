import { mean } from '../../stats/mean';
import type { Params } from '../../model/finding';
import type { Schedule } from '../../windows/schedule';
import type { CheckOf, Detection, Judgement, Sighting } from '../definition/checkDefinition';
import { defineCheck } from '../definition/defineCheck';
import { same, worse } from '../definition/judgements';
import { askDay } from '../series/askDay';
import { durationOf, toEpisodes } from '../series/episodes';
import { nameOf } from '../series/nameOf';
import { readSeries, type Sample, type Sampled, settledDay } from '../series/readSeries';
import { stillThere } from '../series/stillThere';
import { toStrip } from '../series/toStrip';
import { toSpikes } from './toSpikes';

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
