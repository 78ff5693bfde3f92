import React from 'react';
import type { Block, Group, Table } from '../../document/blocks';
import { clamp } from '../../document/plot';
import { useOpenGroups } from '../frame/useFold';
import { ToneText } from '../marks/Chip';
import { Glyph } from '../marks/Glyph';
import { GreyBar } from '../plots/GreyBar';
import { GroupLine } from '../readiness/GroupLine';
import { toTone } from '../theme/toTone';
import { GroupedTable } from './BlockTable';

/** Blocks under one heading; the first ones may have none. */
export interface Part {
  readonly heading: string;
  readonly group: Group | null;
  readonly blocks: readonly Block[];
}

const NO_ROWS: Table = Object.freeze({ caption: '', columns: [], rows: [] });

/** Groups of rows as one table, so that their columns stand under each other; each opens and closes. */
export function GroupedBlocks({ parts }: { readonly parts: readonly Part[] }): React.ReactElement {
  const open = useOpenGroups((id) => parts.some(({ group }) => group?.id === id && !group.isWell));
  return (
    <GroupedTable
      groups={parts.flatMap(({ heading, group, blocks }) =>
        group === null
          ? []
          : [
              {
                id: group.id,
                isOpen: open.isOpen(group.id),
                table: blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0] ?? NO_ROWS,
                toHead: (columns) => (
                  <GroupLine
                    columns={columns}
                    title={heading}
                    isOpen={open.isOpen(group.id)}
                    onToggle={() => open.toggle(group.id)}
                  >
                    {group.percent !== null && <ShareBar percent={group.percent} />}
                    {blocks.map((block, index) => (
                      <Sum key={index} block={block} />
                    ))}
                  </GroupLine>
                ),
              },
            ]
      )}
    />
  );
}

/** What a group adds up to, with a shape where that is not well. */
function Sum({ block }: { readonly block: Block }): React.ReactElement | null {
  if (block.kind !== 'paragraph') {
    return null;
  }
  const { text, tone } = block;
  if (tone !== 'warn' && tone !== 'bad') {
    return <span>{text}</span>;
  }
  return (
    <ToneText tone={toTone(tone)}>
      <Glyph
        name={tone === 'bad' ? 'fail' : 'warn'}
        size={12}
        style={{ display: 'inline', verticalAlign: -2, marginRight: 4 }}
      />
      {text}
    </ToneText>
  );
}

/** A share of a group as a short grey bar; the figure stands beside it. */
function ShareBar({ percent }: { readonly percent: number }): React.ReactElement {
  return (
    <span style={{ flex: 'none', display: 'inline-block', width: 96 }}>
      <GreyBar length={clamp(percent, 0, 100)} />
    </span>
  );
}
