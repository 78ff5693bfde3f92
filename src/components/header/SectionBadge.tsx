import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { Spoken } from '../frame/Spoken';
import { Glyph } from '../marks/Glyph';
import type { GlyphName } from '../marks/glyphs';
import { toneColors, type Tone } from '../theme/toneColors';

export interface SectionBadgeProps {
  readonly count: number;
  /** What is counted; '' for everything there is. */
  readonly word: string;
  /** The number alone is seen; the word is spoken. */
  readonly isShort: boolean;
  readonly tone: Tone;
  readonly glyph: GlyphName | null;
}

/** A tab's counter: a number, or what is wrong there. */
export function SectionBadge({ count, word, isShort, tone, glyph }: SectionBadgeProps): React.ReactElement {
  const styles = useStyles2(getStyles, tone);
  return (
    <span className={styles}>
      {glyph !== null && <Glyph name={glyph} size={12} style={{ margin: 0 }} />}
      {count}
      {word !== '' && (isShort ? <Spoken> {word}</Spoken> : <span>{word}</span>)}
    </span>
  );
}

function getStyles(theme: GrafanaTheme2, tone: Tone): string {
  const { text, fill } = toneColors(theme, tone);
  const isNeutral = tone === 'plain' || tone === 'dim';
  return css({
    display: 'inline-flex',
    alignItems: 'center',
    gap: 4,
    padding: '0 6px',
    borderRadius: 10,
    fontSize: theme.typography.bodySmall.fontSize,
    lineHeight: '18px',
    color: isNeutral ? theme.colors.text.secondary : text,
    background: isNeutral ? theme.colors.secondary.transparent : fill,
  });
}
