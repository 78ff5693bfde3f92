import { optional } from 'valibot';
import { type Evidence, type Request, toRequest } from '../../model/evidence';
import type { Code, Params } from '../../model/finding';
import type { Schedule } from '../../model/schedule';
import { samplesIn, seriesOf } from '../../model/series';
import type { Grid, Span } from '../../model/time';
import { selector } from '../../plan/fields';
import { count as number, orNull } from '../../plan/values';
import { type CheckWith, defineCheck } from '../defineCheck';
import { toEpisodes, toStrip } from '../episodes';
import { type Judgement, noData, type Occurrence, same, worse } from '../judgement';
import { readSeries, type Sample, settledDay, stillThere } from '../readSeries';
import { askPast, compareWithPast, type Past, readPast } from './count/pastEvents';

const fields = {
  counter: selector,
  /** A counter that must have been observed for none to be zero. */
  companion: orNull(selector),
  allowed: optional(number, 0),
};

type Count = CheckWith<typeof fields>;

const MOST_FINDINGS = 20;

/**
 * Events of a counter since the rollout settled: more than are allowed and, where the days before the rollout are known and counted some,
 * more often than there, over the whole stretch or in the current window. None counted is zero only where the counter, or its companion,
 * was observed. Without a baseline before the rollout, as at a first deployment, `allowed` alone decides.
 */
export const count = defineCheck({
  id: 'count',
  fields,
  sources: ['prometheus'],
  requests: (check, schedule) => ({
    day: askEvents(check.source, check.counter, schedule.day),
    ...(schedule.clock === null ? {} : { past: askPast(check.source, check.counter, schedule) }),
    ...(check.companion === null ? {} : { companion: askEvents(check.source, check.companion, schedule.day) }),
  }),
  judge: (check, { day, past, companion }, schedule) => {
    const span = settledDay(schedule);
    const stands = day?.status === 'absent' && check.companion !== null ? companion : day;
    const read = readSeries(stands, span);
    if (read.kind === 'unjudged') {
      return stands !== day && read.judgement.outcome === 'no-data'
        ? noData({ code: 'check.count.unseen', params: {} })
        : read.judgement;
    }
    const counted = {
      samples: eventsIn(day, span),
      past: schedule.clock === null ? null : readPast(past, schedule),
      schedule,
      span,
    };
    return stillThere(judgeEvents(check, counted), read.series, schedule);
  },
});

interface Counted {
  readonly samples: readonly Sample[];
  /** Null where nothing is known of before the rollout. */
  readonly past: Past | null;
  readonly schedule: Schedule;
  readonly span: Span;
}

function judgeEvents({ allowed }: Count, counted: Counted): Judgement {
  const { samples, past, schedule, span } = counted;
  const total = sumOf(samples);
  const drawing = { series: toStrip(samples, { span, step: schedule.step, reduce: 'sum' }), limit: null };
  const params = { count: total, allowed, known: past?.known ?? null, since: new Date(span.from).toISOString() };
  if (total <= allowed) {
    return same({ code: total === 0 ? 'check.count.none' : 'check.count.allowed', params, drawing });
  }
  const { code, told, shown } = compare(counted, total);
  if (code === 'check.count.usual') {
    return same({ code, params: { ...params, ...told }, drawing });
  }
  const occurrences = occurrencesOf(shown, schedule.step);
  const at = new Date(occurrences[0]?.from ?? span.from).toISOString();
  return worse({
    code,
    params: { ...params, ...told, at },
    points01: 0,
    occurrences: occurrences.slice(0, MOST_FINDINGS),
    drawing,
  });
}

interface Compared {
  readonly code: Code;
  readonly told: Params;
  /** Where to look for them. */
  readonly shown: readonly Sample[];
}

/** More than is allowed: whether that is usual, and where it is not. */
function compare({ samples, past, schedule: { current }, span }: Counted, total: number): Compared {
  if (past === null || past.events === 0) {
    return { code: past === null ? 'check.count.found' : 'check.count.new', told: {}, shown: samples };
  }
  const { usual, isMore } = compareWithPast(past, { span, events: total });
  if (isMore) {
    return { code: 'check.count.more', told: { usual }, shown: samples };
  }
  const recent = current === null ? [] : samples.filter(([time]) => time > current.from && time <= current.to);
  const window = current === null ? null : compareWithPast(past, { span: current, events: sumOf(recent) });
  return window?.isMore === true
    ? { code: 'check.count.moreNow', told: { recent: sumOf(recent), usual: window.usual }, shown: recent }
    : { code: 'check.count.usual', told: { usual }, shown: [] };
}

function occurrencesOf(samples: readonly Sample[], step: number): readonly Occurrence[] {
  return toEpisodes(samples, step, ([, value]) => value > 0).map(({ from, to, samples: run }) => {
    const value = sumOf(run);
    return {
      labels: {},
      from,
      to,
      value,
      limit: null,
      code: 'check.count.stretch',
      params: { value, at: new Date(from).toISOString() },
    };
  });
}

function eventsIn(evidence: Evidence | undefined, span: Span): readonly Sample[] {
  return seriesOf(evidence).flatMap((series) => samplesIn(series, span));
}

/** Whole events: the server's arithmetic may leave a rest. */
function sumOf(samples: readonly Sample[]): number {
  return Math.round(samples.reduce((sum, [, value]) => sum + value, 0));
}

function askEvents(source: string, counter: string, { from, to, step }: Grid): Request {
  return toRequest(source, { kind: 'increments', selectors: [counter], grid: { from, to, step } });
}
