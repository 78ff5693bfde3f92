import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../engine/model/report';
import { countTrajectory } from './countTrajectory';
import { Section } from '../frame/Section';
import { NARROW } from '../theme/breakpoints';
import { useTranslate } from '../words/useTranslate';
import { TrajectoryFigure } from './TrajectoryFigure';

export interface TrajectorySectionProps {
  readonly trajectory: Report['trajectory'];
}

/** The measures at each checkpoint, as small multiples. */
export function TrajectorySection({ trajectory }: TrajectorySectionProps): React.ReactElement {
  const t = useTranslate();
  const points = trajectory[0]?.points ?? [];
  const subtitle = points.length < 2 ? undefined : t('page.trajectory.subtitle', { first: points[0]?.checkpoint ?? '', last: points.at(-1)?.checkpoint ?? '', anchor: points[1]?.checkpoint ?? '' });
  return (
    <Section id="trajectory" title={t('page.trajectory.title')} subtitle={subtitle} aside={countTrajectory(trajectory, t)}>
      <TrajectoryGrid trajectory={trajectory} />
    </Section>
  );
}

export function TrajectoryGrid({ trajectory }: TrajectorySectionProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles}>
      {trajectory.map((row) => (
        <TrajectoryFigure key={row.id} row={row} />
      ))}
    </div>
  );
}

function getStyles({ colors }: GrafanaTheme2): string {
  return css({ display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '16px 24px', padding: '8px 16px 16px', borderTop: `1px solid ${colors.border.weak}`, [NARROW]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } });
}
