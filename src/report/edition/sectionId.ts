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
