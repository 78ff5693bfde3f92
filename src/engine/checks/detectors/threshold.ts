import { optional } from 'valibot';
import { isUpperBound, meetsTarget, worstOf } from '../../model/target';
import { duration, target } from '../../plan/values';
import { type DaySeries, defineSeriesCheck, type SeriesCheckWith } from '../defineCheck';
import { durationOf, toEpisodes, toStrip } from '../episodes';
import { type Judgement, type Occurrence, same, worse } from '../judgement';
import { nameIn, type Sampled } from '../readSeries';

const fields = {
  /** What is healthy. */
  limit: target,
  forAtLeast: optional(duration, '5m'),
};

type Threshold = SeriesCheckWith<typeof fields>;

/** Time beyond a limit: a stretch of at least `forAtLeast` in which every sample was beyond it. */
export const threshold = defineSeriesCheck({
  id: 'threshold',
  fields,
  judge: (check, day) => {
    const { series, span, schedule } = day;
    const { op, value: limit } = check.limit;
    const occurrences = series.flatMap((entry) => occurrencesOf(check, entry, day));
    const worst = worstSeries(check, series);
    const reduce = isUpperBound(check.limit) ? 'max' : 'min';
    const drawing = { series: toStrip(worst?.samples ?? [], { span, step: schedule.step, reduce }), limit };
    const params = {
      worst: worstOf(valuesOf(series), check.limit),
      op,
      limit,
      atLeast: check.forAtLeast,
      series: series.length,
    };
    return occurrences.length === 0
      ? same({ code: 'check.threshold.kept', params, drawing })
      : worse({
          code: 'check.threshold.beyond',
          params: { ...params, ...toStretches(occurrences) },
          points01: 0,
          occurrences,
          drawing,
        });
  },
});

function occurrencesOf(check: Threshold, entry: Sampled, day: DaySeries): readonly Occurrence[] {
  const { op, value: limit } = check.limit;
  return toEpisodes(entry.samples, day.schedule.step, ([, value]) => !meetsTarget(value, check.limit))
    .filter((episode) => durationOf(episode) >= check.forAtLeast)
    .map((episode) => {
      const worst = worstOf(valuesOf([episode]), check.limit);
      const params = {
        name: nameIn(day, entry) ?? check.title,
        worst,
        op,
        limit,
        duration: durationOf(episode),
        at: new Date(episode.from).toISOString(),
      };
      const { from, to } = episode;
      return { labels: entry.labels, from, to, value: worst, limit, code: 'check.threshold.stretch', params };
    });
}

function toStretches(occurrences: readonly Occurrence[]): Judgement['params'] {
  const first = occurrences.reduce((earliest, { from }) => Math.min(earliest, from ?? Infinity), Infinity);
  const duration = occurrences.reduce((sum, { from, to }) => sum + ((to ?? 0) - (from ?? 0)), 0);
  return { stretches: occurrences.length, duration, at: new Date(first).toISOString() };
}

function worstSeries({ limit }: Threshold, series: readonly Sampled[]): Sampled | undefined {
  const worst = worstOf(valuesOf(series), limit);
  return series.find(({ samples }) => samples.some(([, value]) => value === worst));
}

function valuesOf(series: readonly Pick<Sampled, 'samples'>[]): readonly number[] {
  return series.flatMap(({ samples }) => samples.map(([, value]) => value));
}
