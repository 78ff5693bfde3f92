import { SECTION_FIELDS } from '../sectionId';

/** Words that a report itself says of its findings, sources and windows; one of them as a label's value names nothing of a system. */
const OF_REPORT = [
  'better', 'same', 'worse', 'inconclusive', 'no-data', 'failed', 'pass', 'warn', 'fail', 'unknown', 'ready', 'ready-with-warnings', 'not-ready', 'incomplete',
  'version-label', 'annotation', 'given', 'deployment', 'clock', 'previous', 'past', 'current', 'ahead', 'up', 'down', 'lower', 'higher', 'neither', 'mean', 'median', 'max', 'min', 'last',
  'relative', 'absolute', 'met', 'missed', '<', '<=', '>', '>=', 'threshold', 'spikes', 'leak', 'count', 'restarts', 'absent', 'state', 'new-patterns', 'trace-errors', 'slow-operations',
  'query', 'person', 'finding', 'data', 'passed', 'overdue', 'to-come', 'journal', 'check', 'signoff', 'incident', 'near-miss', 'open', 'resolved', 'quiet', 'tripped', 'approved', 'rejected',
  'done', 'part', 'positive', 'pattern', 'concern', 'kept', 'new', 'gone', 'firing', 'silenced', 'inhibited', 'active', 'pending', 'expired', 'alerting', 'recording', 'inactive', 'ok', 'err',
  'prometheus', 'loki', 'jaeger', 'alertmanager', 'grafana', 'datasource', 'answered', 'partial', 'not-asked', 'unreachable', 'unauthorized', 'timeout', 'badResponse', 'badQuery', 'tooLarge',
  'cancelled', 'traffic', 'errors', 'latency', 'queries', 'labels', 'addresses', 'measure', 'item', 'gate',
];

/** Words that any system uses for how bad, by which method or with what result. */
const OF_ANY_SYSTEM = [
  'critical', 'major', 'minor', 'warning', 'info', 'notice', 'debug', 'trace', 'error', 'fatal', 'emergency', 'page', 'ticket', 'none', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS',
  'true', 'false', 'yes', 'no', 'OK', 'success', 'failure', 'health', 'healthy', 'unhealthy', 'all', 'total', 'other', 'default', 'http', 'https', 'tcp', 'grpc', 'icmp', 'dns', 'read', 'write', 'hit', 'miss',
  '+Inf', 'NaN',
];

const WORDS: ReadonlySet<string> = new Set([...OF_REPORT, ...OF_ANY_SYSTEM, ...Object.keys(SECTION_FIELDS), ...Object.values(SECTION_FIELDS).flat()]);

/** Up to four digits, a decimal, a class such as `5xx`, a length such as `30s`: figures that name nothing. */
const FIGURE = /^(?:\d{1,4}(?:\.\d+)?(?:ms|s|m|h|d|%)?|\dxx)$/i;

/** Whether a label's value is so general that it is never hidden. */
export function isOwnWord(value: string): boolean {
  return WORDS.has(value) || FIGURE.test(value);
}
