import { Alert } from '@grafana/ui';
import React from 'react';
import { useWords } from './lazyEditor';

/** There is nothing to set: plans and their sources stand in the app's settings. */
export function ConfigEditor(): React.ReactElement {
  const word = useWords();
  return (
    <Alert severity="info" title={word('panels.config.title')}>
      {word('panels.config.text')}
    </Alert>
  );
}
