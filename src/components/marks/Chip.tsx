import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { toneColors, type Tone } from '../theme/toneColors';
import { Glyph } from './Glyph';
import type { GlyphName } from './glyphs';

export interface ChipProps {
  readonly glyph: GlyphName;
  readonly tone: Tone;
  readonly text: string;
  /** Filled: judged. Dashed: not judged, lowers coverage. */
  readonly isJudged: boolean;
}

/** Shape, word and colour of a judgement. */
export function Chip({ glyph, tone, text, isJudged }: ChipProps): React.ReactElement {
  const styles = useStyles2(getStyles, tone, isJudged);
  return (
    <span className={styles.chip}>
      <Glyph name={glyph} size={14} />
      <span>{text}</span>
    </span>
  );
}

function getStyles(theme: GrafanaTheme2, tone: Tone, isJudged: boolean): { chip: string } {
  const { text, fill } = toneColors(theme, tone);
  return {
    chip: css({
      display: 'inline-flex',
      alignItems: 'center',
      gap: 5,
      height: 20,
      padding: '0 7px 0 5px',
      borderRadius: 4,
      fontSize: theme.typography.bodySmall.fontSize,
      lineHeight: '18px',
      fontWeight: theme.typography.fontWeightMedium,
      whiteSpace: 'nowrap',
      verticalAlign: -2,
      color: text,
      background: isJudged ? fill : 'transparent',
      border: isJudged ? '1px solid transparent' : `1px dashed ${tone === 'dim' ? theme.colors.border.strong : text}`,
    }),
  };
}
