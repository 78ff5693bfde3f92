import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../sections/report';
import { toSilence } from '../../sections/sources/view';
import { Glyph } from '../marks/Glyph';
import { useTelling, useTranslate } from '../words/useTranslate';

export interface SourceBannerProps {
  readonly report: Pick<Report, 'sources' | 'score'>;
  readonly onAskAgain?: () => void;
}

/** Names every source that did not answer, and what that costs. */
export function SourceBanner({ report, onAskAgain }: SourceBannerProps): React.ReactElement | null {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const silence = toSilence(report, useTelling());
  if (silence === null) {
    return null;
  }
  return (
    <div className={styles.banner} role="status" data-testid="dayone-source-banner">
      <Glyph name="failed" size={18} />
      <div>
        {silence.sources.map((sentence) => (
          <b key={sentence}>{sentence} </b>
        ))}
        {silence.cost}
      </div>
      {onAskAgain !== undefined && (
        <Button size="sm" variant="secondary" onClick={onAskAgain}>
          {t('page.banner.askAgain')}
        </Button>
      )}
    </div>
  );
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
