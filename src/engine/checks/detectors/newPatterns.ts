import { optional } from 'valibot';
import { type Evidence, type LogLine, type Request, toRequest } from '../../model/evidence';
import type { Params } from '../../model/finding';
import type { Schedule } from '../../model/schedule';
import { samplesIn, seriesOf } from '../../model/series';
import type { Span } from '../../model/time';
import { stream } from '../../plan/fields';
import { count, query } from '../../plan/values';
import { type CheckWith, defineCheck } from '../defineCheck';
import { toStrip } from '../episodes';
import {
  type Drawing,
  failed,
  failedEvidence,
  inconclusive,
  type Judgement,
  noData,
  notYetDue,
  type Occurrence,
  same,
  worse,
} from '../judgement';
import { findNewTemplates, loudnessOf, type NewTemplate } from '../logTemplates';
import { askDay, observedDay, windowBefore } from '../readSeries';

const fields = {
  selector: stream,
  /** The volume of all lines. */
  companion: query,
  /** Lines read of each window. */
  limit: optional(count, 1000),
  allowed: optional(count, 0),
};

type NewPatterns = CheckWith<typeof fields>;

/** Lines a template needs to count as new where the baseline was cut at the limit: one as frequent is missed there in e⁻⁵ of cases. */
const FEWEST_LINES_IF_CUT = 5;

/** Louder than this is trouble; quieter new templates are told, and tolerated. See `loudnessOf`. */
const LOUDEST_TOLERATED = 4;

const MOST_FINDINGS = 20;

/**
 * Log templates of the current window that the window before the release has not. No line at all is zero only where the companion,
 * the volume of all lines, was observed in the current window.
 */
export const newPatterns = defineCheck({
  id: 'new-patterns',
  fields,
  sources: ['loki'],
  asOf: 'checkpoint',
  requests: (check, schedule) => ({
    ...lineRequests(check, schedule),
    companion: askDay(check.source, check.companion, schedule),
  }),
  shows: 'current',
  judge: (check, { current, baseline, companion }, schedule) => {
    if (schedule.current === null) {
      return notYetDue();
    }
    const missing = failedEvidence(current) ?? failedEvidence(companion) ?? wrongKind(current);
    if (missing !== null) {
      return missing;
    }
    if (volumeIn(companion, schedule.current) === 0) {
      return noData({ code: 'check.newPatterns.unseen', params: {} });
    }
    return judgeLines(check, { current, baseline, companion, schedule });
  },
});

function lineRequests({ source, selector, limit }: NewPatterns, schedule: Schedule): Record<string, Request> {
  const before = windowBefore(schedule);
  const ask = ({ from, to }: Span): Request =>
    toRequest(source, { kind: 'log-lines', selector, span: { from, to }, limit });
  return {
    ...(schedule.current === null ? {} : { current: ask(schedule.current) }),
    ...(before === null ? {} : { baseline: ask(before) }),
  };
}

interface Looked {
  readonly current: Evidence | undefined;
  readonly baseline: Evidence | undefined;
  readonly companion: Evidence | undefined;
  readonly schedule: Schedule;
}

function judgeLines(check: NewPatterns, looked: Looked): Judgement {
  const { current, baseline, schedule } = looked;
  const [now, before] = [linesOf(current), linesOf(baseline)];
  const drawing = toDrawing(looked);
  const params = {
    lines: now.lines.length,
    before: before.lines.length,
    volume: volumeOf(looked),
    limit: check.limit,
    truncated: now.truncated,
    allowed: check.allowed,
  };
  if (now.lines.length === 0) {
    return same({ code: 'check.newPatterns.noLines', params, drawing });
  }
  const unknown =
    windowBefore(schedule) === null
      ? inconclusive({ code: 'check.noBaseline', params: {} })
      : (failedEvidence(baseline) ?? wrongKind(baseline));
  if (unknown !== null) {
    return { ...unknown, series: drawing.series };
  }
  const fresh = findNewTemplates(before.lines, now.lines);
  return judgeTemplates(check, { fresh, fewest: before.truncated ? FEWEST_LINES_IF_CUT : 1, params, drawing });
}

interface Fresh {
  readonly fresh: readonly NewTemplate[];
  readonly fewest: number;
  readonly params: Params;
  readonly drawing: Drawing;
}

/** Only loud or unlabelled templates count; where none is too many, all are told. */
function judgeTemplates({ allowed }: NewPatterns, { fresh, fewest, params, drawing }: Fresh): Judgement {
  const counted = fresh.filter(({ level, count }) => loudnessOf(level) < LOUDEST_TOLERATED && count >= fewest);
  const [first] = counted;
  const told = {
    ...params,
    patterns: counted.length,
    quiet: fresh.length - counted.length,
    most: first?.template ?? null,
    mostCount: first?.count ?? 0,
  };
  if (counted.length > allowed) {
    return worse({
      code: 'check.newPatterns.found',
      params: told,
      points01: 0,
      occurrences: counted.slice(0, MOST_FINDINGS).map(toOccurrence),
      drawing,
    });
  }
  const code = counted.length === 0 ? 'check.newPatterns.none' : 'check.newPatterns.allowed';
  return same({ code, params: told, drawing, occurrences: fresh.slice(0, MOST_FINDINGS).map(toOccurrence) });
}

/** The volume of all lines over the day. */
function toDrawing({ companion, schedule }: Looked): Drawing {
  const span = observedDay(schedule);
  const samples = seriesOf(companion).flatMap((series) => samplesIn(series, span));
  return {
    series: toStrip(
      [...samples].sort(([a], [b]) => a - b),
      { span, step: schedule.step, reduce: 'sum' }
    ),
    limit: null,
  };
}

/** Lines of any kind in the current window. */
function volumeOf({ companion, schedule }: Looked): number {
  return schedule.current === null ? 0 : Math.round(volumeIn(companion, schedule.current));
}

function toOccurrence({ template, count, example, level, labels, from, to }: NewTemplate): Occurrence {
  return {
    labels,
    from,
    to,
    value: count,
    limit: null,
    code: 'check.newPatterns.one',
    params: { template, count, level: level === '' ? null : level },
    example,
  };
}

function volumeIn(companion: Evidence | undefined, span: Span): number {
  return seriesOf(companion)
    .flatMap((series) => samplesIn(series, span))
    .reduce((sum, [, value]) => sum + value, 0);
}

function wrongKind(evidence: Evidence | undefined): Judgement | null {
  return evidence?.status === 'observed' && evidence.data.kind !== 'lines'
    ? failed('check.wrongKind', { kind: evidence.data.kind })
    : null;
}

function linesOf(evidence: Evidence | undefined): { readonly lines: readonly LogLine[]; readonly truncated: boolean } {
  return evidence?.status === 'observed' && evidence.data.kind === 'lines'
    ? evidence.data
    : { lines: [], truncated: false };
}
