import { type CheckOf, defineCheck, type Detection, same, type Sighting, worse } from '../defineCheck';
import { toStrip } from '../episodes';
import { askDay, nameOf, readSeries, type Sampled, settledDay, stillThere } from '../readSeries';

/** Start times are read from clocks that may differ by this, in seconds. */
const CLOCK_SKEW_SECONDS = 1;

/** Changes of a start time (seconds since the epoch) after the settle stretch, by series. */
export const restarts = defineCheck<'restarts'>('restarts', {
  requests: (check, schedule) => ({ day: askDay(check.source, check.query, schedule) }),
  shows: 'day',
  judge: (check, { day }, { schedule }) => {
    const span = settledDay(schedule);
    const read = readSeries(day, span);
    if (read.kind === 'unjudged') {
      return read.judgement;
    }
    const { series } = read;
    const sightings = series.flatMap((entry) => sightingsOf(entry, series));
    const marks = series.flatMap(({ samples }) =>
      samples.map(([time]) => [time, sightings.filter(({ to }) => to === time).length] as const)
    );
    const drawing = { series: toStrip(marks, { span, step: schedule.step, reduce: 'max' }), limit: null };
    const names = [...new Set(sightings.map(({ params }) => String(params['name'] ?? '')))].join(', ');
    const params = {
      count: sightings.length,
      series: series.length,
      allowed: check.allowed,
      names,
      first: new Date(sightings[0]?.to ?? 0).toISOString(),
    };
    return sightings.length <= check.allowed
      ? stillThere(same({ code: 'check.restarts.none', params, drawing, sightings }), series, schedule)
      : worse({ code: 'check.restarts.found', params, points01: 0, sightings, drawing });
  },
} satisfies Detection<CheckOf<'restarts'>>);

function sightingsOf(entry: Sampled, all: readonly Sampled[]): readonly Sighting[] {
  return entry.samples.flatMap(([time, value], index): Sighting[] => {
    const before = entry.samples[index - 1];
    if (before === undefined || Math.abs(value - before[1]) <= CLOCK_SKEW_SECONDS) {
      return [];
    }
    const params = {
      name: nameOf(
        entry.labels,
        all.map(({ labels }) => labels)
      ),
      at: new Date(value * 1000).toISOString(),
    };
    return [
      { labels: entry.labels, from: before[0], to: time, value: null, limit: null, code: 'check.restarts.one', params },
    ];
  });
}
