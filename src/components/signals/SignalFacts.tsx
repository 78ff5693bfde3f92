import type { SignalFact } from '../../sections/signals/view';
import { Glyph } from '../marks/Glyph';
import { ToneText } from '../marks/ToneText';
import { FIGURES } from '../theme/sharedStyles';
import { statusTone } from '../theme/toTone';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

/** Single facts under a table, each with its state's shape. */
export function SignalFacts({ facts }: { readonly facts: readonly SignalFact[] }): React.ReactElement {
  return (
    <ul className={useStyles2(getStyles)}>
      {facts.map(({ status, name, value }) => (
        <li key={name}>
          <ToneText tone={statusTone(status)}>
            <Glyph name={status} size={14} />
          </ToneText>
          <span>{name}</span>
          <span>{value}</span>
        </li>
      ))}
    </ul>
  );
}

function getStyles({ colors }: GrafanaTheme2): string {
  return css({
    margin: 0,
    padding: '6px 16px',
    listStyle: 'none',
    borderTop: `1px solid ${colors.border.weak}`,
    '& li': { display: 'flex', alignItems: 'center', gap: 8, lineHeight: '24px' },
    '& li > :last-child': { ...FIGURES, marginLeft: 'auto' },
  });
}
