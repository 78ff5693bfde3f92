import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

/** A length in per cent beside a figure that says the same; grey, because it judges nothing. Nothing and not known leave the track empty: the figure tells them apart. */
export function GreyBar({ length }: { readonly length: number | null }): React.ReactElement {
  return (
    <span className={useStyles2(getStyles)} aria-hidden="true">
      {length !== null && length > 0 && <span style={{ width: `${length}%` }} />}
    </span>
  );
}

function getStyles({ colors }: GrafanaTheme2): string {
  return css({
    display: 'block',
    minWidth: 40,
    height: 8,
    borderRadius: 2,
    background: colors.secondary.transparent,
    printColorAdjust: 'exact',
    '& > span': {
      display: 'block',
      height: 8,
      minWidth: 1,
      borderRadius: 2,
      background: colors.text.secondary,
      opacity: 0.7,
      printColorAdjust: 'exact',
    },
  });
}
