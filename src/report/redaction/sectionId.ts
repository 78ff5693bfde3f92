import type { Report } from '../../engine/model/report';

/** Sections of a report in the page's order, each with the fields of the report that it shows and nobody else does. */
export const SECTION_FIELDS = Object.freeze({
  verdict: [],
  conclusions: ['observations', 'actions'],
  comparison: ['comparisons'],
  trajectory: ['trajectory', 'load'],
  services: ['services'],
  probes: ['probes', 'certificates'],
  endpoints: ['endpoints', 'endpointTotals'],
  checklist: ['checks'],
  alerts: ['alerts', 'monitoring'],
  signals: ['logs', 'traces'],
  capacity: ['capacity'],
  security: ['security'],
  readiness: ['checklist'],
  watch: ['schedule'],
  incidents: ['incidents'],
  journal: ['journal'],
  triggers: ['triggers'],
  usage: ['usage'],
  progress: ['progress'],
  signoffs: ['signoffs'],
  people: ['people'],
  recommendations: ['recommendations'],
  sources: ['sources'],
  queries: [],
} satisfies { readonly [id: string]: readonly (keyof Report)[] });

export type SectionId = keyof typeof SECTION_FIELDS;

export const SECTION_IDS = Object.freeze(Object.keys(SECTION_FIELDS)) as readonly SectionId[];

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
