import type { Report } from '../../engine/model/report';
import type { Telling } from '../../i18n/telling';

type Colophoned = Pick<Report, 'plan' | 'schemaVersion' | 'evaluatedAt' | 'nextReviewAt' | 'sources'>;

/** By what plan, for which instant and from which sources the report was made, and when to look again. */
export function toColophon(
  { plan, schemaVersion, evaluatedAt, nextReviewAt, sources }: Colophoned,
  { translate: t }: Pick<Telling, 'translate'>
): readonly string[] {
  const names = sources
    .filter(({ status }) => status !== 'not-asked')
    .map(({ id, version }) => (version === null ? id : `${id} ${version}`));
  return [
    t('page.colophon', { plan: plan.id, version: schemaVersion }),
    t('page.colophon.generated', { at: evaluatedAt }),
    ...(names.length === 0 ? [] : [t('page.colophon.sources', { sources: names.join(', ') })]),
    ...(nextReviewAt === null ? [] : [t('page.colophon.review', { at: nextReviewAt })]),
  ];
}
