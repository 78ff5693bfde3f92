import { isUpperBound, meetsTarget, worstOf } from '../../model/target';
import { type CheckOf, defineCheck, type Detection, same, type Sighting, worse } from '../defineCheck';
import { durationOf, toEpisodes, toStrip } from '../episodes';
import { askDay, nameOf, observedDay, readSeries, type Sampled, settledDay, stillThere } from '../readSeries';

type State = CheckOf<'state'>;

/** What a state that was bad for a while but is good again is worth. */
const HEALED_POINTS = 0.5;

/** A state such as a breaker's: every series must be healthy now, and every stretch in which one was not is told. */
export const state = defineCheck<'state'>('state', {
  requests: (check, schedule) => ({ day: askDay(check.source, check.query, schedule) }),
  shows: 'day',
  judge: (check, { day }, { schedule }) => {
    const read = readSeries(day, settledDay(schedule));
    if (read.kind === 'unjudged') {
      return read.judgement;
    }
    const { series } = read;
    const end = observedDay(schedule).to;
    const sightings = series.flatMap((entry) => sightingsOf(check, entry, { all: series, step: schedule.step, end }));
    const open = sightings.filter(({ to }) => to === null).length;
    const strip = toStrip(
      series.flatMap(({ samples }) => samples),
      { span: settledDay(schedule), step: schedule.step, reduce: isUpperBound(check.healthy) ? 'max' : 'min' }
    );
    const drawing = { series: strip, limit: check.healthy.value };
    const params = {
      series: series.length,
      open,
      stretches: sightings.length,
      duration: sightings.reduce((sum, { from, to }) => sum + ((to ?? end) - (from ?? end)), 0),
      name: String(sightings[0]?.params['name'] ?? ''),
    };
    if (sightings.length === 0) {
      return stillThere(same({ code: 'check.state.healthy', params, drawing }), series, schedule);
    }
    return worse({
      code: open > 0 ? 'check.state.unhealthy' : 'check.state.healed',
      params,
      points01: open > 0 ? 0 : HEALED_POINTS,
      sightings,
      drawing,
    });
  },
} satisfies Detection<State>);

interface Seen {
  readonly all: readonly Sampled[];
  readonly step: number;
  readonly end: number;
}

function sightingsOf(check: State, entry: Sampled, { all, step, end }: Seen): readonly Sighting[] {
  return toEpisodes(entry.samples, step, ([, value]) => !meetsTarget(value, check.healthy)).map((episode) => {
    const open = episode.to > end - 2 * step;
    const name =
      nameOf(
        entry.labels,
        all.map(({ labels }) => labels)
      ) ?? check.title;
    const params = { name, duration: durationOf(episode), at: new Date(episode.from).toISOString() };
    const value = worstOf(
      episode.samples.map(([, sample]) => sample),
      check.healthy
    );
    return {
      labels: entry.labels,
      from: episode.from,
      to: open ? null : episode.to,
      value,
      limit: check.healthy.value,
      code: 'check.state.stretch',
      params,
    };
  });
}
