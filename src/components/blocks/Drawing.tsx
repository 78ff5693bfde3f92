import { css } from '@emotion/css';
import type { CSSObject } from '@emotion/css/create-instance';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Drawing as Plot, Role, Shape } from '../../document/blocks';

export interface DrawingProps {
  readonly drawing: Plot;
}

/** A plot of plain geometry in the theme's colours. Without letters and marks it is stretched to the room there is. */
export function Drawing({ drawing: { width, height, label, shapes } }: DrawingProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  const isStretched = shapes.every(({ kind }) => kind !== 'text' && kind !== 'dot');
  return (
    <svg
      className={styles}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      preserveAspectRatio={isStretched ? 'none' : 'xMinYMid meet'}
      style={isStretched ? { width: '100%', height } : { width: '100%', maxWidth: width, height: 'auto' }}
    >
      {shapes.map((shape, index) => (
        <DrawnShape key={index} shape={shape} />
      ))}
    </svg>
  );
}

function DrawnShape({ shape }: { readonly shape: Shape }): React.ReactElement {
  switch (shape.kind) {
    case 'path':
      return <path className={shape.role} d={shape.d} />;
    case 'rect':
      return <Area {...shape} />;
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return <line className={shape.role} x1={x1} y1={y1} x2={x2} y2={y2} />;
    }
    case 'dot':
      return <Dot {...shape} />;
    case 'text':
      return (
        <text className={shape.role} x={shape.at[0]} y={shape.at[1]} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      );
  }
}

/** Areas with bars across, as in files: what is not filled is told from what is without a colour. */
const BARRED: readonly Role[] = ['warn', 'silenced'];

function Area({ x, y, width, height, role }: Extract<Shape, { kind: 'rect' }>): React.ReactElement {
  return (
    <>
      <rect className={role} x={x} y={y} width={width} height={height} />
      {BARRED.includes(role) && (
        <path className={`bars ${role}`} d={`M${x} ${y + height / 2}h${width}`} strokeWidth={height} />
      )}
    </>
  );
}

/** Marks that are no circle, around their middle. */
const MARKS: Readonly<Partial<Record<Role, string>>> = Object.freeze({
  bad: 'm-4.5 0l4.5-4.5l4.5 4.5l-4.5 4.5z',
  warn: 'm-4.5 3.5l4.5-8l4.5 8z',
  silenced: 'm-3.5-3.5h7v7h-7z',
});

function Dot({ at: [x, y], role }: Extract<Shape, { kind: 'dot' }>): React.ReactElement {
  const mark = MARKS[role];
  return mark === undefined ? (
    <circle className={`dot ${role}`} cx={x} cy={y} r="3.5" />
  ) : (
    <path className={`dot ${role}`} d={`M${x} ${y}${mark}`} />
  );
}

function getStyles({ colors }: GrafanaTheme2): string {
  const [soft, edge] = [colors.text.secondary, colors.border.medium];
  const dashed = (stroke: string, strokeDasharray: string): CSSObject => ({ stroke, strokeDasharray });
  return css({
    display: 'block',
    minWidth: 80,
    overflow: 'visible',
    printColorAdjust: 'exact',
    '& path, & line': { fill: 'none', stroke: colors.text.primary, strokeWidth: 1.25 },
    '& path:not(.bars), & line, & rect': { vectorEffect: 'non-scaling-stroke' },
    '& text': { fill: soft, fontSize: 11, fontVariantNumeric: 'tabular-nums' },
    '& rect': { fill: colors.secondary.transparent, stroke: 'none' },
    '& .current': { stroke: colors.text.maxContrast, strokeWidth: 1.5 },
    '& .baseline': dashed(soft, '4 2.5'),
    '& .release': dashed(soft, '1.5 2'),
    '& .target': { ...dashed(colors.warning.text, '7 2 1.5 2'), strokeWidth: 2 },
    '& .axis': { stroke: soft, strokeOpacity: 0.55, strokeWidth: 2 },
    '& path.tolerance, & line.tolerance': { stroke: edge },
    '& path.good, & line.good': { stroke: colors.success.text },
    '& path.warn, & line.warn': dashed(colors.warning.text, '5 2'),
    '& path.bad, & line.bad': { stroke: colors.error.text, strokeWidth: 2 },
    '& path.unknown, & line.unknown': dashed(soft, '1.5 1.5'),
    '& rect.current': { fill: soft, fillOpacity: 0.7, stroke: 'none' },
    '& rect.good': { fill: colors.success.text },
    '& rect.warn': { fill: colors.warning.transparent, stroke: colors.warning.text },
    '& rect.bad': { fill: colors.error.text },
    '& rect.unknown': { fill: 'none', ...dashed(soft, '2 2') },
    '& rect.silenced': { fill: 'none', stroke: soft },
    '& .bars': dashed(soft, '1 4'),
    '& .bars.warn': dashed(colors.warning.text, '2 2'),
    '& .dot': { fill: soft, stroke: colors.background.primary, strokeWidth: 1, strokeDasharray: 'none' },
    '& .dot.good': { fill: colors.success.text },
    '& .dot.warn': { fill: colors.warning.text },
    '& .dot.bad': { fill: colors.error.text },
    '& .dot.current': { fill: colors.text.maxContrast },
    '& .dot.unknown, & .dot.baseline, & .dot.release, & .dot.silenced': { fill: 'none', stroke: soft },
  });
}
