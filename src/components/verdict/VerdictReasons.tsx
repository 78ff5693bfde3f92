import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import type { Report } from '../../sections/report';
import { useIsPrinting } from '../frame/useFold';
import { ToneText } from '../marks/Chip';
import { Glyph } from '../marks/Glyph';
import { smallText } from '../theme/sharedStyles';
import { statusTone } from '../theme/toTone';
import { useTranslate } from '../words/useTranslate';

export interface VerdictReasonsProps {
  readonly verdict: Report['verdict'];
  readonly isPending: boolean;
}

/** Reasons shown at first. */
const SHOWN = 6;

/** Why, and what would change it. */
export function VerdictReasons({
  verdict: { reasons, wouldChange },
  isPending,
}: VerdictReasonsProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const [isAll, setAll] = useState(false);
  const isPrinting = useIsPrinting();
  const isLong = !isAll && !isPrinting && reasons.length > SHOWN + 1;
  if (isPending) {
    return <p className={styles.heading}>{t('page.verdict.pendingWhy')}</p>;
  }
  return (
    <>
      <h2 className={styles.heading}>{t('page.verdict.why')}</h2>
      <ul className={styles.list}>
        {(isLong ? reasons.slice(0, SHOWN) : reasons).map(({ text, status }, index) => (
          <li key={index}>
            <ToneText tone={statusTone(status)}>
              <Glyph name={status} />
            </ToneText>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {isLong && (
        <Button className={styles.more} size="sm" fill="text" variant="secondary" onClick={() => setAll(true)}>
          {t('page.verdict.moreReasons', { count: reasons.length - SHOWN })}
        </Button>
      )}
      {wouldChange.length > 0 && <h2 className={styles.heading}>{t('page.verdict.wouldChange')}</h2>}
      <ul className={styles.list}>
        {wouldChange.map(({ text, status }, index) => (
          <li key={index}>
            <ToneText tone="dim">
              <Glyph name="arrow" style={status === 'pass' ? { transform: 'rotate(-45deg)' } : undefined} />
            </ToneText>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'heading' | 'list' | 'more', string> {
  return {
    heading: css(smallText(theme), { margin: 0, fontWeight: theme.typography.fontWeightMedium }),
    more: css({ margin: '-12px 0 12px 18px' }),
    list: css({
      display: 'grid',
      gap: 6,
      margin: '6px 0 16px',
      listStyle: 'none',
      '&:last-child': { marginBottom: 0 },
      '& > li': {
        display: 'grid',
        gridTemplateColumns: '16px minmax(0, 1fr)',
        gap: 10,
        lineHeight: '20px',
        overflowWrap: 'anywhere',
      },
      '& svg': { marginTop: 2 },
    }),
  };
}
