import { useTheme2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { VerdictOutcome } from '../../engine/model/verdict';
import { toneColors, verdictTone } from '../theme/toTone';

export interface SeverityMarkProps {
  readonly severity: string;
  readonly isFaint?: boolean;
}

/** Octagon for critical, triangle for warning, circle for the rest. */
export function SeverityMark({ severity, isFaint = false }: SeverityMarkProps): React.ReactElement {
  const { colors } = useTheme2();
  const size = {
    width: 10,
    height: 10,
    viewBox: '0 0 10 10',
    'aria-hidden': true,
    style: { flex: 'none', opacity: isFaint ? 0.5 : 1 },
  };
  switch (severity) {
    case 'critical':
      return (
        <svg {...size} fill={colors.error.text}>
          <path d="M3 0h4l3 3v4l-3 3H3L0 7V3z" />
        </svg>
      );
    case 'warning':
      return (
        <svg {...size} fill={colors.warning.text}>
          <path d="M5 0l5 10H0z" />
        </svg>
      );
    default:
      return (
        <svg {...size} fill={colors.text.secondary}>
          <circle cx="5" cy="5" r="5" />
        </svg>
      );
  }
}

const SHAPES: Readonly<Record<VerdictOutcome, ReactNode>> = Object.freeze({
  ready: <circle cx="24" cy="24" r="22" />,
  'ready-with-warnings': <path d="M24 3.5L46 43.5H2z" />,
  'not-ready': <path d="M15 2.5h18L45.5 15v18L33 45.5H15L2.5 33V15z" />,
  incomplete: <circle cx="24" cy="24" r="22" strokeDasharray="7 5" />,
});

const SIGNS: Readonly<Record<VerdictOutcome, string>> = Object.freeze({
  ready: 'M15 24.8l6.2 6.2L33.5 18',
  'ready-with-warnings': 'M24 18v12M24 36.5v.1',
  'not-ready': 'M17 17l14 14M31 17L17 31',
  incomplete: 'M19 19.5a5.2 5.2 0 1 1 7.4 4.8c-1.6.8-2.4 1.8-2.4 3.400M24 33.5v.1',
});

export interface VerdictMarkProps {
  readonly outcome: VerdictOutcome;
  readonly size?: number;
}

/** The verdict's shape: circle, triangle, octagon, dashed circle. The word stands beside it. */
export function VerdictMark({ outcome, size = 48 }: VerdictMarkProps): React.ReactElement {
  const { text, fill } = toneColors(useTheme2(), verdictTone(outcome));
  return (
    <svg
      viewBox="0 0 48 48"
      width={size}
      height={size}
      aria-hidden="true"
      stroke={text}
      strokeLinejoin="round"
      strokeLinecap="round"
      style={{ flex: 'none' }}
    >
      <g fill={fill} strokeWidth="2">
        {SHAPES[outcome]}
      </g>
      <path d={SIGNS[outcome]} fill="none" strokeWidth="3.5" />
    </svg>
  );
}
