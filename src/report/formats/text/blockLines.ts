import type { Block } from '../../document/document';
import { plainLine } from '../../escape';
import { isNamedBy } from '../isNamedBy';
import { tableLines } from './tableLines';
import { toColumns } from './toColumns';

const STEP = '  ';

interface Written {
  readonly lines: readonly string[];
  /** The name under which the next block stands. */
  readonly under: string;
  readonly indent: string;
}

/** Blocks as lines. What a heading or a caption names stands further in; a caption that repeats the name above it is left out. */
export function blockLines(blocks: readonly Block[], title: string): readonly string[] {
  return blocks.reduce(withBlock, { lines: [], under: title, indent: '' }).lines;
}

function withBlock({ lines, under, indent }: Written, block: Block): Written {
  const gap = lines.length === 0 ? [] : [''];
  if (block.kind === 'heading') {
    return { lines: [...lines, ...gap, plainLine(block.text)], under: block.text, indent: STEP };
  }
  const body = bodyOf(block);
  if (block.kind !== 'table' || body.length === 0 || isNamedBy(under, block.table.caption)) {
    return { lines: [...lines, ...body.map((line) => `${indent}${line}`)], under, indent };
  }
  return {
    lines: [...lines, ...gap, plainLine(block.table.caption), ...body.map((line) => `${STEP}${line}`)],
    under,
    indent,
  };
}

function bodyOf(block: Exclude<Block, { kind: 'heading' }>): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainLine(block.text).trim()].filter((line) => line !== '');
    case 'facts':
      return toColumns(block.facts.map(({ name, value }) => [plainLine(name), plainLine(value)]));
    case 'list':
      return block.items.map(({ mark, text }) => `- ${plainLine(mark === '' ? text : `${mark}: ${text}`)}`);
    case 'table':
      return tableLines(block.table);
    case 'figure':
      return [];
  }
}
