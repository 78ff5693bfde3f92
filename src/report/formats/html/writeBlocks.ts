import { escapeMarkup } from '../../escape';
import type { Block, Fact, ListItem, Tone } from '../../document/document';
import { writeDrawing } from './writeDrawing';
import { writeTable } from './writeTable';

interface BlockPlace {
  /** What the block stands in, in words. */
  readonly section: string;
  /** The heading that it stands under. */
  readonly heading: string;
  /** Level of a heading among the blocks. */
  readonly level: 2 | 3;
}

/** Blocks in their order. */
export function writeBlocks(
  blocks: readonly Block[],
  { section, level }: Pick<BlockPlace, 'section' | 'level'>
): string {
  let heading = section;
  return blocks
    .map((block) => {
      heading = block.kind === 'heading' ? block.text : heading;
      return writeBlock(block, { section, heading, level });
    })
    .join('\n');
}

function writeBlock(block: Block, { section, heading, level }: BlockPlace): string {
  switch (block.kind) {
    case 'heading':
      return `<h${level}>${escapeMarkup(block.text)}</h${level}>`;
    case 'paragraph':
      return `<p${toned(block.tone)}>${escapeMarkup(block.text)}</p>`;
    case 'facts':
      return block.facts.length === 0 ? '' : `<dl class="facts">${block.facts.map(writeFact).join('')}</dl>`;
    case 'list':
      return block.items.length === 0 ? '' : `<ul class="list">${block.items.map(writeItem).join('\n')}</ul>`;
    case 'table':
      return writeTable(block.table, { section, heading });
    case 'figure':
      return `<figure tabindex="0">${writeDrawing(block.drawing)}</figure>`;
  }
}

function writeFact({ name, value, tone }: Fact): string {
  return `<div><dt>${escapeMarkup(name)}</dt><dd${toned(tone)}>${escapeMarkup(value)}</dd></div>`;
}

function writeItem({ mark, tone, text }: ListItem): string {
  return mark === ''
    ? `<li class="${tone}"><span>${escapeMarkup(text)}</span></li>`
    : `<li class="marked"><span class="chip ${tone}">${escapeMarkup(mark)}</span><span>${escapeMarkup(text)}</span></li>`;
}

function toned(tone: Tone): string {
  return tone === 'plain' ? '' : ` class="${tone}"`;
}
