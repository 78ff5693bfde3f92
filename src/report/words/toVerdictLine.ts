import type { Report } from '../../engine/model/report';
import type { Telling } from '../../i18n/telling';
import type { VerdictCounts } from '../order/toVerdictCounts';

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
