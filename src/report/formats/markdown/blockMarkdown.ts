import type { Block, Fact, ListItem } from '../../document/document';
import { markdownText } from '../../escape';
import { isNamedBy } from '../isNamedBy';
import { tableMarkdown } from './tableMarkdown';
import { toneMark } from './toneMark';

/** Blocks as Markdown, '' for one that has nothing to say. A caption that repeats the name above it is left out. */
export function blockMarkdown(blocks: readonly Block[], title: string): readonly string[] {
  let under = title;
  return blocks.flatMap((block) => {
    under = block.kind === 'heading' ? block.text : under;
    return toParts(block, under);
  });
}

function toParts(block: Block, under: string): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`### ${markdownText(block.text)}`];
    case 'paragraph':
      return [markdownText(block.text)];
    case 'facts':
      return [block.facts.map(toFact).join('\n')];
    case 'list':
      return [block.items.map(toItem).join('\n')];
    case 'table': {
      const table = tableMarkdown(block.table);
      return table === '' || isNamedBy(under, block.table.caption)
        ? [table]
        : [`**${markdownText(block.table.caption)}**`, table];
    }
    case 'figure':
      return [];
  }
}

function toFact({ name, value, tone }: Fact): string {
  return `- **${markdownText(name)}**: ${toneMark(tone)}${markdownText(value)}`;
}

function toItem({ mark, tone, text }: ListItem): string {
  return mark === ''
    ? `- ${markdownText(text)}`
    : `- ${toneMark(tone)}**${markdownText(mark)}**: ${markdownText(text)}`;
}
