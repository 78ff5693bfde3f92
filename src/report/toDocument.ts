import { verdictTone } from '../document/cells';
import type { ToSection } from '../document/section';
import type { Report } from '../engine/model/report';
import type { Telling } from '../i18n/locale';
import { alerts } from '../sections/alerts/view';
import { capacity } from '../sections/capacity/view';
import { checklist } from '../sections/checklist/view';
import { comparison } from '../sections/comparison/view';
import { conclusions } from '../sections/conclusions/view';
import { endpoints } from '../sections/endpoints/view';
import { incidents } from '../sections/incidents/view';
import { journal } from '../sections/journal/view';
import { people } from '../sections/people/view';
import { probes } from '../sections/probes/view';
import { progress } from '../sections/progress/view';
import { queries } from '../sections/queries/view';
import { readiness } from '../sections/readiness/view';
import { recommendations } from '../sections/recommendations/view';
import { security } from '../sections/security/view';
import { services } from '../sections/services/view';
import { signals } from '../sections/signals/view';
import { signoffs } from '../sections/signoffs/view';
import { sources } from '../sections/sources/view';
import { trajectory } from '../sections/trajectory/view';
import { triggers } from '../sections/triggers/view';
import { usage } from '../sections/usage/view';
import { coverageWords, scoreWords, verdict } from '../sections/verdict/view';
import { watch } from '../sections/watch/view';
import { SECTION_IDS, type SectionId } from './redaction/sectionId';
import type { DocumentSection, ReportDocument } from './reportDocument';
import { toColophon, toLead } from './toLead';

const SECTIONS: Readonly<Record<SectionId, ToSection>> = Object.freeze({
  verdict,
  conclusions,
  comparison,
  trajectory,
  services,
  probes,
  endpoints,
  checklist,
  alerts,
  signals,
  capacity,
  security,
  readiness,
  watch,
  incidents,
  journal,
  triggers,
  usage,
  progress,
  signoffs,
  people,
  recommendations,
  sources,
  queries,
});

/** A report as a reader sees it, in the page's order and with its figures. Sections with nothing to say, and those that the author left out, are not there. */
export function toDocument(report: Report, telling: Telling): ReportDocument {
  const omitted = report.edition?.omitted ?? [];
  return {
    language: telling.language,
    ...toHeadline(report, telling),
    lead: toLead(report, telling),
    sections: SECTION_IDS.filter((id) => id === 'verdict' || !omitted.includes(id)).flatMap((id) =>
      toDocumentSection(id, report, telling)
    ),
    colophon: toColophon(report, telling),
  };
}

function toDocumentSection(id: SectionId, report: Report, telling: Telling): readonly DocumentSection[] {
  const body = SECTIONS[id](report, telling);
  return body === null ? [] : [{ id, ...body }];
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
