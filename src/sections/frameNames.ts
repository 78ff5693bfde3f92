/**
 * Names by which the tables of a report are asked for, in dashboards too: they stay. In the order in which a file has them; verdict first. Apart from
 * the tables themselves, so that an entry which only names them stays small.
 */
export const FRAME_NAMES = [
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

export type FrameName = (typeof FRAME_NAMES)[number];

export function isFrameName(name: unknown): name is FrameName {
  return FRAME_NAMES.some((known) => known === name);
}
