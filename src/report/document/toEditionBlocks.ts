import type { Edition } from '../../engine/model/report';
import type { Telling } from '../../i18n/telling';
import { SECTION_IDS, type SectionId } from '../edition/sectionId';
import { paragraph } from './blocks';
import type { Block } from './document';

/** Title of each section, for naming one that is not there. */
const TITLES: Readonly<Record<SectionId, string>> = Object.freeze({
  verdict: 'page.verdict.label',
  conclusions: 'page.conclusions.title',
  comparison: 'page.comparison.title',
  trajectory: 'page.trajectory.title',
  services: 'page.services.title',
  probes: 'page.probes.title',
  endpoints: 'page.endpoints.title',
  checklist: 'page.checks.title',
  alerts: 'page.alerts.title',
  signals: 'page.signals.title',
  capacity: 'page.capacity.title',
  security: 'page.security.title',
  readiness: 'page.readiness.title',
  watch: 'page.watch.title',
  incidents: 'page.incidents.title',
  journal: 'page.journal.title',
  triggers: 'page.triggers.title',
  usage: 'page.usage.title',
  progress: 'page.progress.title',
  signoffs: 'page.signoffs.title',
  people: 'page.people.title',
  recommendations: 'page.recommendations.title',
  sources: 'page.sources.title',
  queries: 'document.queries.title',
});

/** The author's note, and that a reader does not see everything. */
export function toEditionBlocks(edition: Edition | undefined, { translate: t }: Telling): readonly Block[] {
  if (edition === undefined) {
    return [];
  }
  const sections = edition.omitted.map((id) => (isSection(id) ? t(TITLES[id], {}) : id));
  const parts = edition.redacted.map((part) => t(`document.edition.part.${part}`, {}));
  const said = [
    ...(sections.length === 0 ? [] : [t('document.edition.omitted', { sections })]),
    ...(parts.length === 0 ? [] : [t('document.edition.redacted', { parts })]),
  ];
  return [...(edition.note === null || edition.note === '' ? [] : [paragraph(edition.note)]), ...(said.length === 0 ? [] : [paragraph(said.join(' '), 'dim')])];
}

function isSection(id: string): id is SectionId {
  return SECTION_IDS.some((known) => known === id);
}
