/** English for the section endpoints. */
export const words = {
  'document.endpoints.by.traffic': 'Endpoints, those with the most requests first',
  'document.endpoints.by.errors': 'Endpoints, those with the most errors first',
  'document.endpoints.by.latency': 'Endpoints, those with the highest P95 first',
  'endpoints.none': 'No endpoint was counted in this time.',
  'endpoints.notCompared':
    'The plan names no counter of the service itself, with which the endpoints could be compared.',
  'endpoints.unknown':
    'The endpoints were not compared with what the service itself counted, because one of the two is not known.',
  'endpoints.requestsAgree':
    'The endpoints count {rows:plural|request|requests}, the service itself {own}: they agree.',
  'endpoints.requestsMissing':
    'The endpoints count {rows:plural|request|requests}, the service itself {own}: {difference:plural|is|are} not in this table.',
  'endpoints.requestsBeyond':
    'The endpoints count {rows:plural|request|requests}, the service itself {own}: {difference} more than it counted.',
  'endpoints.errorsAgree': 'The endpoints count {rows:plural|error|errors}, the service itself {own}: they agree.',
  'endpoints.errorsMissing':
    'The endpoints count {rows:plural|error|errors}, the service itself {own}: {difference:plural|is|are} not in this table.',
  'endpoints.errorsBeyond':
    'The endpoints count {rows:plural|error|errors}, the service itself {own}: {difference} more than it counted.',
  'page.endpoints.title': 'Endpoints',
  'page.endpoints.shown': '{shown} of {seen} shown',
  'page.endpoints.count': '{count:plural|endpoint|endpoints}',
  'page.endpoints.sortBy': 'Sort endpoints by',
  'page.endpoints.by.traffic': 'Traffic',
  'page.endpoints.by.errors': 'Errors',
  'page.endpoints.by.latency': 'Latency',
  'page.endpoints.endpoint': 'Endpoint',
  'page.endpoints.requests': 'Requests',
  'page.endpoints.mean': 'Mean, ms',
  'page.endpoints.p95': 'P95, ms',
  'page.endpoints.errors': 'Errors',
  'page.endpoints.errorPercent': 'Errors, %',
  'page.endpoints.sum': 'Sum of {seen:plural|endpoint|endpoints}',
  'page.endpoints.own': 'Counted by the service itself',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly endpoints: keyof typeof words;
  }
}
