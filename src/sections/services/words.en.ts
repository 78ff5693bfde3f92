/** English for the section services. */
export const words = {
  'document.services.instances': 'Instances',
  'services.title': 'Services',
  'services.up': 'Up.',
  'services.down': 'Down: the last sample says so, or there is none any more.',
  'services.noSeries': 'No series for this service since the rollout.',
  'services.noSample': 'No sample for this service.',
  'services.allUp': '{up} of {all} services are up.',
  'services.someDown': '{up} of {all} services are up; down: {down}.',
  'services.unknown': 'The state of some services is not known: {unknown}.',
  'page.services.title': 'Services',
  'page.services.port': 'Port',
  'page.services.uptime': 'Uptime',
  'page.services.available': 'Available',
  'page.services.restarts': 'Restarts',
  'page.services.up': '{up} of {all} up',
  'page.services.summary':
    '{up} of {all} up, {restarts:plural|restart|restarts}, each {least} or more of the time since the rollout',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly services: keyof typeof words;
  }
}
