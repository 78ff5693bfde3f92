import { useTheme2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { toneColors, type Tone } from '../theme/toneColors';

export interface ToneTextProps {
  readonly tone: Tone;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Text or a shape in the colour of a judgement. */
export function ToneText({ tone, className, children }: ToneTextProps): React.ReactElement {
  return (
    <span className={className} style={{ color: toneColors(useTheme2(), tone).text }}>
      {children}
    </span>
  );
}
