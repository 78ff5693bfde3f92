import { isUpperBound, meetsTarget, worstOf } from '../../model/target';
import { target } from '../../plan/values';
import { type DaySeries, defineSeriesCheck, type SeriesCheckWith } from '../defineCheck';
import { durationOf, toEpisodes, toStrip } from '../episodes';
import { nameOfOccurrence, type Occurrence, same, worse } from '../judgement';
import { nameIn, type Sampled } from '../readSeries';

const fields = { healthy: target };

type State = SeriesCheckWith<typeof fields>;

/** What a state that was bad for a while but is good again is worth. */
const HEALED_POINTS = 0.5;

/** A state such as a breaker's: every series must be healthy now, and every stretch in which one was not is told. */
export const state = defineSeriesCheck({
  id: 'state',
  fields,
  judge: (check, day) => {
    const { series, span, schedule } = day;
    const occurrences = series.flatMap((entry) => occurrencesOf(check, entry, day));
    const open = occurrences.filter(({ to }) => to === null).length;
    const strip = toStrip(
      series.flatMap(({ samples }) => samples),
      { span, step: schedule.step, reduce: isUpperBound(check.healthy) ? 'max' : 'min' }
    );
    const drawing = { series: strip, limit: check.healthy.value };
    const params = {
      series: series.length,
      open,
      stretches: occurrences.length,
      duration: occurrences.reduce((sum, { from, to }) => sum + ((to ?? span.to) - (from ?? span.to)), 0),
      name: nameOfOccurrence(occurrences[0]),
    };
    if (occurrences.length === 0) {
      return same({ code: 'check.state.healthy', params, drawing });
    }
    return worse({
      code: open > 0 ? 'check.state.unhealthy' : 'check.state.healed',
      params,
      points01: open > 0 ? 0 : HEALED_POINTS,
      occurrences,
      drawing,
    });
  },
});

function occurrencesOf(check: State, entry: Sampled, day: DaySeries): readonly Occurrence[] {
  const { step } = day.schedule;
  return toEpisodes(entry.samples, step, ([, value]) => !meetsTarget(value, check.healthy)).map((episode) => {
    const isOpen = episode.to > day.span.to - 2 * step;
    const params = {
      name: nameIn(day, entry) ?? check.title,
      duration: durationOf(episode),
      at: new Date(episode.from).toISOString(),
    };
    const value = worstOf(
      episode.samples.map(([, sample]) => sample),
      check.healthy
    );
    return {
      labels: entry.labels,
      from: episode.from,
      to: isOpen ? null : episode.to,
      value,
      limit: check.healthy.value,
      code: 'check.state.stretch',
      params,
    };
  });
}
