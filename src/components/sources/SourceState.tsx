import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { SourceRow } from '../../engine/model/report';
import { getTableStyles } from '../frame/getTableStyles';
import { Glyph } from '../marks/Glyph';
import type { GlyphName } from '../marks/glyphs';
import { ToneText } from '../marks/ToneText';
import type { Tone } from '../theme/toneColors';
import { useTranslate, type PageWord } from '../words/useTranslate';

interface Shown {
  readonly glyph: GlyphName;
  readonly tone: Tone;
  readonly word: PageWord;
}

/** Whether a source answered; its error in its own words. */
export function SourceState({ source }: { readonly source: SourceRow }): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const { glyph, tone, word } = toShown(source);
  const message = source.error !== null && source.error.kind !== 'pending' ? source.error.message : '';
  return (
    <>
      <span className={useStyles2(getStyles)}>
        <ToneText tone={tone}>
          <Glyph name={glyph} size={14} />
        </ToneText>
        {t(word)}
      </span>
      {message !== '' && <span className={tables.more}>{message}</span>}
    </>
  );
}

function toShown({ status, error }: SourceRow): Shown {
  if (error?.kind === 'pending') {
    return { glyph: 'waiting', tone: 'dim', word: 'page.outcome.pending' };
  }
  switch (status) {
    case 'answered':
      return { glyph: 'pass', tone: 'good', word: 'page.sources.state.answered' };
    case 'partial':
      return { glyph: 'failed', tone: 'warn', word: 'page.sources.state.partial' };
    case 'not-asked':
      return { glyph: 'no-data', tone: 'dim', word: 'page.sources.state.not-asked' };
    case 'failed':
      return {
        glyph: 'failed',
        tone: 'bad',
        word: error === null ? 'page.outcome.failed' : `page.failure.${error.kind}`,
      };
  }
}

function getStyles(): string {
  return css({ display: 'inline-flex', alignItems: 'center', gap: 6, whiteSpace: 'nowrap' });
}
