import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../sections/report';
import { useTranslate } from '../words/useTranslate';

/** Says that a report is not from now. */
export function SavedBanner({
  name,
  report: { evaluatedAt },
}: {
  readonly name: string;
  readonly report: Pick<Report, 'evaluatedAt'>;
}): React.ReactElement {
  const t = useTranslate();
  return (
    <p className={useStyles2(getStyles)} role="status" data-testid="dayone-saved-banner">
      <Icon name="history" /> {t('page.saved.banner', { name, at: evaluatedAt })}
    </p>
  );
}

function getStyles({ colors, shape }: GrafanaTheme2): string {
  return css({
    margin: 0,
    padding: '8px 12px',
    background: colors.info.transparent,
    borderRadius: shape.radius.default,
    overflowWrap: 'anywhere',
  });
}
