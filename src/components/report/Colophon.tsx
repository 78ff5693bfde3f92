import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { toColophon } from '../../report/toLead';
import type { Report } from '../../sections/report';
import { smallText } from '../theme/sharedStyles';
import { useTelling } from '../words/useTranslate';

export interface ColophonProps {
  readonly report: Pick<Report, 'plan' | 'schemaVersion' | 'evaluatedAt' | 'nextReviewAt' | 'sources'>;
}

/** By what plan, for which instant and from which sources the report was made, and when to look again. */
export function Colophon({ report }: ColophonProps): React.ReactElement {
  const telling = useTelling();
  return (
    <p className={useStyles2(getStyles)} data-testid="dayone-colophon">
      {toColophon(report, telling).join(' ')}
    </p>
  );
}

function getStyles(theme: Parameters<typeof smallText>[0]): string {
  return css(smallText(theme), { margin: 0, overflowWrap: 'anywhere' });
}
