import { clamp } from '../../document/plot';
import { GreyBar } from '../plots/GreyBar';
import React from 'react';

/** A share of a group as a short grey bar; the figure stands beside it. */
export function ShareBar({ percent }: { readonly percent: number }): React.ReactElement {
  return (
    <span style={{ flex: 'none', display: 'inline-block', width: 96 }}>
      <GreyBar length={clamp(percent, 0, 100)} />
    </span>
  );
}
