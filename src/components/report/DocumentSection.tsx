import React, { useContext, useMemo } from 'react';
import { toPageSection } from '../../report/toDocument';
import type { SectionId } from '../../sections/ids';
import type { Report } from '../../sections/report';
import { BlockSection } from '../blocks/BlockSection';
import { AnchorsContext } from '../insights/AnchorsContext';
import { useTelling } from '../words/useTranslate';

export interface DocumentSectionProps {
  readonly id: SectionId;
  readonly report: Report;
  /** What is well is one line, as in a report with something to look for. */
  readonly isFolded?: boolean;
}

/** A section of the document, as its view tells it; nothing where the report has nothing for it. */
export function DocumentSection({ id, report, isFolded }: DocumentSectionProps): React.ReactElement | null {
  const telling = useTelling();
  const anchors = useContext(AnchorsContext);
  const body = useMemo(() => toPageSection(id, { report, telling, anchors }), [id, report, telling, anchors]);
  return body === null ? null : <BlockSection id={id} body={body} isFolded={isFolded} />;
}
