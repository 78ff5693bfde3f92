import type { PanelProps } from '@grafana/data';
import React from 'react';
import { EmptyPanel, PanelRoot } from '../../components/panel/PanelRoot';
import { TrajectoryGrid } from '../../components/trajectory/TrajectorySection';
import { readSlice } from '../../report/frames/readFrame';

export interface TrajectoryOptions {
  /** Small multiples beside each other; 0: as many as fit. */
  readonly columns: number;
}

/** The measures at each checkpoint, from the frames alone. */
export function TrajectoryPanel({ options, ...room }: PanelProps<TrajectoryOptions>): React.ReactElement {
  const slice = readSlice(room.data.series, 'trajectory');
  return (
    <PanelRoot room={room}>
      {slice === null ? (
        <EmptyPanel section="trajectory" />
      ) : (
        <TrajectoryGrid trajectory={slice.trajectory} columns={options.columns} />
      )}
    </PanelRoot>
  );
}
