import { useTheme2 } from '@grafana/ui';
import React, { type CSSProperties } from 'react';
import { GLYPHS, type GlyphName } from './glyphs';

export interface GlyphProps {
  readonly name: GlyphName;
  /** Pixels. */
  readonly size?: number;
  readonly style?: CSSProperties;
}

/** A shape without a meaning of its own: the word stands beside it. */
export function Glyph({ name, size = 16, style }: GlyphProps): React.ReactElement {
  const theme = useTheme2();
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none', display: 'block', ...style }}
    >
      {GLYPHS[name](theme.colors.background.primary)}
    </svg>
  );
}
