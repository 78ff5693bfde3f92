import { useTheme2 } from '@grafana/ui';
import React from 'react';

/** The stroke of a window's line: dashed and dim for a baseline, solid and bright for the current window. */
export function LineKey({ kind }: { readonly kind: 'baseline' | 'current' | 'release' }): React.ReactElement {
  const { colors } = useTheme2();
  const border =
    kind === 'current'
      ? `2px solid ${colors.text.maxContrast}`
      : `2px ${kind === 'baseline' ? 'dashed' : 'dotted'} ${colors.text.secondary}`;
  return (
    <i aria-hidden="true" style={{ display: 'inline-block', flex: 'none', width: 16, height: 0, borderTop: border }} />
  );
}
