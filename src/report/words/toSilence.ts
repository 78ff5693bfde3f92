import type { Report } from '../../engine/model/report';
import type { Telling } from '../../i18n/telling';

export interface Silence {
  /** A sentence for each source that did not answer. */
  readonly sources: readonly string[];
  readonly cost: string;
}

/** Every source that did not answer, and what that costs; null where all did. */
export function toSilence(
  { sources, score }: Pick<Report, 'sources' | 'score'>,
  { translate: t }: Pick<Telling, 'translate'>
): Silence | null {
  const silent = sources.filter(({ error, status }) => error !== null && (status === 'failed' || status === 'partial'));
  if (silent.length === 0) {
    return null;
  }
  const failed = silent.reduce((sum, source) => sum + source.failed, 0);
  return {
    sources: silent.map(({ id, error }) =>
      t('page.banner.source', { source: id, message: toSentence(error?.message ?? '') })
    ),
    cost: t('page.banner.cost', { failed, coverage: Math.round(100 * score.coverage) }),
  };
}

/** A message of a server may end as a sentence already. */
function toSentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
