import React from 'react';
import type { DiffChange } from '../../report/diff/reportDiff';
import { Chip } from '../marks/Chip';
import type { GlyphName } from '../marks/glyphs';
import type { Tone } from '../theme/toneColors';
import { useTranslate } from '../words/useTranslate';

const LOOKS: Readonly<Record<DiffChange, { readonly glyph: GlyphName; readonly tone: Tone }>> = Object.freeze({
  better: { glyph: 'better', tone: 'good' },
  worse: { glyph: 'worse', tone: 'bad' },
  unclear: { glyph: 'inconclusive', tone: 'warn' },
  same: { glyph: 'same', tone: 'plain' },
  appeared: { glyph: 'waiting', tone: 'warn' },
  gone: { glyph: 'no-data', tone: 'warn' },
});

export function ChangeChip({ change }: { readonly change: DiffChange }): React.ReactElement {
  const t = useTranslate();
  return <Chip {...LOOKS[change]} isJudged text={t(`page.diff.${change}`)} />;
}
