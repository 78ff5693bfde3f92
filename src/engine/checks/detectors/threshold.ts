import { isUpperBound, meetsTarget, worstOf } from '../../model/target';
import { type CheckOf, defineCheck, type Detection, type Judgement, same, type Sighting, worse } from '../defineCheck';
import { durationOf, toEpisodes, toStrip } from '../episodes';
import { askDay, nameOf, readSeries, type Sampled, settledDay, stillThere } from '../readSeries';

type Threshold = CheckOf<'threshold'>;

/** Time beyond a limit: a stretch of at least `forAtLeast` in which every sample was beyond it. */
export const threshold = defineCheck<'threshold'>('threshold', {
  requests: (check, schedule) => ({ day: askDay(check.source, check.query, schedule) }),
  shows: 'day',
  judge: (check, { day }, { schedule }) => {
    const span = settledDay(schedule);
    const read = readSeries(day, span);
    if (read.kind === 'unjudged') {
      return read.judgement;
    }
    const { series } = read;
    const sightings = series.flatMap((entry) => sightingsOf(check, entry, { all: series, step: schedule.step }));
    const worst = worstSeries(check, series);
    const reduce = isUpperBound(check.limit) ? 'max' : 'min';
    const drawing = {
      series: toStrip(worst?.samples ?? [], { span, step: schedule.step, reduce }),
      limit: check.limit.value,
    };
    const params = {
      worst: worstOf(valuesOf(series), check.limit),
      op: check.limit.op,
      limit: check.limit.value,
      atLeast: check.forAtLeast,
      series: series.length,
    };
    return sightings.length === 0
      ? stillThere(same({ code: 'check.threshold.kept', params, drawing }), series, schedule)
      : worse({
          code: 'check.threshold.beyond',
          params: { ...params, ...toTold(sightings) },
          points01: 0,
          sightings,
          drawing,
        });
  },
} satisfies Detection<Threshold>);

interface Among {
  readonly all: readonly Sampled[];
  readonly step: number;
}

function sightingsOf(check: Threshold, entry: Sampled, { all, step }: Among): readonly Sighting[] {
  const beyond = toEpisodes(entry.samples, step, ([, value]) => !meetsTarget(value, check.limit)).filter(
    (episode) => durationOf(episode) >= check.forAtLeast
  );
  return beyond.map((episode) => {
    const value = worstOf(
      episode.samples.map(([, sample]) => sample),
      check.limit
    );
    const params = {
      name:
        nameOf(
          entry.labels,
          all.map(({ labels }) => labels)
        ) ?? check.title,
      worst: value,
      op: check.limit.op,
      limit: check.limit.value,
      duration: durationOf(episode),
      at: new Date(episode.from).toISOString(),
    };
    return {
      labels: entry.labels,
      from: episode.from,
      to: episode.to,
      value,
      limit: check.limit.value,
      code: 'check.threshold.stretch',
      params,
    };
  });
}

function toTold(sightings: readonly Sighting[]): Judgement['params'] {
  const first = sightings.reduce((earliest, { from }) => Math.min(earliest, from ?? Infinity), Infinity);
  const duration = sightings.reduce((sum, { from, to }) => sum + ((to ?? 0) - (from ?? 0)), 0);
  return { stretches: sightings.length, duration, at: new Date(first).toISOString() };
}

function worstSeries({ limit }: Threshold, series: readonly Sampled[]): Sampled | undefined {
  const worst = worstOf(valuesOf(series), limit);
  return series.find(({ samples }) => samples.some(([, value]) => value === worst));
}

function valuesOf(series: readonly Sampled[]): readonly number[] {
  return series.flatMap(({ samples }) => samples.map(([, value]) => value));
}
