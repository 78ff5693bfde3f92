import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../engine/model/report';
import { TrajectoryFigure } from './TrajectoryFigure';

export interface TrajectoryGridProps {
  readonly trajectory: Report['trajectory'];
  /** Figures beside each other; 0: as many as fit. */
  readonly columns?: number;
}

/** Small multiples, on columns of one width. */
export function TrajectoryGrid({ trajectory, columns = 0 }: TrajectoryGridProps): React.ReactElement {
  return (
    <div className={useStyles2(getStyles, columns)}>
      {trajectory.map((row) => (
        <TrajectoryFigure key={row.id} row={row} />
      ))}
    </div>
  );
}

function getStyles(_theme: object, columns: number): string {
  const width = columns > 0 ? `repeat(${columns}, minmax(0, 1fr))` : 'repeat(auto-fill, minmax(min(100%, 264px), 1fr))';
  return css({ display: 'grid', gridTemplateColumns: width, gap: '16px 24px', padding: '8px 16px 16px' });
}
