import type { SectionId } from './sectionId';

/** Code of the title of each section, for naming one that is not there. */
export const SECTION_TITLES = Object.freeze({
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
} as const satisfies Readonly<Record<SectionId, string>>);
