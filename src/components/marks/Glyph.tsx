import { useTheme2 } from '@grafana/ui';
import React, { type CSSProperties, type ReactNode } from 'react';

/** Drawn on 16 × 16 with the text's colour; `cut` is the colour behind, for lines inside a filled shape. */
type Draw = (cut: string) => ReactNode;

const CHECK = 'M5.2 8.2l2 2 3.8-4.2';
const OCTAGON = 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z';
const QUESTION = 'M6.2 6.4a1.9 1.9 0 1 1 2.6 1.9c-.5.2-.8.5-.8 1M8 11.2v.1';
const CIRCLE = <circle cx="8" cy="8" r="6.4" />;

/** Shapes that Grafana's icons lack, and those that must match them; no two mean the same without colour. */
export const GLYPHS = Object.freeze({
  pass: () => (
    <>
      {CIRCLE}
      <path d={CHECK} />
    </>
  ),
  warn: () => (
    <>
      <path d="M8 2l6.5 11.5h-13z" />
      <path d="M8 6.4v3.2M8 11.6v.1" />
    </>
  ),
  fail: (cut) => (
    <>
      <path d={OCTAGON} fill="currentColor" stroke="none" />
      <path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" stroke={cut} strokeWidth="1.7" />
    </>
  ),
  better: (cut) => (
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" stroke="none" />
      <path d={CHECK} stroke={cut} strokeWidth="1.7" />
    </>
  ),
  same: () => <path d="M3.5 6h9M3.5 10h9" strokeWidth="1.8" />,
  worse: (cut) => (
    <>
      <path d="M8 14.2L14.8 3H1.2z" fill="currentColor" strokeWidth="1" />
      <path d="M8 5.2v3.2M8 10.6v.1" stroke={cut} strokeWidth="1.7" />
    </>
  ),
  inconclusive: () => (
    <>
      <circle cx="8" cy="8" r="6.4" strokeDasharray="2.6 2.2" />
      <path d={QUESTION} />
    </>
  ),
  'no-data': () => (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1" />
      <path d="M2.5 13.5l11-11" />
    </>
  ),
  failed: () => (
    <path d="M6.6 4.6l1.6-1.6a3 3 0 0 1 4.3 4.3l-1.6 1.6M9.4 11.4l-1.6 1.6a3 3 0 0 1-4.3-4.3l1.6-1.6M5 2v1.6M2 5h1.6M11 14v-1.6M14 11h-1.6" />
  ),
  unknown: () => (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1" strokeDasharray="2.6 2.2" />
      <path d={QUESTION} />
    </>
  ),
  waiting: () => (
    <>
      {CIRCLE}
      <path d="M8 4.6V8l2.4 1.6" />
    </>
  ),
  flame: () => (
    <path d="M8 1.8c.6 2.4 4 3.6 4 7.4a4 4 0 0 1-8 0c0-1.8 1-2.8 1.6-3.6.3 1 .8 1.4 1.3 1.6C6.8 5 7 3.4 8 1.8z" />
  ),
  person: () => (
    <>
      <circle cx="8" cy="5.2" r="2.7" />
      <path d="M2.8 14c.6-2.8 2.6-4.2 5.2-4.2s4.6 1.4 5.2 4.2" />
    </>
  ),
  query: () => (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.4 10.4l3.2 3.2" />
    </>
  ),
  arrow: () => <path d="M3 8h10M9.5 4.5L13 8l-3.5 3.5" />,
  closed: () => <path d="M6.5 4.5L10 8l-3.5 3.5" />,
  open: () => <path d="M4.5 6.5L8 10l3.5-3.5" />,
} satisfies Record<string, Draw>);

export type GlyphName = keyof typeof GLYPHS;

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
