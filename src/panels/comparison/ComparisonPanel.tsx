import type { PanelProps } from '@grafana/data';
import React from 'react';
import { ComparisonTables } from '../../components/comparison/ComparisonSection';
import { EmptyPanel, PanelRoot } from '../../components/panel/PanelRoot';
import { ShiftLegend } from '../../components/plots/ShiftLegend';
import { readSlice } from '../../report/frames/readFrame';

export interface ComparisonOptions {
  /** How to read a shift, and what every chip is. */
  readonly showLegend: boolean;
  /** Each group's computed sentences. */
  readonly showAnalysis: boolean;
  /** Also groups in which nothing is wrong start open. */
  readonly openAll: boolean;
}

/** The measures beside their baseline, from the frames alone. */
export function ComparisonPanel({ options, ...room }: PanelProps<ComparisonOptions>): React.ReactElement {
  const slice = readSlice(room.data.series, 'comparison');
  return (
    <PanelRoot room={room}>
      {slice === null ? (
        <EmptyPanel section="comparison" />
      ) : (
        <>
          {options.showLegend && <ShiftLegend />}
          <ComparisonTables
            comparisons={slice.comparisons}
            windows={slice.windows}
            isAllOpen={options.openAll}
            withAnalysis={options.showAnalysis}
            opensWorst={false}
          />
        </>
      )}
    </PanelRoot>
  );
}
