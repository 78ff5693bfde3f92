import type { PanelProps } from '@grafana/data';
import React from 'react';
import { EmptyPanel } from '../../components/panel/EmptyPanel';
import { PanelRoot } from '../../components/panel/PanelRoot';
import { TrajectoryGrid } from '../../components/trajectory/TrajectoryGrid';
import { readSlice } from '../../report/frames/readSlice';
import type { TrajectoryOptions } from './options';

/** The measures at each checkpoint, from the frames alone. */
export function TrajectoryPanel({ data, options, width, height, timeZone }: PanelProps<TrajectoryOptions>): React.ReactElement {
  const slice = readSlice(data.series, 'trajectory');
  return (
    <PanelRoot width={width} height={height} timeZone={timeZone}>
      {slice === null ? <EmptyPanel section="trajectory" /> : <TrajectoryGrid trajectory={slice.trajectory} columns={options.columns} />}
    </PanelRoot>
  );
}
