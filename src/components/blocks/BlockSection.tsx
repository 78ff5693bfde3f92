import React, { type ReactNode } from 'react';
import type { SectionBody } from '../../document/section';
import { Section } from '../frame/Section';
import { useFold } from '../frame/useFold';
import { StatusChip } from '../marks/Chip';
import { Blocks } from './Blocks';

export interface BlockSectionProps {
  /** The anchor; unique on the page. */
  readonly id: string;
  readonly body: SectionBody;
  /** What is well is one line, as in a report with something to look for. */
  readonly isFolded?: boolean;
  /** Beside what is counted. */
  readonly tools?: ReactNode;
}

/** A section of the document on the page. */
export function BlockSection({ id, body, isFolded = false, tools }: BlockSectionProps): React.ReactElement {
  const { title, blocks, subtitle, isWell = false, summary, isFoldedAlone = false } = body;
  const { isOpen, fold } = useFold(title, isWell && (isFolded || isFoldedAlone));
  const isTold = !isOpen && summary !== undefined;
  return (
    <Section
      id={id}
      title={title}
      fold={fold}
      subtitle={isTold ? summary : subtitle}
      aside={isTold ? <StatusChip status="pass" count={countRows(body)} /> : toAside(body, tools)}
    >
      <Blocks title={title} blocks={blocks} />
    </Section>
  );
}

/** What is counted; a note that stands beside the title already is not said again. */
function toAside({ note, subtitle, aside }: SectionBody, tools: ReactNode): ReactNode {
  const counted = aside ?? (note === subtitle ? '' : note);
  return counted === '' && tools === undefined ? undefined : (
    <>
      {counted}
      {tools}
    </>
  );
}

function countRows({ blocks }: SectionBody): number {
  return blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.table.rows.filter(({ kind }) => kind === 'row').length : 0),
    0
  );
}
