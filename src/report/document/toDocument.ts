import type { Report } from '../../engine/model/report';
import type { Telling } from '../../i18n/telling';
import { SECTION_IDS, type SectionId } from '../edition/sectionId';
import { toColophon } from '../words/toColophon';
import type { DocumentSection, ReportDocument } from './document';
import type { ToSection } from './section';
import { alerts } from './sections/alerts';
import { capacity } from './sections/capacity';
import { checklist } from './sections/checklist';
import { comparison } from './sections/comparison';
import { conclusions } from './sections/conclusions';
import { endpoints } from './sections/endpoints';
import { incidents } from './sections/incidents';
import { journal } from './sections/journal';
import { people } from './sections/people';
import { probes } from './sections/probes';
import { progress } from './sections/progress';
import { queries } from './sections/queries';
import { readiness } from './sections/readiness';
import { recommendations } from './sections/recommendations';
import { security } from './sections/security';
import { services } from './sections/services';
import { signals } from './sections/signals';
import { signoffs } from './sections/signoffs';
import { sources } from './sections/sources';
import { trajectory } from './sections/trajectory';
import { triggers } from './sections/triggers';
import { usage } from './sections/usage';
import { verdict } from './sections/verdict';
import { watch } from './sections/watch';
import { toHeadline } from './toHeadline';
import { toLead } from './toLead';

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
