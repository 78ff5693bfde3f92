import type { PanelProps } from '@grafana/data';
import React from 'react';

export function ScorePanel({ data }: PanelProps): React.ReactElement {
  return <div>{data.series.map(({ name, length }) => `${name ?? ''}: ${length}`).join(', ')}</div>;
}
