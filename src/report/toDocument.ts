import { verdictTone } from '../document/cells';
import type { Around, SectionBody } from '../document/section';
import type { Telling } from '../i18n/locale';
import { toAround } from '../sections/around';
import { SECTION_IDS, type SectionId } from '../sections/ids';
import { SECTIONS } from '../sections/index';
import type { Report } from '../sections/report';
import { coverageWords, scoreWords } from '../sections/verdict/view';
import type { DocumentSection, ReportDocument } from './reportDocument';
import { toColophon, toLead } from './toLead';

/** A report as a reader sees it, in the page's order and with its figures. Sections with nothing to say, and those that the author left out, are not there. */
export function toDocument(report: Report, telling: Telling): ReportDocument {
  const omitted = report.edition?.omitted ?? [];
  const around = toAround(report, telling);
  return {
    language: telling.language,
    ...toHeadline(report, telling),
    lead: toLead(report, telling),
    sections: SECTION_IDS.filter((id) => id === 'verdict' || !omitted.includes(id)).flatMap((id) =>
      toDocumentSection(id, { report, telling, around })
    ),
    colophon: toColophon(report, telling),
  };
}

interface Reading {
  readonly report: Report;
  readonly telling: Telling;
  readonly around: Around;
}

function toDocumentSection(id: SectionId, { report, telling, around }: Reading): readonly DocumentSection[] {
  const body = SECTIONS[id].view(report, telling, around);
  return body === null ? [] : [{ id, ...body }];
}

export interface PageReading {
  readonly report: Report;
  readonly telling: Telling;
  /** Where findings stand on the page. */
  readonly anchors: Around['anchors'];
}

/** A section as the page shows it; null where the report has nothing for it. */
export function toPageSection(id: SectionId, { report, telling, anchors }: PageReading): SectionBody | null {
  return SECTIONS[id].view(report, telling, { anchors, queries: [], medium: 'page' });
}

/** What a report is called, and its verdict in a word with its figures: all that a short message needs. */
export function toHeadline(
  { plan, deployment, edition, score, verdict: { outcome } }: Report,
  telling: Telling
): Pick<ReportDocument, 'title' | 'verdict'> {
  return {
    title: edition?.title ?? `${plan.title} ${deployment.version}`.trim(),
    verdict: {
      word: telling.translate(`page.verdict.${outcome}`, {}),
      tone: verdictTone(outcome),
      score: scoreWords(score.overall, telling),
      coverage: coverageWords(score.coverage, telling),
    },
  };
}
