import { optional } from 'valibot';
import { count } from '../../plan/values';
import { type DaySeries, defineSeriesCheck } from '../defineCheck';
import { toStrip } from '../episodes';
import { nameOfOccurrence, type Occurrence, same, worse } from '../judgement';
import { nameIn, type Sampled } from '../readSeries';

/** Start times are read from clocks that may differ by this, in seconds. */
const CLOCK_SKEW_SECONDS = 1;

/** Changes of a start time (seconds since the epoch) after the settle stretch, by series. */
export const restarts = defineSeriesCheck({
  id: 'restarts',
  fields: { allowed: optional(count, 0) },
  judge: ({ allowed }, day) => {
    const { series, span, schedule } = day;
    const occurrences = series.flatMap((entry) => occurrencesOf(entry, day));
    const marks = series.flatMap(({ samples }) =>
      samples.map(([time]) => [time, occurrences.filter(({ to }) => to === time).length] as const)
    );
    const drawing = { series: toStrip(marks, { span, step: schedule.step, reduce: 'max' }), limit: null };
    const names = [...new Set(occurrences.map(nameOfOccurrence))].join(', ');
    const params = {
      count: occurrences.length,
      series: series.length,
      allowed,
      names,
      first: new Date(occurrences[0]?.to ?? 0).toISOString(),
    };
    return occurrences.length <= allowed
      ? same({ code: 'check.restarts.none', params, drawing, occurrences })
      : worse({ code: 'check.restarts.found', params, points01: 0, occurrences, drawing });
  },
});

function occurrencesOf(entry: Sampled, day: DaySeries): readonly Occurrence[] {
  return entry.samples.flatMap(([time, value], index): Occurrence[] => {
    const before = entry.samples[index - 1];
    if (before === undefined || Math.abs(value - before[1]) <= CLOCK_SKEW_SECONDS) {
      return [];
    }
    const params = { name: nameIn(day, entry), at: new Date(value * 1000).toISOString() };
    return [
      { labels: entry.labels, from: before[0], to: time, value: null, limit: null, code: 'check.restarts.one', params },
    ];
  });
}
