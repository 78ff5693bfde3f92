import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Cell, Glyph as GlyphName, TableColumn } from '../../document/blocks';
import { Figure } from '../frame/Figure';
import { FindingLink } from '../insights/FindingLink';
import { Chip } from '../marks/Chip';
import { ToneText } from '../marks/Chip';
import { Glyph } from '../marks/Glyph';
import { GreyBar } from '../plots/GreyBar';
import { toTone } from '../theme/toTone';
import { Drawing } from './Drawing';
import { TraceId } from './TraceId';

export interface CellTextProps {
  readonly cell: Cell;
  readonly kind: TableColumn['kind'];
}

/** What a cell says: its words with their shape, link, length and plot. */
export function CellText({ cell, kind }: CellTextProps): React.ReactElement {
  const { drawing, bar } = cell;
  return (
    <>
      <Words cell={cell} kind={kind} />
      {drawing !== null && <Drawing drawing={drawing} />}
      {bar !== undefined && <GreyBar length={bar} />}
    </>
  );
}

/** Not judged: the edge of its chip is dashed. */
const OPEN: readonly GlyphName[] = ['unknown', 'waiting', 'inconclusive', 'no-data', 'failed'];

function Words({ cell: { text, tone, glyph, isChip, link }, kind }: CellTextProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  if (glyph !== undefined && isChip === true) {
    return <Chip glyph={glyph} tone={toTone(tone)} text={text} isJudged={!OPEN.includes(glyph)} />;
  }
  const words =
    link === undefined ? (
      <Plain text={text} tone={tone} kind={kind} isMarked={glyph !== undefined} />
    ) : link.kind === 'trace' ? (
      <TraceId traceId={text} source={link.source} />
    ) : (
      <Linked text={text} link={link} />
    );
  return glyph === undefined ? (
    words
  ) : (
    <span className={styles}>
      <ToneText tone={toTone(tone)}>
        <Glyph name={glyph} size={14} />
      </ToneText>
      <span>{words}</span>
    </span>
  );
}

interface LinkedProps {
  readonly text: string;
  readonly link: Extract<NonNullable<Cell['link']>, { kind: 'finding' }>;
}

/** Text that leads to a finding. */
export function Linked({ link: { finding, text, shows } }: LinkedProps): React.ReactElement {
  return (
    <>
      {text} <FindingLink finding={finding} shows={shows} />
    </>
  );
}

/** Digits and one unit, such as `99.65 %`. */
const FIGURE = /^(\S*\d)\s(%|[^\d\s]+)$/;

interface PlainProps extends Pick<Cell, 'text' | 'tone'>, Pick<CellTextProps, 'kind'> {
  /** A shape has the colour already. */
  readonly isMarked: boolean;
}

function Plain({ text, tone, kind, isMarked }: PlainProps): React.ReactElement {
  if (kind === 'code') {
    return <code>{text}</code>;
  }
  if (kind === 'number') {
    const [, digits = text, unit = ''] = FIGURE.exec(text) ?? [];
    return (
      <Figure digits={digits} unit={unit} emphasis={tone === 'bad' ? 'bad' : tone === 'dim' ? 'baseline' : 'none'} />
    );
  }
  return isMarked || tone === 'plain' ? <>{text}</> : <ToneText tone={toTone(tone)}>{text}</ToneText>;
}

function getStyles(): string {
  return css({
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: 6,
    minWidth: 0,
    lineHeight: '20px',
    '& > :first-child > svg': { marginTop: 3 },
    '& > :last-child': { minWidth: 0, overflowWrap: 'anywhere' },
  });
}
