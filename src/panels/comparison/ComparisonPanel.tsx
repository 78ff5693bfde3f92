import { ComparisonTables } from '../../components/comparison/ComparisonSection';
import { EmptyPanel } from '../../components/panel/EmptyPanel';
import { PanelRoot } from '../../components/panel/PanelRoot';
import { ShiftLegend } from '../../components/plots/ShiftLegend';
import { readSlice } from '../../report/frames/readFrame';
import type { ComparisonOptions } from './options';
import type { PanelProps } from '@grafana/data';
import React from 'react';

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
