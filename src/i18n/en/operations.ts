/** English for endpoints, probes, certificates, capacity and use. */
export const operations = {
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
  'capacity.full': 'Full: {used:value} of {capacity:value}.',
  'capacity.fullSoon':
    '{percent:percent} used; at {perDay:signed} a day full on {fullAt:time}, within {horizon:duration}.',
  'capacity.fullLater': '{percent:percent} used; at {perDay:signed} a day full on {fullAt:time}.',
  'capacity.farOff': '{percent:percent} used; at {perDay:signed} a day not full within 100 years.',
  'capacity.nearlyFull': '{percent:percent} used: {used:value} of {capacity:value}.',
  'capacity.steady':
    '{percent:percent} used; the interval of the change a day, {low:signed} to {high:signed}, tells no growth.',
  'capacity.short': '{percent:percent} used; less than 6 h or too few samples to tell how it grows.',
  'capacity.told': '{used:value}, {perDay:signed} a day; the plan names no capacity.',
  'capacity.toldShort':
    '{used:value}; the plan names no capacity, and there is less than 6 h or too few samples to tell how it grows.',
  'capacity.manySeries': 'A query of this capacity returned more than one series.',
  'capacity.noData': 'The query of what is used returned nothing within the last hour.',
  'capacity.noCapacity': '{used:value} used; the query of the capacity returned nothing above 0 within the last hour.',
  'usage.noData': 'The query returned nothing.',
  'usage.manySeries': 'The query returned {count:plural|series|series} and the plan names no label to tell them apart.',
} as const;
