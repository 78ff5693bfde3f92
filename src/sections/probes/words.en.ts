/** English for the section probes. */
export const words = {
  'document.probes.drawn': 'Outages, {span}',
  'probes.title': 'Health endpoints',
  'probes.up': 'Up at every step since the rollout.',
  'probes.gaps': 'Up; some steps since the rollout have no sample.',
  'probes.upAgain': 'Up; down {outages:plural|time|times} since the rollout, {length:duration} in all.',
  'probes.down': 'Down since {since:time}.',
  'probes.noSample': 'No sample since the rollout.',
  'probes.none': 'The query of the probes returned nothing.',
  'probes.allUp': '{up} of {all} health endpoints are up.',
  'probes.someDown': '{up} of {all} health endpoints are up; down: {down}.',
  'probes.unknown': 'The state of some health endpoints is not known: {unknown}.',
  'certificates.title': 'Certificates',
  'certificates.valid': 'Ends in {left:duration}, on {expiresAt:time}; renewal is due on {renewAt:time}.',
  'certificates.renew': 'Ends in {left:duration}, on {expiresAt:time}; renewal has been due since {renewAt:time}.',
  'certificates.expired': 'Ended {left:duration} ago, on {expiresAt:time}.',
  'certificates.noSample': 'The end of this certificate was not seen within the last hour.',
  'certificates.none': 'The query of the certificates returned nothing.',
  'certificates.allValid':
    '{all:plural|certificate|certificates}, none due for renewal; the first ends in {left:duration}.',
  'certificates.someDue': 'Due for renewal: {due}; the first ends in {left:duration}.',
  'certificates.someExpired': 'Ended: {expired}.',
  'certificates.unknown': 'The end of some certificates is not known: {unknown}.',
  'page.probes.title': 'Health endpoints',
  'page.probes.titleBoth': 'Health endpoints and certificates',
  'page.probes.up': '{up} of {all} up',
  'page.probes.summary': '{up}, each {least} or more of the time since the rollout',
  'page.probes.endpoint': 'Endpoint',
  'page.probes.available': 'Available',
  'page.probes.mean': 'Mean, ms',
  'page.probes.slowest': 'Slowest, ms',
  'page.probes.strip.none': '{title}: no outage since the rollout',
  'page.certificates.summary': '{count:plural|certificate|certificates}, the first ends in {days:plural|day|days}',
  'page.certificates.summaryUnknown': '{count:plural|certificate|certificates}',
  'page.certificates.title': 'Certificates',
  'page.certificates.certificate': 'Certificate',
  'page.certificates.daysLeft': 'Left',
  'page.certificates.ends': 'Ends',
  'page.certificates.renew': 'Renewal due',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly probes: keyof typeof words;
  }
}
