import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../engine/model/report';
import { smallText } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';

export interface ColophonProps {
  readonly report: Pick<Report, 'plan' | 'schemaVersion' | 'evaluatedAt' | 'nextReviewAt' | 'sources'>;
}

/** By what plan, for which instant and from which sources the report was made, and when to look again. */
export function Colophon({ report: { plan, schemaVersion, evaluatedAt, nextReviewAt, sources } }: ColophonProps): React.ReactElement {
  const t = useTranslate();
  const names = sources.filter(({ status }) => status !== 'not-asked').map(({ id, version }) => (version === null ? id : `${id} ${version}`));
  const sentences = [
    t('page.colophon', { plan: plan.id, version: schemaVersion }),
    t('page.colophon.generated', { at: evaluatedAt }),
    ...(names.length === 0 ? [] : [t('page.colophon.sources', { sources: names.join(', ') })]),
    ...(nextReviewAt === null ? [] : [t('page.colophon.review', { at: nextReviewAt })]),
  ];
  return (
    <p className={useStyles2(getStyles)} data-testid="dayone-colophon">
      {sentences.join(' ')}
    </p>
  );
}

function getStyles(theme: Parameters<typeof smallText>[0]): string {
  return css(smallText(theme), { margin: 0, overflowWrap: 'anywhere' });
}
