import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import { joined } from '../../document/figures';
import { type Domain, toTicks, toY } from '../../document/plot';
import type { ComparisonRow } from '../../engine/model/comparison';
import { formatClock } from '../../i18n/instants';
import { formatNumber, formatValue } from '../../i18n/numbers';
import { toWindowLines } from '../../sections/comparison/windowDrawing';
import type { Report } from '../../sections/report';
import { tinyText } from '../theme/sharedStyles';
import { useReader, useTranslate } from '../words/useTranslate';
import { WindowLegend } from './WindowLegend';

export interface WindowChartProps {
  readonly row: ComparisonRow;
  readonly windows: Report['windows'];
}

const FRAME = Object.freeze({ width: 400, height: 140, pad: 4 });

/** Both windows point by point, with round values and the target where it is near. */
export function WindowChart({ row, windows }: WindowChartProps): React.ReactElement {
  const t = useTranslate();
  const { zone } = useReader();
  const styles = useStyles2(getStyles);
  const { colors } = useTheme2();
  const lines = toWindowLines(
    {
      baseline: row.series.baseline,
      current: row.series.current,
      release: row.series.release,
      include: nearTarget(row),
    },
    FRAME
  );
  if (lines === null) {
    return <p className={styles.none}>{t('page.detail.noSeries')}</p>;
  }
  return (
    <div className={styles.chart}>
      <svg
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        preserveAspectRatio="none"
        width="100%"
        height={FRAME.height}
        fill="none"
        role="img"
        aria-label={t('page.plot.spark', { title: row.title })}
      >
        {toTicks(lines.domain).map((tick) => (
          <line
            key={tick}
            x1="0"
            x2={FRAME.width}
            y1={toY(tick, lines.domain, FRAME)}
            y2={toY(tick, lines.domain, FRAME)}
            stroke={colors.border.weak}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {isInside(row, lines.domain) && <TargetLine y={toY(row.target?.value ?? 0, lines.domain, FRAME)} />}
        <WindowLines lines={lines} />
      </svg>
      <Labels row={row} domain={lines.domain} />
      <div className={styles.axis}>
        <span>{windows.current === null ? '' : formatClock(windows.current.from, zone)}</span>
        <WindowLegend windows={windows} />
        <span>{windows.current === null ? '' : formatClock(windows.current.to, zone)}</span>
      </div>
    </div>
  );
}

/** A line each: the hours before the release dotted, the baseline dashed. */
function WindowLines({
  lines,
}: {
  readonly lines: Readonly<Record<'baseline' | 'current' | 'release', string>>;
}): React.ReactElement {
  const { colors } = useTheme2();
  return (
    <>
      <path
        d={lines.release}
        stroke={colors.text.secondary}
        strokeDasharray="1 3"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
      />
      <path d={lines.baseline} stroke={colors.text.secondary} strokeDasharray="3 2" vectorEffect="non-scaling-stroke" />
      <path
        d={lines.current}
        stroke={colors.text.maxContrast}
        strokeWidth="1.25"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
}

function TargetLine({ y }: { readonly y: number }): React.ReactElement {
  return (
    <line
      x1="0"
      x2={FRAME.width}
      y1={y}
      y2={y}
      stroke={useTheme2().colors.warning.text}
      strokeDasharray="4 3"
      vectorEffect="non-scaling-stroke"
    />
  );
}

function Labels({ row, domain }: { readonly row: ComparisonRow; readonly domain: Domain }): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const styles = useStyles2(getStyles);
  const ticks = toTicks(domain);
  const decimals = Math.max(0, ...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length));
  return (
    <>
      {ticks.map((tick) => (
        <span key={tick} className={styles.tick} style={{ top: toY(tick, domain, FRAME) - 8 }}>
          {formatNumber(tick, decimals, numbers)}
        </span>
      ))}
      {isInside(row, domain) && (
        <span className={styles.target} style={{ top: Math.max(0, toY(row.target?.value ?? 0, domain, FRAME) - 17) }}>
          {t('page.detail.target', { value: joined(formatValue(row.target?.value ?? null, row.unit, numbers)) })}
        </span>
      )}
    </>
  );
}

/** A target is drawn where it does not flatten the lines: within half of their range of them. */
function nearTarget({ target, series }: ComparisonRow): readonly number[] {
  const values = [...series.baseline, ...series.current, ...series.release].flatMap(([, value]) =>
    value === null || !Number.isFinite(value) ? [] : [value]
  );
  if (target === null || values.length === 0) {
    return [];
  }
  const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  const reach = Math.max(high - low, Math.abs(high) * 0.1) / 2;
  return target.value >= low - reach && target.value <= high + reach ? [target.value] : [];
}

function isInside({ target }: ComparisonRow, { low, high }: Domain): boolean {
  return target !== null && target.value >= low && target.value <= high;
}

function getStyles(theme: GrafanaTheme2): Record<'chart' | 'axis' | 'tick' | 'target' | 'none', string> {
  return {
    chart: css({ position: 'relative', paddingLeft: 44, minWidth: 0 }),
    axis: css(tinyText(theme), { display: 'flex', justifyContent: 'space-between', gap: 8 }),
    tick: css(tinyText(theme), { position: 'absolute', left: 0, width: 38, textAlign: 'right' }),
    target: css(tinyText(theme), { position: 'absolute', left: 50, color: theme.colors.warning.text }),
    none: css({ margin: 0, color: theme.colors.text.secondary }),
  };
}
