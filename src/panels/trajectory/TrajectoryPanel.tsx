import { EmptyPanel } from '../../components/panel/EmptyPanel';
import { PanelRoot } from '../../components/panel/PanelRoot';
import { TrajectoryGrid } from '../../components/trajectory/TrajectoryGrid';
import { readSlice } from '../../report/frames/readFrame';
import type { TrajectoryOptions } from './options';
import type { PanelProps } from '@grafana/data';
import React from 'react';

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
