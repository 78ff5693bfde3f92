import type { Evidence, Request } from '../../model/evidence';
import { toRequest } from '../../model/request';
import { samplesIn, seriesOf } from '../../model/series';
import type { Grid, Span } from '../../model/time';
import type { Schedule } from '../../windows/schedule';
import type { CheckOf, Detection, Judgement, Sighting } from '../definition/checkDefinition';
import { defineCheck } from '../definition/defineCheck';
import { noData, same, worse } from '../definition/judgements';
import { toEpisodes } from '../series/episodes';
import { readSeries, type Sample, settledDay } from '../series/readSeries';
import { stillThere } from '../series/stillThere';
import { toStrip } from '../series/toStrip';
import { isMoreThanBefore } from './isMoreThanBefore';

type Count = CheckOf<'count'>;

/** How much more often than before is more: in the same clock hour, and over a day whose hours differ. */
const MORE_IN_WINDOW = 1.25;
const MORE_IN_DAY = 3;

const MOST_FINDINGS = 20;

/**
 * Events of a counter since the rollout settled: more than are allowed and, where the clock window before the rollout counted some, more
 * often than there. None counted is zero only where the counter, or its companion, was observed.
 */
export const count = defineCheck<'count'>('count', {
  requests: (check, schedule) => ({
    day: askEvents(check.source, check.counter, schedule.day),
    ...(schedule.clock === null ? {} : { clock: askEvents(check.source, check.counter, schedule.clock) }),
    ...(check.companion === null ? {} : { companion: askEvents(check.source, check.companion, schedule.day) }),
  }),
  shows: 'day',
  judge: (check, { day, clock, companion }, { schedule }) => {
    const span = settledDay(schedule);
    const stands = day?.status === 'absent' && check.companion !== null ? companion : day;
    const read = readSeries(stands, span);
    if (read.kind === 'unjudged') {
      return stands !== day && read.judgement.outcome === 'no-data' ? noData({ code: 'check.count.unseen', params: {} }) : read.judgement;
    }
    return stillThere(judgeEvents(check, { samples: eventsIn(day, span), clock, schedule, span }), read.series, schedule);
  },
} satisfies Detection<Count>);

interface Counted {
  readonly samples: readonly Sample[];
  readonly clock: Evidence | undefined;
  readonly schedule: Schedule;
  readonly span: Span;
}

function judgeEvents(check: Count, counted: Counted): Judgement {
  const { samples, schedule, span } = counted;
  const total = sumOf(samples);
  const before = beforeOf(counted);
  const drawing = { series: toStrip(samples, { span, step: schedule.step, reduce: 'sum' }), limit: null };
  const params = { count: total, allowed: check.allowed, usual: usualOf(counted, before), since: new Date(span.from).toISOString() };
  if (total <= check.allowed) {
    return same({ code: total === 0 ? 'check.count.none' : 'check.count.allowed', params, drawing });
  }
  if (before !== null && before > 0 && !isMore(counted, before)) {
    return same({ code: 'check.count.usual', params, drawing });
  }
  const sightings = sightingsOf(samples, schedule.step);
  const at = new Date(sightings[0]?.from ?? span.from).toISOString();
  return worse({ code: before === null ? 'check.count.found' : 'check.count.more', params: { ...params, at }, points01: 0, sightings: sightings.slice(0, MOST_FINDINGS), drawing });
}

/** Events that the rate before the rollout would give over the day. */
function usualOf({ schedule, span }: Counted, before: number | null): number | null {
  return before === null || schedule.clock === null ? null : (before * lengthOf(span)) / lengthOf(schedule.clock);
}

/** Against the window before: the current one, which is as long and at the same time of day, and the whole day. */
function isMore({ samples, schedule, span }: Counted, before: number): boolean {
  const { clock, current } = schedule;
  const beforeLength = clock === null ? 0 : lengthOf(clock);
  const inside = current === null ? [] : samples.filter(([time]) => time > current.from && time <= current.to);
  const inWindow = { before, beforeLength, after: sumOf(inside), afterLength: current === null ? 0 : lengthOf(current) };
  return isMoreThanBefore(inWindow, MORE_IN_WINDOW) || isMoreThanBefore({ before, beforeLength, after: sumOf(samples), afterLength: lengthOf(span) }, MORE_IN_DAY);
}

/** Events in the clock window before the rollout; null where it is not known, as where the counter was not there yet. */
function beforeOf({ clock, schedule }: Counted): number | null {
  const samples = schedule.clock === null ? [] : eventsIn(clock, schedule.clock);
  return samples.length === 0 ? null : sumOf(samples);
}

function sightingsOf(samples: readonly Sample[], step: number): readonly Sighting[] {
  return toEpisodes(samples, step, ([, value]) => value > 0).map(({ from, to, samples: run }) => {
    const value = sumOf(run);
    return { labels: {}, from, to, value, limit: null, code: 'check.count.stretch', params: { value, at: new Date(from).toISOString() } };
  });
}

function eventsIn(evidence: Evidence | undefined, span: Span): readonly Sample[] {
  return seriesOf(evidence).flatMap((series) => samplesIn(series, span));
}

/** Whole events: the server's arithmetic may leave a rest. */
function sumOf(samples: readonly Sample[]): number {
  return Math.round(samples.reduce((sum, [, value]) => sum + value, 0));
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}

function askEvents(source: string, counter: string, { from, to, step }: Grid): Request {
  return toRequest(source, { kind: 'increments', selectors: [counter], grid: { from, to, step } });
}
