import React from 'react';
import type { ScheduleRow } from '../../sections/watch/report';
import { ToneText } from '../marks/Chip';
import { Glyph, type GlyphName } from '../marks/Glyph';
import type { Tone } from '../theme/toTone';

export type RoundState = ScheduleRow['state'];

const SHAPES: Readonly<Record<Exclude<RoundState, 'to-come'>, readonly [GlyphName, Tone]>> = Object.freeze({
  passed: ['pass', 'good'],
  failed: ['fail', 'bad'],
  unknown: ['unknown', 'dim'],
  overdue: ['warn', 'warn'],
});

export interface WatchGlyphProps {
  readonly state: RoundState;
  readonly size?: number;
}

/** What became of a round, as a shape: ring with a tick, octagon, dashed square, triangle; a small dot is to come. */
export function WatchGlyph({ state, size = 14 }: WatchGlyphProps): React.ReactElement {
  if (state === 'to-come') {
    return (
      <ToneText tone="dim">
        <svg
          width={size}
          height={size}
          viewBox="0 0 16 16"
          aria-hidden="true"
          style={{ display: 'block', flex: 'none' }}
        >
          <circle cx="8" cy="8" r="3" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </ToneText>
    );
  }
  const [name, tone] = SHAPES[state];
  return (
    <ToneText tone={tone}>
      <Glyph name={name} size={size} />
    </ToneText>
  );
}
