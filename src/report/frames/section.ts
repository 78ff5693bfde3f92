/** Parts of a report that can be asked for as data; verdict first. */
export const SECTIONS = [
  'verdict',
  'components',
  'comparison',
  'checks',
  'trajectory',
  'alerts',
  'services',
  'sources',
  'logs',
  'checklist',
  'schedule',
  'incidents',
  'insights',
  'endpoints',
  'probes',
  'certificates',
  'capacity',
  'usage',
  'load',
  'people',
] as const;

export type Section = (typeof SECTIONS)[number];
