import { AlertsBody } from '../../components/alerts/AlertsBody';
import { EmptyPanel } from '../../components/panel/EmptyPanel';
import { PanelRoot } from '../../components/panel/PanelRoot';
import { readSlice } from '../../report/frames/readFrame';
import type { AlertsOptions } from './options';
import type { PanelProps } from '@grafana/data';
import React from 'react';

/** The alerts since the rollout, from the frames alone. */
export function AlertsPanel({ options, ...room }: PanelProps<AlertsOptions>): React.ReactElement {
  const slice = readSlice(room.data.series, 'alerts');
  return (
    <PanelRoot room={room}>
      {slice === null ? (
        <EmptyPanel section="alerts" />
      ) : (
        <AlertsBody
          report={slice}
          withCounts={options.showCounts}
          withEpisodes={options.showEpisodes}
          withFacts={options.showFacts}
        />
      )}
    </PanelRoot>
  );
}
