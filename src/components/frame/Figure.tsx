import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import { FIGURES } from '../theme/sharedStyles';

export interface FigureProps {
  readonly digits: string;
  readonly unit?: string;
  /** `current` is bright, `baseline` dim. */
  readonly emphasis?: 'current' | 'baseline' | 'bad' | 'none';
  /** Pixels kept for the unit, so that digits stand under each other. */
  readonly unitWidth?: number;
}

/** Digits, right-aligned, and a unit in a slot of its own. */
export function Figure({ digits, unit = '', emphasis = 'none', unitWidth }: FigureProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <span className={styles.figure}>
      <span className={cx(emphasis !== 'none' && styles[emphasis])}>{digits}</span>
      {(unit !== '' || unitWidth !== undefined) && (
        <span className={styles.unit} style={{ width: unitWidth }}>
          {unit === '' ? '' : `\u00a0${unit}`}
        </span>
      )}
    </span>
  );
}

function getStyles({
  colors,
  typography,
}: GrafanaTheme2): Record<'figure' | 'unit' | 'current' | 'baseline' | 'bad', string> {
  return {
    figure: css(FIGURES, { whiteSpace: 'nowrap' }),
    unit: css({
      display: 'inline-block',
      textAlign: 'left',
      fontSize: typography.bodySmall.fontSize,
      color: colors.text.secondary,
      whiteSpace: 'nowrap',
    }),
    current: css({ color: colors.text.maxContrast, fontWeight: typography.fontWeightMedium }),
    baseline: css({ color: colors.text.secondary }),
    bad: css({ color: colors.error.text }),
  };
}

/** The stroke of a window's line: dashed and dim for a baseline, solid and bright for the current window. */
export function LineKey({ kind }: { readonly kind: 'baseline' | 'current' | 'release' }): React.ReactElement {
  const { colors } = useTheme2();
  const border =
    kind === 'current'
      ? `2px solid ${colors.text.maxContrast}`
      : `2px ${kind === 'baseline' ? 'dashed' : 'dotted'} ${colors.text.secondary}`;
  return (
    <i aria-hidden="true" style={{ display: 'inline-block', flex: 'none', width: 16, height: 0, borderTop: border }} />
  );
}
