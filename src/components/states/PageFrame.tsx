import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { CONTAINER } from '../theme/breakpoints';

/** The page's gutter around what stands in a report's place. */
export function PageFrame({ children }: { readonly children: ReactNode }): React.ReactElement {
  return <div className={useStyles2(getStyles)}>{children}</div>;
}

function getStyles(): string {
  return css(CONTAINER, { width: '100%', padding: '20px 24px 32px' });
}
