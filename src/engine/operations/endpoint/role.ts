/** What is asked of the endpoints; `own`: the service's own counters, without labels. */
export type EndpointRole =
  'requests' | 'errors' | 'durationSum' | 'durationCount' | 'p95' | 'ownRequests' | 'ownErrors' | 'ownP95';
