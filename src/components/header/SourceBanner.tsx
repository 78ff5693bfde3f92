import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../engine/model/report';
import { Glyph } from '../marks/Glyph';
import { useTranslate } from '../words/useTranslate';

export interface SourceBannerProps {
  readonly report: Pick<Report, 'sources' | 'score'>;
  readonly onAskAgain?: () => void;
}

/** Names every source that did not answer, and what that costs. */
export function SourceBanner({ report: { sources, score }, onAskAgain }: SourceBannerProps): React.ReactElement | null {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const silent = sources.filter(({ error, status }) => error !== null && (status === 'failed' || status === 'partial'));
  if (silent.length === 0) {
    return null;
  }
  const failed = silent.reduce((sum, source) => sum + source.failed, 0);
  return (
    <div className={styles.banner} role="status" data-testid="dayone-source-banner">
      <Glyph name="failed" size={18} />
      <div>
        {silent.map(({ id, error }) => (
          <b key={id}>{t('page.banner.source', { source: id, message: toSentence(error?.message ?? '') })} </b>
        ))}
        {t('page.banner.cost', { failed, coverage: Math.round(100 * score.coverage) })}
      </div>
      {onAskAgain !== undefined && (
        <Button size="sm" variant="secondary" onClick={onAskAgain}>
          {t('page.banner.askAgain')}
        </Button>
      )}
    </div>
  );
}

/** A message of a server may end as a sentence already. */
function toSentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}

function getStyles({ colors, shape, typography }: GrafanaTheme2): Record<'banner', string> {
  return {
    banner: css({
      display: 'flex',
      alignItems: 'center',
      gap: 12,
      padding: '9px 12px',
      border: `1px solid ${colors.warning.border}`,
      borderRadius: shape.radius.default,
      background: colors.warning.transparent,
      '& > svg': { color: colors.warning.text },
      '& > div': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
      '& b': { fontWeight: typography.fontWeightMedium, color: colors.text.maxContrast },
      '& > button': { flex: 'none', '@media print': { display: 'none' } },
    }),
  };
}
