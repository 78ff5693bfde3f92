import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import type { Fact, ListItem } from '../../document/blocks';
import { MoreButton } from '../frame/Twisty';
import { useIsPrinting } from '../frame/useFold';
import { Chip } from '../marks/Chip';
import { ToneText } from '../marks/Chip';
import { Glyph } from '../marks/Glyph';
import { FIGURES } from '../theme/sharedStyles';
import { toTone } from '../theme/toTone';
import { Linked } from './CellText';

/** Sentences shown at first. */
const SHOWN = 6;

/** Sentences, each with its shape and the finding that caused it. */
export function BlockList({ items }: { readonly items: readonly ListItem[] }): React.ReactElement {
  const styles = useStyles2(getListStyles);
  const [isAll, setAll] = useState(false);
  const isPrinting = useIsPrinting();
  const isLong = !isPrinting && items.length > SHOWN + 1;
  return (
    <>
      <ul className={styles}>
        {(isLong && !isAll ? items.slice(0, SHOWN) : items).map((item) => (
          <li key={`${item.mark} ${item.text}`}>
            <Item item={item} />
          </li>
        ))}
      </ul>
      {isLong && <MoreButton isOpen={isAll} count={items.length - SHOWN} onToggle={() => setAll(!isAll)} />}
    </>
  );
}

function Item({ item: { mark, tone, text, glyph, link } }: { readonly item: ListItem }): React.ReactElement {
  const words = link?.kind === 'finding' ? <Linked text={text} link={link} /> : text;
  return (
    <>
      {glyph !== undefined && mark === '' && (
        <ToneText tone={toTone(tone)}>
          <Glyph name={glyph} size={14} />
        </ToneText>
      )}
      {glyph !== undefined && mark !== '' && (
        <Chip glyph={glyph} tone={toTone(tone)} text={mark} isJudged={glyph !== 'failed' && glyph !== 'unknown'} />
      )}
      <span>{words}</span>
    </>
  );
}

/** Names and values; a shape says how each is judged. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): React.ReactElement {
  return (
    <ul className={useStyles2(getFactStyles)}>
      {facts.map(({ name, value, tone, glyph }) => (
        <li key={name}>
          {glyph !== undefined && (
            <ToneText tone={glyph === 'pass' ? 'good' : toTone(tone)}>
              <Glyph name={glyph} size={14} />
            </ToneText>
          )}
          <span>{name}</span>
          <span>{value}</span>
        </li>
      ))}
    </ul>
  );
}

function getListStyles(): string {
  return css({
    display: 'grid',
    gap: 6,
    maxWidth: '112ch',
    margin: 0,
    padding: '4px 16px 8px',
    listStyle: 'none',
    '& li': { display: 'flex', gap: 10, lineHeight: '20px', overflowWrap: 'anywhere' },
    '& li > span > svg': { marginTop: 3 },
    '& li > :last-child': { minWidth: 0 },
  });
}

function getFactStyles({ colors }: GrafanaTheme2): string {
  return css({
    margin: 0,
    padding: '6px 16px',
    listStyle: 'none',
    borderTop: `1px solid ${colors.border.weak}`,
    '& li': { display: 'flex', alignItems: 'center', gap: 8, lineHeight: '24px' },
    '& li > :last-child': { ...FIGURES, marginLeft: 'auto', textAlign: 'right' },
  });
}
