import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Block, Group, Table } from '../../document/blocks';
import { Note } from '../frame/Note';
import { QueryLinks } from '../frame/QueryLinks';
import { ToneText } from '../marks/Chip';
import { ROOMY } from '../theme/sharedStyles';
import { smallText } from '../theme/sharedStyles';
import { toTone } from '../theme/toTone';
import { AskAgain } from './AskAgain';
import { BlockList, FactList } from './BlockList';
import { BlockTable } from './BlockTable';
import { Drawing } from './Drawing';
import { GroupedBlocks, type Part } from './GroupedBlocks';

export interface BlocksProps {
  /** Title of the section that they stand in. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Blocks of a document in their order; headed ones stand beside each other where there is room, those of groups fold. */
export function Blocks({ title, blocks }: BlocksProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  const parts = toParts(blocks);
  if (parts.some(({ group }) => group !== null)) {
    return <GroupedBlocks parts={parts} />;
  }
  const headed = parts.filter(({ heading }) => heading !== '');
  const isWide = parts.some((part) => part.blocks.some(isWideTable));
  return (
    <div className={cx(headed.length > 1 && (isWide ? styles.beside : styles.columns))}>
      {parts.map((part, index) => (
        <div key={index} className={cx(headed.length > 0 && styles.part)}>
          {part.heading !== '' && <h3>{part.heading}</h3>}
          {part.blocks.map((block, place) => (
            <BlockView key={place} block={block} heading={part.heading === '' ? title : part.heading} />
          ))}
        </div>
      ))}
    </div>
  );
}

function toParts(blocks: readonly Block[]): readonly Part[] {
  const parts: { heading: string; group: Group | null; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind === 'heading') {
      parts.push({ heading: block.text, group: block.group ?? null, blocks: [] });
    } else if (last === undefined) {
      parts.push({ heading: '', group: null, blocks: [block] });
    } else {
      last.blocks.push(block);
    }
  }
  return parts;
}

const WIDE_COLUMNS = 4;

function isWideTable(block: Block): boolean {
  return block.kind === 'table' && block.table.columns.length > WIDE_COLUMNS;
}

/** A block by itself. */
export function BlockView({ block, heading }: { readonly block: Block; readonly heading: string }): React.ReactElement {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <Paragraph block={block} />;
    case 'facts':
      return <FactList facts={block.facts} />;
    case 'list':
      return <ListView block={block} />;
    case 'table':
      return <BlockTable table={block.table} isNamed={isNamed(block.table, heading)} />;
    case 'figure':
      return <Drawing drawing={block.drawing} />;
  }
}

function Paragraph({ block }: { readonly block: Extract<Block, { kind: 'paragraph' }> }): React.ReactElement {
  const { text, tone, query, asksAgain } = block;
  return (
    <Note>
      {tone === 'warn' || tone === 'bad' ? <ToneText tone={toTone(tone)}>{text}</ToneText> : text}{' '}
      {query !== undefined && <QueryLinks {...query} />}
      {asksAgain === true && <AskAgain />}
    </Note>
  );
}

function ListView({
  block: { items, query },
}: {
  readonly block: Extract<Block, { kind: 'list' }>;
}): React.ReactElement {
  const styles = useStyles2(getStyles);
  return query === undefined ? (
    <BlockList items={items} />
  ) : (
    <div className={styles.asked}>
      <div>
        <BlockList items={items} />
      </div>
      <QueryLinks {...query} />
    </div>
  );
}

/** The heading above says what the caption says. */
function isNamed({ caption }: Table, heading: string): boolean {
  return caption === heading || caption.endsWith(` ${heading}`);
}

function getStyles(theme: GrafanaTheme2): Record<'columns' | 'beside' | 'part' | 'asked', string> {
  const rule = `1px solid ${theme.colors.border.weak}`;
  return {
    columns: css({ columnWidth: 380, columnGap: 16, borderTop: rule, '& > div': { breakInside: 'avoid' } }),
    beside: css({
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      borderTop: rule,
      '& > div + div': { borderTop: rule },
      [ROOMY]: {
        '&:has(> :nth-child(2))': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)' },
        '& > div + div': { borderTop: 0, borderLeft: rule },
      },
    }),
    part: css({
      minWidth: 0,
      paddingTop: 10,
      '& h3': { ...smallText(theme), margin: 0, padding: '0 16px 4px', fontWeight: theme.typography.fontWeightMedium },
    }),
    asked: css({
      display: 'flex',
      alignItems: 'flex-start',
      gap: 16,
      padding: '6px 16px 6px 0',
      borderTop: rule,
      '& > div': { flex: 1, minWidth: 0 },
    }),
  };
}
