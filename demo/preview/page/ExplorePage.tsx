import { Alert } from '@grafana/ui';
import React from 'react';
import { useLocation } from 'react-router';
import { PreviewPage } from './PreviewPage';

/** Where Grafana would open Explore, the preview shows what it would be given. */
export function ExplorePage(): React.ReactElement {
  const { search } = useLocation();
  const panes = new URLSearchParams(search).get('panes') ?? new URLSearchParams(search).get('left') ?? '';
  return (
    <PreviewPage pageNav={{ text: 'Explore' }}>
      <Alert severity="info" title="Grafana opens Explore here, with this query">
        <pre>{toText(panes)}</pre>
      </Alert>
    </PreviewPage>
  );
}

function toText(panes: string): string {
  try {
    return JSON.stringify(JSON.parse(panes), null, 2);
  } catch {
    return panes;
  }
}
