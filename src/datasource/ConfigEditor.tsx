import { Alert } from '@grafana/ui';
import React from 'react';

/** There is nothing to set: plans and their sources stand in the app's settings. */
export function ConfigEditor(): React.ReactElement {
  return (
    <Alert severity="info" title="Nothing to set here">
      This data source takes its plans from the Day One app and asks the data sources that they name.
    </Alert>
  );
}
