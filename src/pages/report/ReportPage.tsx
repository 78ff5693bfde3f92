import type { AppRootProps } from '@grafana/data';
import { PluginPage } from '@grafana/runtime';
import { Alert } from '@grafana/ui';
import React from 'react';

export function ReportPage({ meta }: AppRootProps): React.ReactElement {
  return (
    <PluginPage>
      <Alert title="Report" severity="info">
        {meta.id}
      </Alert>
    </PluginPage>
  );
}
