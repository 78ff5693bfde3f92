import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import type { Insight } from '../../engine/model/report';
import { Glyph } from '../marks/Glyph';
import type { GlyphName } from '../marks/glyphs';
import { ToneText } from '../marks/ToneText';
import { useIsPrinting } from '../states/useIsPrinting';
import { smallText } from '../theme/sharedStyles';
import type { Tone } from '../theme/toneColors';
import { useTranslate } from '../words/useTranslate';
import { FindingLink } from './FindingLink';

export interface InsightListProps {
  readonly heading: string;
  readonly insights: readonly Insight[];
  readonly mark: { readonly glyph: GlyphName; readonly tone: Tone };
  /** Sentences shown at first. */
  readonly shown: number;
}

/** Sentences with the finding that caused each; nothing where there is none. */
export function InsightList({ heading, insights, mark, shown }: InsightListProps): React.ReactElement | null {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const [isAll, setAll] = useState(false);
  const isPrinting = useIsPrinting();
  if (insights.length === 0) {
    return null;
  }
  const isLong = !isAll && !isPrinting && insights.length > shown + 1;
  return (
    <div className={styles.block}>
      <h3>{heading}</h3>
      <ul>
        {(isLong ? insights.slice(0, shown) : insights).map(({ rule, finding, text }) => (
          <li key={`${rule}-${finding}-${text}`} data-rule={rule}>
            <ToneText tone={mark.tone}>
              <Glyph name={mark.glyph} size={14} />
            </ToneText>
            <span>
              {text}{' '}
              <small>
                <FindingLink finding={finding} shows="section" />
              </small>
            </span>
          </li>
        ))}
      </ul>
      {isLong && (
        <Button className={styles.more} size="sm" fill="text" variant="secondary" onClick={() => setAll(true)}>
          {t('page.verdict.moreReasons', { count: insights.length - shown })}
        </Button>
      )}
    </div>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'block' | 'more', string> {
  const { colors, typography } = theme;
  return {
    block: css({
      minWidth: 0,
      '& h3': { ...smallText(theme), margin: '0 0 6px', fontWeight: typography.fontWeightMedium },
      '& ul': { display: 'grid', gap: 6, margin: 0, padding: 0, listStyle: 'none' },
      '& li': {
        display: 'grid',
        gridTemplateColumns: '14px minmax(0, 1fr)',
        gap: 10,
        lineHeight: '20px',
        overflowWrap: 'anywhere',
        '& svg': { marginTop: 3 },
      },
      '& small': { fontSize: typography.bodySmall.fontSize, color: colors.text.secondary, whiteSpace: 'nowrap' },
    }),
    more: css({ marginTop: 4, marginLeft: 16 }),
  };
}
