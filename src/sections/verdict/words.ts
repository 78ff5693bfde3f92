import { isPending } from '../../document/cells';
import { isNotApplicable } from '../../engine/items/judgeItem';
import type { ComparisonRow } from '../../engine/model/comparison';
import type { Status } from '../../engine/model/finding';
import type { Telling } from '../../i18n/locale';
import { formatNumber } from '../../i18n/numbers';
import { isProblem, OUTCOME_ORDER, rowOutcome } from '../comparison/order';
import type { Report } from '../report';

type Words = Pick<Telling, 'translate'>;

/** What the verdict rests on in one sentence, counted from the report: no cause, no praise. */
export function toVerdictLine(
  { deployment, checkpoint }: Pick<Report, 'deployment' | 'checkpoint'>,
  counts: VerdictCounts,
  { translate: t }: Words
): string {
  const params = { version: deployment.version || t('page.header.noVersion', {}), checkpoint: checkpoint ?? '' };
  if (checkpoint === null) {
    return t('page.verdict.lineNone', params);
  }
  const parts = toParts(counts, { translate: t });
  return parts.length === 0
    ? t('page.verdict.lineWell', params)
    : t('page.verdict.line', { ...params, parts: parts.join(', ') });
}

function toParts(
  { worse, missed, open, checks, firing, silent, waiting, gates }: VerdictCounts,
  { translate: t }: Words
): readonly string[] {
  const counted = [
    ['page.verdict.part.gates', gates],
    ['page.verdict.part.worse', worse],
    ['page.verdict.part.missed', missed],
    ['page.verdict.part.checks', checks],
    ['page.verdict.part.firing', firing],
    ['page.verdict.part.open', open],
    ['page.verdict.part.waiting', waiting],
    ['page.verdict.part.silent', silent],
  ] as const;
  return counted.filter(([, count]) => count > 0).map(([code, count]) => t(code, { count }));
}

type WordsToCounts = Pick<Telling, 'translate' | 'numbers'>;
type Row = Pick<ComparisonRow, 'outcome' | 'release' | 'reason' | 'target'>;

interface Count {
  readonly count: number;
  readonly word: string;
}

const STATUS_ORDER: readonly Status[] = Object.freeze(['fail', 'warn', 'unknown', 'pass']);

/** `3 worse, 1 missed, 2 same`: how measures came out, worst first. */
export function countOutcomes(rows: readonly Row[], words: WordsToCounts): string {
  const { translate: t } = words;
  const judged = rows.filter(({ reason }) => !isPending(reason));
  const missed = judged.filter((row) => row.target?.outcome === 'missed' && rowOutcome(row) !== 'worse').length;
  const parts = OUTCOME_ORDER.map((outcome) => ({
    count: judged.filter((row) => rowOutcome(row) === outcome).length,
    word: t(`page.outcome.${outcome}`, {}),
  }));
  const pending = { count: rows.length - judged.length, word: t('page.outcome.pending', {}) };
  return toPhrase(
    [...parts.slice(0, 1), { count: missed, word: t('page.outcome.missed', {}) }, ...parts.slice(1), pending],
    words
  );
}

/** How courses came out, worst first. */
export function countCourses(rows: Report['trajectory'], words: WordsToCounts): string {
  return toPhrase(
    OUTCOME_ORDER.map((outcome) => ({
      count: rows.filter((row) => row.outcome === outcome).length,
      word: words.translate(`page.outcome.${outcome}`, {}),
    })),
    words
  );
}

/** `5 fail, 5 pass`, worst first. */
export function countStatuses(
  rows: readonly Pick<Report['checks'][number], 'status' | 'reason'>[],
  words: WordsToCounts
): string {
  const judged = rows.filter(({ reason }) => !isPending(reason));
  const counts = STATUS_ORDER.map((status) => ({
    count: judged.filter((row) => row.status === status).length,
    word: words.translate(`page.status.${status}`, {}),
  }));
  return toPhrase(
    [...counts, { count: rows.length - judged.length, word: words.translate('page.outcome.pending', {}) }],
    words
  );
}

function toPhrase(counts: readonly Count[], { numbers }: WordsToCounts): string {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${formatNumber(count, 0, numbers)} ${word}`)
    .join(', ');
}

/** What a verdict rests on, counted. */
export interface VerdictCounts {
  readonly worse: number;
  /** Targets missed by measures that are not worse. */
  readonly missed: number;
  /** Measures not judged. */
  readonly open: number;
  readonly checks: number;
  readonly firing: number;
  readonly silent: number;
  /** Items that nobody and nothing has judged. */
  readonly waiting: number;
  /** What stops a go-live by itself: open blockers, rejected sign-offs, tripped critical triggers. */
  readonly gates: number;
}

type Counted = Pick<Report, 'comparisons' | 'checks' | 'sources' | 'alerts' | 'security' | 'checklist' | 'verdict'>;

export function toVerdictCounts(report: Counted): VerdictCounts {
  const { comparisons, checks, sources, alerts } = report;
  const rows = comparisons.flatMap((table) => table.rows);
  return {
    worse: rows.filter((row) => rowOutcome(row) === 'worse').length,
    missed: rows.filter((row) => row.target?.outcome === 'missed' && rowOutcome(row) !== 'worse').length,
    open: rows.filter((row) => isProblem(row) && row.points01 === null).length,
    checks: checks.filter(({ status }) => status === 'fail' || status === 'warn').length,
    firing: alerts?.firing?.filter(({ state }) => state === 'firing').length ?? 0,
    silent: sources.filter(({ status }) => status === 'failed' || status === 'partial').length,
    waiting: countWaiting(report),
    gates: report.verdict.reasons.filter(({ code, status }) => code === 'verdict.gate' && status === 'fail').length,
  };
}

/** One that restates a finding waits for that, which is counted itself. */
function countWaiting({ security, checklist }: Counted): number {
  const items = [...security, ...checklist.flatMap((group) => group.items)];
  return items.filter(
    ({ judgedBy, points01, ...item }) => judgedBy !== 'finding' && points01 === null && !isNotApplicable(item)
  ).length;
}
