import type { PanelProps } from '@grafana/data';
import React from 'react';
import { EmptyPanel, PanelRoot } from '../../components/panel/PanelRoot';
import { ComponentTable } from '../../components/verdict/ComponentTable';
import { VerdictBody } from '../../components/verdict/VerdictBody';
import { readSlice } from '../../report/frames/readFrame';

export interface ScoreOptions {
  /** Why, and what would change it. */
  readonly showReasons: boolean;
  readonly showComponents: boolean;
}

/** The verdict with its score, from the frames alone. Of the components alone, where only they were asked for. */
export function ScorePanel({ options, ...room }: PanelProps<ScoreOptions>): React.ReactElement {
  return (
    <PanelRoot room={room}>
      <Body frames={room.data.series} options={options} />
    </PanelRoot>
  );
}

function Body({
  frames,
  options,
}: {
  readonly frames: PanelProps['data']['series'];
  readonly options: ScoreOptions;
}): React.ReactElement {
  const verdict = readSlice(frames, 'verdict');
  const components = readSlice(frames, 'components');
  if (verdict !== null) {
    return (
      <VerdictBody
        report={verdict}
        counts={verdict.counts}
        isPending={false}
        withReasons={options.showReasons}
        withComponents={options.showComponents}
        isCompact
      />
    );
  }
  return components === null ? (
    <EmptyPanel section="verdict" />
  ) : (
    <ComponentTable score={components.score} isPending={false} />
  );
}
