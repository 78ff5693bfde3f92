import {
  applyFieldOverrides,
  dataFrameFromJSON,
  type DataFrameJSON,
  dateTime,
  LoadingState,
  type PanelData,
} from '@grafana/data';
import { config } from '@grafana/runtime';
import { Alert, LoadingPlaceholder, useStyles2 } from '@grafana/ui';
import React, { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import type { Plugins } from './host';
import { PanelFrame } from './PanelFrame';
import { getGridStyles, ROW_PX } from './PanelsPage';
import { PreviewPage } from './PreviewPage';

/** What is kept of a dashboard: its panels with the frames they draw. */
interface Kept {
  readonly dashboard: {
    readonly title: string;
    readonly time: { readonly from: string; readonly to: string };
    readonly panels: readonly KeptPanel[];
  };
}

interface KeptPanel {
  readonly id: number;
  readonly title: string;
  readonly type: string;
  readonly gridPos: { readonly h: number; readonly w: number };
  readonly options: object;
  readonly targets: readonly { readonly snapshot: readonly DataFrameJSON[] }[];
}

/** A snapshot as Grafana shows it to anyone who has its address: panels with what they were handed, and nobody is asked. */
export function SnapshotPage({ plugins }: { readonly plugins: Plugins }): React.ReactElement {
  const { key = '' } = useParams();
  const styles = useStyles2(getGridStyles);
  const [kept, setKept] = useState<Kept | Error | null>(null);
  useEffect(() => {
    read(key).then(setKept, setKept);
  }, [key]);
  if (kept === null || kept instanceof Error) {
    return kept === null ? <LoadingPlaceholder text="Loading …" /> : <Alert title={kept.message} />;
  }
  const { title, time, panels } = kept.dashboard;
  return (
    <PreviewPage pageNav={{ text: title }}>
      <div className={styles.grid} data-testid="snapshot">
        {panels.map((panel) => (
          <div key={panel.id} style={{ gridColumn: `span ${panel.gridPos.w}` }}>
            <PanelFrame
              plugins={plugins}
              type={panel.type}
              title={panel.title}
              height={panel.gridPos.h * ROW_PX}
              data={toPanelData(panel, time)}
              options={panel.options}
            />
          </div>
        ))}
      </div>
    </PreviewPage>
  );
}

async function read(key: string): Promise<Kept> {
  const response = await fetch(`/snapshots/${encodeURIComponent(key)}`);
  if (!response.ok) {
    throw new Error('Snapshot not found');
  }
  return response.json() as Promise<Kept>;
}

function toPanelData({ targets }: KeptPanel, { from, to }: Kept['dashboard']['time']): PanelData {
  const [start, end] = [dateTime(from), dateTime(to)];
  const data = targets.flatMap(({ snapshot }) => snapshot.map((frame) => dataFrameFromJSON(frame)));
  const series = applyFieldOverrides({
    data,
    fieldConfig: { defaults: {}, overrides: [] },
    theme: config.theme2,
    replaceVariables: (text) => text,
    timeZone: 'browser',
  });
  return { state: LoadingState.Done, series, timeRange: { from: start, to: end, raw: { from: start, to: end } } };
}
