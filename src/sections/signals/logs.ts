import { findNewTemplates } from '../../engine/checks/logTemplates';
import type { Answers, Context } from '../../engine/model/context';
import { type Evidence, type LogLine, type Request, toRequest } from '../../engine/model/evidence';
import { type Outcome, toReason } from '../../engine/model/finding';
import { queryOf, samplesIn, seriesOf } from '../../engine/model/series';
import type { Span } from '../../engine/model/time';
import type { Schedule } from '../../engine/windows/toSchedule';
import type { LogRules } from './plan';
import type { LogSection } from './report';

type Role = 'day' | 'clock' | 'current' | 'baseline';

const MOST_LINES = 1000;
const LEVELS = ['critical', 'error', 'warning', 'info', 'debug'] as const;
const ALIASES: Readonly<Record<string, string>> = Object.freeze({
  fatal: 'critical',
  emerg: 'critical',
  alert: 'critical',
  crit: 'critical',
  severe: 'critical',
  err: 'error',
  eror: 'error',
  warn: 'warning',
  information: 'info',
  notice: 'info',
  trace: 'debug',
});
const CORRELATION = /"?(?:correlation|request|trace)[_-]?id"?\s*[:=]\s*"?[^"\s,}]+/i;

export function logRequests(rules: LogRules, schedule: Schedule): Partial<Record<Role, Request>> {
  const { baseline, clock, current } = schedule;
  const expr = `sum by (${rules.levelLabel}) (count_over_time(${rules.selector}[${schedule.step / 1000}s]))`;
  const lines = (span: Span): Request =>
    toRequest(rules.source, {
      kind: 'log-lines',
      selector: rules.selector,
      span: { from: span.from, to: span.to },
      limit: MOST_LINES,
    });
  return {
    day: toRequest(rules.source, { kind: 'range', expr, grid: schedule.day }),
    ...(clock === null ? {} : { clock: toRequest(rules.source, { kind: 'range', expr, grid: clock }) }),
    ...(current === null ? {} : { current: lines(current) }),
    ...(baseline === null ? {} : { baseline: lines(baseline) }),
  };
}

/** Lines by level in both windows, and how a sample of them is built. */
export function toLogSection(rules: LogRules, answers: Answers<Role>, context: Context): LogSection {
  const { schedule } = context;
  const lines = linesOf(answers.current);
  const failed = [answers.day, answers.current].find((answer) => answer?.status === 'failed');
  const sampled = lines.length;
  return {
    levels: toLevels(rules, answers, schedule),
    sampled,
    truncated:
      answers.current?.status === 'observed' && answers.current.data.kind === 'lines' && answers.current.data.truncated,
    critical: criticalLines(rules, answers, schedule),
    structuredPercent: shareOf(lines, isStructured),
    correlatedPercent: shareOf(lines, ({ line }) => CORRELATION.test(line)),
    newPatterns:
      answers.baseline?.status === 'failed' || failed !== undefined
        ? []
        : findNewTemplates(linesOf(answers.baseline), lines).map(({ template, count, example }) => ({
            template,
            count,
            example,
          })),
    reason:
      failed?.status === 'failed'
        ? toReason(context.translate, 'evidence.failed', { kind: failed.error.kind, message: failed.error.message })
        : toReason(context.translate, sampled === 0 ? 'logs.none' : 'logs.sampled', { sampled, limit: MOST_LINES }),
    query: queryOf(answers.day),
  };
}

function toLevels(rules: LogRules, answers: Answers<Role>, schedule: Schedule): LogSection['levels'] {
  const { baseline, current } = schedule;
  const before =
    baseline === null
      ? null
      : countByLevel(baseline.kind === 'deployment' ? answers.day : answers.clock, rules.levelLabel, baseline);
  const now = current === null ? null : countByLevel(answers.day, rules.levelLabel, current);
  const extra = [...(now?.keys() ?? []), ...(before?.keys() ?? [])]
    .filter((level) => !LEVELS.some((known) => known === level))
    .sort();
  return [...LEVELS.slice(0, 4), ...new Set(extra)].map((level) => {
    const [baselineCount, currentCount] = [
      before === null ? null : (before.get(level) ?? 0),
      now === null ? null : (now.get(level) ?? 0),
    ];
    const change = baselineCount === null || currentCount === null ? null : currentCount - baselineCount;
    return {
      level,
      baseline: baselineCount,
      current: currentCount,
      change,
      outcome: levelOutcome(level, baselineCount, currentCount),
    };
  });
}

/** Since the rollout; 0 only where lines of some level were counted. */
function criticalLines({ levelLabel }: LogRules, { day }: Answers<Role>, schedule: Schedule): number | null {
  const counts = countByLevel(day, levelLabel, {
    from: schedule.rolloutEnd,
    to: Math.min(schedule.now, schedule.day.to),
  });
  return counts === null ? null : (counts.get('critical') ?? 0);
}

/** Null where the source failed or had no line at all: a level is zero only where lines were seen. */
function countByLevel(evidence: Evidence | undefined, label: string, span: Span): ReadonlyMap<string, number> | null {
  const counts = new Map<string, number>();
  for (const series of seriesOf(evidence)) {
    const total = samplesIn(series, span).reduce((sum, [, value]) => sum + value, 0);
    const level = normalise(series.labels[label] ?? 'unknown');
    counts.set(level, (counts.get(level) ?? 0) + total);
  }
  return counts.size === 0 ? null : counts;
}

function normalise(level: string): string {
  const lower = level.toLowerCase();
  return ALIASES[lower] ?? lower;
}

/** Severe lines are counted events: more than before beyond 3 Poisson deviations of the former count is worse. */
function levelOutcome(level: string, before: number | null, now: number | null): Outcome {
  if (before === null || now === null) {
    return 'no-data';
  }
  const severe = level === 'critical' || level === 'error' || level === 'warning';
  return severe && now - before > 3 * Math.sqrt(Math.max(before, 1)) ? 'worse' : 'same';
}

function linesOf(evidence: Evidence | undefined): readonly LogLine[] {
  return evidence?.status === 'observed' && evidence.data.kind === 'lines' ? evidence.data.lines : [];
}

function shareOf(lines: readonly LogLine[], has: (line: LogLine) => boolean): number | null {
  return lines.length === 0 ? null : (100 * lines.filter(has).length) / lines.length;
}

function isStructured({ line }: LogLine): boolean {
  const text = line.trim();
  return (text.startsWith('{') && text.endsWith('}')) || /^(\w+=("[^"]*"|\S*)\s*){2,}$/.test(text);
}
