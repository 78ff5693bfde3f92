import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { VISUALLY_HIDDEN } from '../theme/sharedStyles';

/** Words for a screen reader alone. */
export function Spoken({ children }: { readonly children: ReactNode }): React.ReactElement {
  return <span className={useStyles2(getStyles)}>{children}</span>;
}

function getStyles(): string {
  return css(VISUALLY_HIDDEN);
}
