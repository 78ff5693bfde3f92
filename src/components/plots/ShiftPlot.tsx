import { css } from '@emotion/css';
import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
import { Tooltip, useStyles2, useTheme2 } from '@grafana/ui';
import React, { useId } from 'react';
import type { Comparison } from '../../engine/model/comparison';
import type { Better } from '../../engine/model/plan';
import { type ShiftGeometry, toShiftGeometry } from '../../sections/comparison/shiftGeometry';
import { smallText, tinyText } from '../theme/sharedStyles';
import { outcomeTone, toneColors } from '../theme/toTone';
import { ShiftMark } from './ShiftMark';

export interface ShiftPlotProps {
  readonly comparison: Comparison;
  readonly better: Better;
  /** What the plot says, in words. */
  readonly sentence: string;
  /** Both windows with their dates, for the tooltip. */
  readonly windows: string;
  readonly height?: number;
}

/** Shift and interval in tolerances; in words why, where nothing was judged. */
export function ShiftPlot({ comparison, better, sentence, windows, height = 28 }: ShiftPlotProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  const color = toneColors(useTheme2(), outcomeTone(comparison.outcome)).text;
  const geometry = toShiftGeometry(comparison, better);
  if (geometry.mark === null) {
    return (
      <div className={styles.none} style={{ height }} role="img" aria-label={sentence}>
        <span title={comparison.reason.text}>{comparison.reason.text}</span>
      </div>
    );
  }
  return (
    <Tooltip
      content={
        <span className={styles.tip}>
          {sentence}
          <br />
          {windows}
        </span>
      }
    >
      <svg
        className={styles.plot}
        width="100%"
        height={height}
        role="img"
        aria-label={sentence}
        data-testid="dayone-shift"
      >
        <ShiftScale geometry={geometry} height={height} />
        <ShiftMark geometry={geometry} outcome={comparison.outcome} y={height / 2} color={color} />
      </svg>
    </Tooltip>
  );
}

interface ShiftScaleProps {
  readonly geometry: ShiftGeometry;
  readonly height: number;
}

/** Axis, tolerance box and the hatched worse side: the same in every row. */
export function ShiftScale({ geometry, height }: ShiftScaleProps): React.ReactElement {
  const { colors, isLight } = useTheme2();
  const id = `hatch-${useId().replace(/\W/g, '')}`;
  const inset = { y: 4, height: height - 8 };
  return (
    <>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line
          x1="0"
          y1="0"
          x2="0"
          y2="5"
          stroke={colorManipulator.alpha(colors.error.text, isLight ? 0.2 : 0.26)}
          strokeWidth="1.6"
        />
      </pattern>
      {geometry.worse.map(([from, to]) => (
        <rect key={from} x={`${from}%`} width={`${to - from}%`} {...inset} fill={`url(#${id})`} />
      ))}
      <line
        x1={`${geometry.axis[0]}%`}
        x2={`${geometry.axis[1]}%`}
        y1={height / 2}
        y2={height / 2}
        stroke={colors.border.weak}
      />
      <rect
        x={`${geometry.box[0]}%`}
        width={`${geometry.box[1] - geometry.box[0]}%`}
        {...inset}
        fill={colors.text.primary}
        fillOpacity="0.09"
        stroke={colors.text.primary}
        strokeOpacity="0.5"
      />
      <line x1={`${geometry.zero}%`} x2={`${geometry.zero}%`} y1="1" y2={height - 1} stroke={colors.text.secondary} />
    </>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'plot' | 'none' | 'tip', string> {
  return {
    plot: css({ display: 'block', overflow: 'visible' }),
    none: css(tinyText(theme), {
      display: 'grid',
      alignItems: 'center',
      justifyItems: 'center',
      background: `linear-gradient(${theme.colors.border.weak}, ${theme.colors.border.weak}) center / 96% 1px no-repeat`,
      '& > span': {
        maxWidth: '92%',
        padding: '0 6px',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        background: theme.colors.background.primary,
      },
    }),
    tip: css(smallText(theme), { color: 'inherit' }),
  };
}
