import type { Report } from '../../engine/model/report';
import { isProblem } from '../../report/order/toProblemOrder';
import { rowOutcome } from '../../report/order/rowOutcome';
import type { Words } from '../words/useTranslate';

type Facts = Pick<Report, 'verdict' | 'deployment' | 'checkpoint' | 'comparisons' | 'checks' | 'sources' | 'alerts'>;

/** What the verdict rests on in one sentence, counted from the report: no cause, no praise. */
export function toVerdictLine(report: Facts, t: Words): string {
  const params = { version: report.deployment.version || t('page.header.noVersion'), checkpoint: report.checkpoint ?? '' };
  if (report.checkpoint === null) {
    return t('page.verdict.lineNone', params);
  }
  const parts = toParts(report, t);
  return parts.length === 0 ? t('page.verdict.lineWell', params) : t('page.verdict.line', { ...params, parts: parts.join(', ') });
}

function toParts({ comparisons, checks, sources, alerts }: Facts, t: Words): readonly string[] {
  const rows = comparisons.flatMap((table) => table.rows);
  const worse = rows.filter((row) => rowOutcome(row) === 'worse').length;
  const missed = rows.filter((row) => row.target?.outcome === 'missed' && rowOutcome(row) !== 'worse').length;
  const open = rows.filter((row) => isProblem(row) && row.points01 === null).length;
  const failed = checks.filter(({ status }) => status === 'fail' || status === 'warn').length;
  const firing = alerts?.firing?.filter(({ state }) => state === 'firing').length ?? 0;
  const silent = sources.filter(({ status }) => status === 'failed' || status === 'partial').length;
  const counted = [
    ['page.verdict.part.worse', worse],
    ['page.verdict.part.missed', missed],
    ['page.verdict.part.checks', failed],
    ['page.verdict.part.firing', firing],
    ['page.verdict.part.open', open],
    ['page.verdict.part.silent', silent],
  ] as const;
  return counted.filter(([, count]) => count > 0).map(([code, count]) => t(code, { count }));
}
