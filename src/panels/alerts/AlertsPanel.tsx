import type { PanelProps } from '@grafana/data';
import React from 'react';
import { AlertsBody } from '../../components/alerts/AlertsBody';
import { EmptyPanel } from '../../components/panel/EmptyPanel';
import { PanelRoot } from '../../components/panel/PanelRoot';
import { readSlice } from '../../report/frames/readSlice';
import type { AlertsOptions } from './options';

/** The alerts since the rollout, from the frames alone. */
export function AlertsPanel({ data, options, width, height, timeZone }: PanelProps<AlertsOptions>): React.ReactElement {
  const slice = readSlice(data.series, 'alerts');
  return (
    <PanelRoot width={width} height={height} timeZone={timeZone}>
      {slice === null ? <EmptyPanel section="alerts" /> : <AlertsBody report={slice} withCounts={options.showCounts} withEpisodes={options.showEpisodes} withFacts={options.showFacts} />}
    </PanelRoot>
  );
}
