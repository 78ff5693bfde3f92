import { useTheme2 } from '@grafana/ui';
import React from 'react';

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
