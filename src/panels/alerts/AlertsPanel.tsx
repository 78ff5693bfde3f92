import type { PanelProps } from '@grafana/data';
import React from 'react';
import { AlertsBody } from '../../components/alerts/AlertsSection';
import { EmptyPanel, PanelRoot } from '../../components/panel/PanelRoot';
import { readSlice } from '../../report/frames/readFrame';

export interface AlertsOptions {
  /** Counts by severity over the lanes. */
  readonly showCounts: boolean;
  /** A table of the episodes with their times. */
  readonly showEpisodes: boolean;
  /** Times to resolve, flapping, silences, rules and targets. */
  readonly showFacts: boolean;
}

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
