import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { smallText, VISUALLY_HIDDEN } from '../theme/sharedStyles';

/** The small print under a table. */
export function Note({ children }: { readonly children: ReactNode }): React.ReactElement {
  return <p className={useStyles2(getStyles)}>{children}</p>;
}

function getStyles(theme: GrafanaTheme2): string {
  return css(smallText(theme), { margin: 0, padding: '8px 16px 12px', maxWidth: '112ch' });
}

/** Words for a screen reader alone. */
export function Spoken({ children }: { readonly children: ReactNode }): React.ReactElement {
  return <span className={useStyles2(getSpokenStyles)}>{children}</span>;
}

function getSpokenStyles(): string {
  return css(VISUALLY_HIDDEN);
}
