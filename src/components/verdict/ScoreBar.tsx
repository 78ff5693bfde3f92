import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import type { Status } from '../../engine/model/finding';
import { toneColors } from '../theme/toneColors';
import { statusTone } from '../theme/toTone';

export interface ScoreBarProps {
  /** 0 to 10; null draws the track alone. */
  readonly score: number | null;
  readonly minimum: number;
  readonly status: Status;
}

/** A score on its track, with the minimum as a tick. The figure stands beside it. */
export function ScoreBar({ score, minimum, status }: ScoreBarProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  const color = toneColors(useTheme2(), statusTone(status)).text;
  return (
    <span className={styles.track} aria-hidden="true">
      {score !== null && <span className={styles.fill} style={{ width: `${10 * score}%`, background: color }} />}
      <span className={styles.minimum} style={{ left: `${10 * minimum}%` }} />
    </span>
  );
}

function getStyles({ colors }: GrafanaTheme2): Record<'track' | 'fill' | 'minimum', string> {
  const exact = { printColorAdjust: 'exact' } as const;
  return {
    track: css({
      display: 'block',
      position: 'relative',
      height: 8,
      minWidth: 64,
      borderRadius: 2,
      background: colors.secondary.transparent,
      ...exact,
    }),
    fill: css({ display: 'block', height: 8, borderRadius: 2, ...exact }),
    minimum: css({
      position: 'absolute',
      top: -3,
      width: 2,
      height: 14,
      marginLeft: -1,
      background: colors.text.maxContrast,
      boxShadow: `0 0 0 1px ${colors.background.primary}`,
      ...exact,
    }),
  };
}
