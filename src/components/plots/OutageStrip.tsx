import { useTheme2 } from '@grafana/ui';
import React from 'react';
import { toOutageBlocks } from '../../document/outages';
import type { Outage } from '../../engine/model/schema';

export interface OutageStripProps {
  readonly outages: readonly Outage[];
  readonly span: { readonly from: number; readonly to: number };
  /** What it shows, in words. */
  readonly sentence: string;
}

const HEIGHT = 14;

/** The time since the rollout as a line, red and tall where something was down. An outage shorter than a pixel is still seen. */
export function OutageStrip({ outages, span, sentence }: OutageStripProps): React.ReactElement {
  const { colors } = useTheme2();
  return (
    <svg
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={sentence}
      style={{ display: 'block', overflow: 'visible', minWidth: 80 }}
    >
      <rect width="100%" y={HEIGHT / 2 - 2} height="4" rx="2" fill={colors.text.secondary} fillOpacity="0.55" />
      {toOutageBlocks(outages, span).map(({ left, width }) => (
        <React.Fragment key={left}>
          <line x1={`${left}%`} x2={`${left}%`} y1="0" y2={HEIGHT} stroke={colors.error.text} strokeWidth="3" />
          <rect x={`${left}%`} width={`${width}%`} height={HEIGHT} fill={colors.error.text} />
        </React.Fragment>
      ))}
    </svg>
  );
}
