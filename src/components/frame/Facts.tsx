import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { FIGURES, smallText } from '../theme/sharedStyles';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Names and figures in two columns. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): React.ReactElement {
  return (
    <dl className={useStyles2(getStyles)}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function getStyles(theme: GrafanaTheme2): string {
  return css(smallText(theme), {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '6px 24px',
    margin: '6px 0 10px',
    '& > div': {
      display: 'flex',
      justifyContent: 'space-between',
      gap: 8,
      paddingBottom: 3,
      borderBottom: `1px solid ${theme.colors.border.weak}`,
    },
    '& dt': { fontWeight: theme.typography.fontWeightRegular },
    '& dd': { ...FIGURES, margin: 0, textAlign: 'right', color: theme.colors.text.primary },
  });
}
