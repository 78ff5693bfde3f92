/** Sections of a report in the page's order. */
export const SECTION_IDS = [
  'verdict',
  'conclusions',
  'comparison',
  'trajectory',
  'services',
  'probes',
  'endpoints',
  'checklist',
  'alerts',
  'signals',
  'capacity',
  'security',
  'readiness',
  'watch',
  'incidents',
  'journal',
  'triggers',
  'usage',
  'progress',
  'signoffs',
  'people',
  'recommendations',
  'sources',
  'queries',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];
