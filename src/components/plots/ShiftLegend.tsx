import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { toShiftGeometry } from '../../sections/comparison/shiftGeometry';
import { OutcomeChip } from '../marks/Chip';
import { NARROW, smallText } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';
import { ShiftMark } from './ShiftMark';
import { ShiftScale } from './ShiftPlot';

const EXAMPLE = toShiftGeometry({ shift: -0.25, change: -0.25, interval: [-0.65, 0.45], toleranceAmount: 1 }, 'lower');

/** How to read a shift plot, and what every chip is. */
export function ShiftLegend(): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.legend}>
      <svg width="220" height="30" aria-hidden="true" className={styles.example}>
        <ShiftScale geometry={EXAMPLE} height={30} />
        <ShiftMark geometry={EXAMPLE} outcome="same" y={15} color="currentColor" />
      </svg>
      <p className={styles.text}>
        <b>{t('page.legend.title')}</b> {t('page.legend.text')}
      </p>
      <ul className={styles.chips}>
        <li>
          <OutcomeChip outcome="better" />
        </li>
        <li>
          <OutcomeChip outcome="same" />
        </li>
        <li>
          <OutcomeChip outcome="worse" />
        </li>
        <li>{t('page.legend.judged')}</li>
        <li>
          <OutcomeChip outcome="inconclusive" />
        </li>
        <li>
          <OutcomeChip outcome="no-data" />
        </li>
        <li>
          <OutcomeChip outcome="failed" />
        </li>
        <li>{t('page.legend.unjudged')}</li>
      </ul>
    </div>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'legend' | 'example' | 'text' | 'chips', string> {
  const { colors, typography } = theme;
  return {
    legend: css(smallText(theme), {
      display: 'flex',
      alignItems: 'center',
      gap: 20,
      padding: '8px 16px 10px',
      borderTop: `1px solid ${colors.border.weak}`,
      [NARROW]: { flexWrap: 'wrap', gap: '8px 16px' },
    }),
    example: css({ flex: 'none', color: colors.text.primary }),
    text: css({
      flex: 1,
      minWidth: 240,
      maxWidth: '74ch',
      margin: 0,
      '& b': { color: colors.text.primary, fontWeight: typography.fontWeightMedium },
    }),
    chips: css({
      display: 'grid',
      gridTemplateColumns: 'repeat(3, auto) auto',
      alignItems: 'center',
      gap: '4px 6px',
      margin: 0,
      marginLeft: 'auto',
      listStyle: 'none',
      '& > li': { display: 'flex' },
      [NARROW]: { marginLeft: 0 },
    }),
  };
}
