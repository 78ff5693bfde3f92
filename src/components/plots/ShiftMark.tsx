import { useTheme2 } from '@grafana/ui';
import React from 'react';
import type { Outcome } from '../../engine/model/finding';
import type { ShiftGeometry } from '../../sections/comparison/shiftGeometry';

export interface ShiftMarkProps {
  readonly geometry: Pick<ShiftGeometry, 'mark' | 'whisker'>;
  readonly outcome: Outcome;
  readonly y: number;
  readonly color: string;
}

/** Half of a cap: higher than the dot, so that an interval narrower than it is still seen. */
const CAP = 6.5;

/** The estimate and its interval: a diamond where worse, hollow where inconclusive, a double arrow beyond the axis. */
export function ShiftMark({
  geometry: { mark, whisker },
  outcome,
  y,
  color,
}: ShiftMarkProps): React.ReactElement | null {
  const behind = useTheme2().colors.background.primary;
  if (mark === null) {
    return null;
  }
  return (
    <g color={color}>
      {whisker !== null && <Whisker whisker={whisker} y={y} />}
      <svg x={`${mark.x}%`} y={y} overflow="visible">
        {mark.beyond === null ? <Dot outcome={outcome} behind={behind} /> : <Beyond side={mark.beyond} />}
      </svg>
    </g>
  );
}

function Whisker({
  whisker: { from, to, caps },
  y,
}: {
  readonly whisker: NonNullable<ShiftGeometry['whisker']>;
  readonly y: number;
}): React.ReactElement {
  const ends = [from, to].filter((_, index) => caps[index]);
  return (
    <g stroke="currentColor" strokeWidth="2">
      <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
      {ends.map((x, index) => (
        <line key={index} x1={`${x}%`} x2={`${x}%`} y1={y - CAP} y2={y + CAP} strokeWidth="1.5" />
      ))}
    </g>
  );
}

function Dot({ outcome, behind }: { readonly outcome: Outcome; readonly behind: string }): React.ReactElement {
  if (outcome === 'worse') {
    return <path d="M0 -5.5L5.5 0L0 5.5L-5.5 0z" fill="currentColor" stroke={behind} strokeWidth="1.5" />;
  }
  if (outcome === 'inconclusive') {
    return <circle r="4.5" fill={behind} stroke="currentColor" strokeWidth="2" />;
  }
  return <circle r="4.5" fill="currentColor" stroke={behind} strokeWidth="1.5" />;
}

function Beyond({ side }: { readonly side: 'left' | 'right' }): React.ReactElement {
  return (
    <g transform={side === 'left' ? 'scale(-1 1)' : undefined}>
      <path d="M-7 -6L3 0L-7 6z" fill="currentColor" />
      <path d="M-14 -6L-8 0L-14 6" fill="none" stroke="currentColor" strokeWidth="2" />
    </g>
  );
}
