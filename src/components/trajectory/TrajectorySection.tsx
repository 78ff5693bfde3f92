import type { Report } from '../../engine/model/report';
import { countCourses } from '../../sections/verdict/words';
import { Section } from '../frame/Section';
import { useTelling } from '../words/useTelling';
import { useTranslate } from '../words/useTranslate';
import { TrajectoryGrid } from './TrajectoryGrid';
import React from 'react';

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
