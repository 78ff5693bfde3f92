import type { Evidence, Question, Request } from '../../model/evidence';
import { toRequest } from '../../model/request';
import { samplesIn, seriesOf } from '../../model/series';
import type { Grid, Span } from '../../model/time';
import type { Schedule } from '../../windows/schedule';
import type { CheckOf, Detection, Judgement } from '../definition/checkDefinition';
import { defineCheck } from '../definition/defineCheck';
import { failedEvidence, noData, same, worse } from '../definition/judgements';
import { toEpisodes } from '../series/episodes';
import { observedDay, settledDay } from '../series/readSeries';
import { toStrip } from '../series/toStrip';

type Count = CheckOf<'count'>;

/** Events before the rollout scale to the day by time; more than this many Poisson deviations above them is more than chance. */
const DEVIATIONS = 3;

/**
 * Events of a counter since the rollout settled, against what is allowed and against the rate in the clock window before the rollout.
 * None counted is zero only where the counter, or its companion, was observed.
 */
export const count = defineCheck<'count'>('count', {
  requests: (check, schedule) => ({
    day: askEvents(check.source, check.counter, schedule.day),
    ...(schedule.clock === null ? {} : { clock: askEvents(check.source, check.counter, schedule.clock) }),
    ...(check.companion === null ? {} : { companion: askEvents(check.source, check.companion, schedule.day) }),
  }),
  shows: 'day',
  judge: (check, { day, clock, companion }, { schedule }) => {
    const missing = failedEvidence(day) ?? (day?.status === 'absent' && check.companion !== null ? failedEvidence(companion) : null);
    if (missing !== null) {
      return missing;
    }
    const span = settledDay(schedule);
    if (!isSeen(day, span) && !isSeen(companion, span)) {
      return noData({ code: check.companion === null ? 'check.noData' : 'check.count.unseen', params: {} });
    }
    return judgeEvents(check, { day, clock, schedule, span });
  },
} satisfies Detection<Count>);

interface Counted {
  readonly day: Evidence | undefined;
  readonly clock: Evidence | undefined;
  readonly schedule: Schedule;
  readonly span: Span;
}

function judgeEvents(check: Count, { day, clock, schedule, span }: Counted): Judgement {
  const samples = seriesOf(day).flatMap((series) => samplesIn(series, span));
  const total = Math.round(samples.reduce((sum, [, value]) => sum + value, 0));
  const usual = usualOf(clock, schedule, span);
  const limit = Math.max(check.allowed, usual === null ? 0 : usual + DEVIATIONS * Math.sqrt(usual));
  const drawing = { series: toStrip(samples, { span, step: schedule.step, reduce: 'sum' }), limit: null };
  const params = { count: total, allowed: check.allowed, usual, since: new Date(span.from).toISOString() };
  if (total <= limit) {
    return same({ code: total === 0 ? 'check.count.none' : usual === null ? 'check.count.allowed' : 'check.count.usual', params, drawing });
  }
  const sightings = toEpisodes(samples, schedule.step, ([, value]) => value > 0).map(({ from, to, samples: run }) => {
    const value = Math.round(run.reduce((sum, [, sample]) => sum + sample, 0));
    return { labels: {}, from, to, value, limit: null, code: 'check.count.stretch', params: { value, at: new Date(from).toISOString() } };
  });
  const first = sightings[0]?.from ?? span.from;
  return worse({ code: usual === null ? 'check.count.found' : 'check.count.more', params: { ...params, at: new Date(first).toISOString() }, points01: 0, sightings: sightings.slice(0, 20), drawing });
}

/** Events that the rate before the rollout would have given over `span`; null where it is not known. */
function usualOf(clock: Evidence | undefined, schedule: Schedule, span: Span): number | null {
  if (schedule.clock === null || clock === undefined || clock.status === 'failed' || !isSeen(clock, schedule.clock)) {
    return null;
  }
  const { from, to } = schedule.clock;
  const before = seriesOf(clock).flatMap((series) => samplesIn(series, { from, to })).reduce((sum, [, value]) => sum + value, 0);
  return (before * (Math.min(span.to, observedDay(schedule).to) - span.from)) / (to - from);
}

function isSeen(evidence: Evidence | undefined, span: Span): boolean {
  return seriesOf(evidence).some((series) => samplesIn(series, span).length > 0);
}

function askEvents(source: string, counter: string, { from, to, step }: Grid): Request {
  const question: Question = { kind: 'increments', selectors: [counter], grid: { from, to, step } };
  return toRequest(source, question);
}
