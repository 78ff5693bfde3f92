import { optional } from 'valibot';
import type { Params } from '../../model/finding';
import { count, positive } from '../../plan/values';
import { mean } from '../../stats/quantile';
import { type DaySeries, defineSeriesCheck, type SeriesCheckWith } from '../defineCheck';
import { durationOf, toEpisodes, toStrip } from '../episodes';
import { type Occurrence, same, worse } from '../judgement';
import { nameIn, type Sample, type Sampled } from '../readSeries';
import { toSpikes } from './spikes/toSpikes';

const fields = {
  /** Scaled median absolute deviations. */
  deviations: optional(positive, 8),
  minimum: optional(positive, 0),
  allowed: optional(count, 0),
};

type Spikes = SeriesCheckWith<typeof fields>;

/** The first spikes beyond what is allowed cost this much each, so that one in a day is not the same as a storm. */
const POINTS_PER_SPIKE = 0.5;

/** Samples far above what is usual around them (`toSpikes`), neighbouring ones as one spike, by series. */
export const spikes = defineSeriesCheck({
  id: 'spikes',
  fields,
  judge: (check, day) => {
    const { series, span, schedule } = day;
    const { deviations, allowed, minimum, title } = check;
    const occurrences = series.flatMap((entry) => occurrencesOf(check, entry, day));
    const highest = highestOf(series);
    const drawing = { series: toStrip(highest, { span, step: schedule.step, reduce: 'max' }), limit: null };
    const params = {
      count: occurrences.length,
      mean: mean(highest.map(([, value]) => value)),
      highest: peakOf(highest),
      deviations,
      allowed,
      minimum,
    };
    if (occurrences.length <= allowed) {
      const code = occurrences.length === 0 ? 'check.spikes.none' : 'check.spikes.allowed';
      return same({ code, params, drawing, occurrences });
    }
    const largest = largestOf(occurrences);
    return worse({
      code: largest.name === title ? 'check.spikes.found' : 'check.spikes.foundIn',
      params: { ...params, ...largest },
      points01: Math.max(0, 1 - POINTS_PER_SPIKE * (occurrences.length - allowed)),
      occurrences,
      drawing,
    });
  },
});

function largestOf(occurrences: readonly Occurrence[]): {
  readonly name: Params[string];
  readonly largest: number | null;
  readonly at: Params[string];
} {
  const [first, ...rest] = occurrences;
  const largest = rest.reduce(
    (best, occurrence) => ((occurrence.value ?? 0) > (best?.value ?? 0) ? occurrence : best),
    first
  );
  return { name: largest?.params['name'] ?? null, largest: largest?.value ?? null, at: largest?.params['at'] ?? null };
}

function occurrencesOf(check: Spikes, entry: Sampled, day: DaySeries): readonly Occurrence[] {
  const isSpike = toSpikes(entry.samples, { ...check, series: day.series.length });
  return toEpisodes(entry.samples, day.schedule.step, (_sample, index) => isSpike[index] === true).map((episode) => {
    const { from, to } = episode;
    const value = Math.max(...episode.samples.map(([, sample]) => sample));
    const params = {
      name: nameIn(day, entry) ?? check.title,
      value,
      duration: durationOf(episode),
      at: new Date(from).toISOString(),
    };
    return { labels: entry.labels, from, to, value, limit: null, code: 'check.spikes.one', params };
  });
}

/** The samples of the series with the highest one. */
function highestOf(series: readonly Sampled[]): readonly Sample[] {
  return series.reduce<readonly Sample[]>((best, { samples }) => (peakOf(samples) > peakOf(best) ? samples : best), []);
}

function peakOf(samples: readonly Sample[]): number {
  return samples.reduce((most, [, value]) => Math.max(most, value), -Infinity);
}
