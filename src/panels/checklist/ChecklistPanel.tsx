import type { PanelProps } from '@grafana/data';
import React from 'react';
import { ChecklistTable } from '../../components/checklist/ChecklistTable';
import { EmptyPanel, PanelRoot } from '../../components/panel/PanelRoot';
import { readSlice } from '../../report/frames/readFrame';

export interface ChecklistOptions {
  /** Leave out checks that pass. */
  readonly problemsOnly: boolean;
}

/** The anomaly checklist, from the frames alone. */
export function ChecklistPanel({ options, ...room }: PanelProps<ChecklistOptions>): React.ReactElement {
  const slice = readSlice(room.data.series, 'checks');
  const checks = slice?.checks.filter(({ status }) => !options.problemsOnly || status !== 'pass') ?? [];
  return (
    <PanelRoot room={room}>
      {slice === null ? <EmptyPanel section="checks" /> : <ChecklistTable report={{ ...slice, checks }} />}
    </PanelRoot>
  );
}
