import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { joined } from '../../document/figures';
import { formatValue } from '../../i18n/numbers';
import type { Report } from '../../sections/report';
import type { TrajectoryRow } from '../../sections/trajectory/report';
import { countCourses } from '../../sections/verdict/words';
import { Section } from '../frame/Section';
import { OutcomeChip } from '../marks/Chip';
import { FIGURES } from '../theme/sharedStyles';
import { useReader, useTelling, useTranslate } from '../words/useTranslate';
import { TrajectoryPlot } from './TrajectoryPlot';

/** Courses that the flat line does not tell by itself. */
const TOLD: readonly string[] = ['trend.climbs', 'trend.sinks', 'trend.left', 'trend.returned'];

/** One measure over the checkpoints: a line, and every value under its point. */
export function TrajectoryFigure({ row }: { readonly row: TrajectoryRow }): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const styles = useStyles2(getStyles);
  const values = row.points.map(({ value }) => formatValue(value, row.unit, numbers));
  const sentence = t('page.plot.trajectory', {
    title: row.title,
    points: row.points
      .map(({ checkpoint }, index) => `${checkpoint} ${joined(values[index] ?? { digits: '–', unit: '' })}`)
      .join(', '),
  });
  const columns = { gridTemplateColumns: `repeat(${Math.max(1, row.points.length)}, minmax(0, 1fr))` };
  return (
    <figure className={styles.figure} data-testid={`dayone-trajectory-${row.id}`}>
      <figcaption>
        <span>
          {row.title} <small>{values.find(({ unit }) => unit !== '')?.unit}</small>
        </span>
        <OutcomeChip outcome={row.outcome} />
      </figcaption>
      <TrajectoryPlot row={row} sentence={sentence} />
      <div className={styles.values} style={columns}>
        {row.points.map(({ checkpoint }, index) => (
          <span key={checkpoint}>{values[index]?.digits}</span>
        ))}
      </div>
      <div className={styles.names} style={columns} aria-hidden="true">
        {row.points.map(({ checkpoint }) => (
          <span key={checkpoint}>{checkpoint}</span>
        ))}
      </div>
      {TOLD.includes(row.trend.code) && <p className={styles.trend}>{row.trend.text}</p>}
    </figure>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'figure' | 'values' | 'names' | 'trend', string> {
  const line = {
    display: 'grid',
    textAlign: 'center',
    fontSize: typography.bodySmall.fontSize,
    lineHeight: '16px',
  } as const;
  return {
    figure: css({
      margin: 0,
      minWidth: 0,
      '& figcaption': {
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 8,
        marginBottom: 4,
      },
      '& small': { fontSize: 'inherit', color: colors.text.secondary },
    }),
    values: css(
      { ...line, ...FIGURES },
      { '& > :last-child': { color: colors.text.maxContrast, fontWeight: typography.fontWeightMedium } }
    ),
    names: css(line, { fontSize: typography.pxToRem(11), color: colors.text.secondary }),
    trend: css({
      margin: '4px 0 0',
      fontSize: typography.bodySmall.fontSize,
      lineHeight: typography.bodySmall.lineHeight,
      color: colors.text.secondary,
    }),
  };
}

export interface TrajectoryGridProps {
  readonly trajectory: Report['trajectory'];
  /** Figures beside each other; 0: as many as fit. */
  readonly columns?: number;
}

/** Small multiples, on columns of one width. */
export function TrajectoryGrid({ trajectory, columns = 0 }: TrajectoryGridProps): React.ReactElement {
  return (
    <div className={useStyles2(getTrajectoryGridStyles, columns)}>
      {trajectory.map((row) => (
        <TrajectoryFigure key={row.id} row={row} />
      ))}
    </div>
  );
}

function getTrajectoryGridStyles(_theme: object, columns: number): string {
  const width = columns > 0 ? `repeat(${columns}, minmax(0, 1fr))` : 'repeat(auto-fill, minmax(min(100%, 264px), 1fr))';
  return css({ display: 'grid', gridTemplateColumns: width, gap: '16px 24px', padding: '8px 16px 16px' });
}

export interface TrajectorySectionProps {
  readonly trajectory: Report['trajectory'];
}

/** The measures at each checkpoint, as small multiples. */
export function TrajectorySection({ trajectory }: TrajectorySectionProps): React.ReactElement {
  const t = useTranslate();
  const points = trajectory[0]?.points ?? [];
  const subtitle =
    points.length < 2
      ? undefined
      : t('page.trajectory.subtitle', {
          first: points[0]?.checkpoint ?? '',
          last: points.at(-1)?.checkpoint ?? '',
          anchor: points[1]?.checkpoint ?? '',
        });
  return (
    <Section
      id="trajectory"
      title={t('page.trajectory.title')}
      subtitle={subtitle}
      aside={countCourses(trajectory, useTelling())}
      hasRule
    >
      <TrajectoryGrid trajectory={trajectory} />
    </Section>
  );
}
