import { createLines } from '../kit/events/createLines';
import { createTraces, type SpanPlan, type TracePlan } from '../kit/events/createTraces';
import { NETWORK_GLITCHES, RATE_LIMIT_HITS, SESSION_TIMEOUTS } from './nearMisses';

const LABELS = { job: 'scanner-api', service: 'scanner-api' };
const INFO = [
  'Scan {hex8} of repository {1000-9999} finished: {3-40} findings',
  'Results of scan {hex8} read: {1-9} pages',
  'Export {hex8} written: {20-900} kB',
  'Status asked by client {100-999}',
  'Token of client {100-999} accepted',
];

/** Structured lines of the API; the warnings stand at the instants at which the counters of near misses rise. */
export const scannerLines = createLines([
  { name: 'scanner-info', level: 'info', labels: LABELS, messages: INFO, when: { every: 15 } },
  {
    name: 'scanner-slow',
    level: 'warning',
    labels: LABELS,
    messages: ['Slow query: {90-240} ms in statement {1-30}'],
    when: { every: 1200, offset: 700 },
  },
  {
    name: 'scanner-limit',
    level: 'warning',
    labels: LABELS,
    messages: ['Rate limit reached by client {100-999}: asked to wait'],
    when: { at: RATE_LIMIT_HITS },
  },
  {
    name: 'scanner-session',
    level: 'warning',
    labels: LABELS,
    messages: ['Session {hex8} timed out: user signed in again'],
    when: { at: SESSION_TIMEOUTS },
  },
  {
    name: 'scanner-network',
    level: 'warning',
    labels: LABELS,
    messages: ['Connection to object storage lost: made anew after {40-400} ms'],
    when: { at: NETWORK_GLITCHES },
  },
  {
    name: 'scanner-error',
    level: 'error',
    labels: LABELS,
    messages: ['Request refused: upstream closed the connection after {100-900} ms'],
    when: { every: 3600, offset: 900 },
  },
]);

const QUERY: SpanPlan = { service: 'postgres', operation: 'db.query', kind: 'client', start: 20, p95: 70 };

/** P95 in milliseconds, as in the document. */
const ENDPOINTS: readonly (readonly [operation: string, p95: number, inside: readonly SpanPlan[]])[] = [
  ['GET /health', 1200, []],
  ['GET /api/v1/status', 1800, []],
  [
    'POST /api/v1/scan',
    3200,
    [{ service: 'scanner-worker', operation: 'repository.clone', kind: 'client', start: 150, p95: 2400 }],
  ],
  ['GET /api/v1/results', 2100, []],
  [
    'POST /api/v1/export',
    4800,
    [{ service: 'scanner-worker', operation: 'report.render', kind: 'client', start: 200, p95: 4200 }],
  ],
];

export const scannerTraces = createTraces(
  ENDPOINTS.map(([operation, p95, inside]): TracePlan => ({
    spans: [{ service: 'scanner-api', operation, kind: 'server', start: 0, p95 }, QUERY, ...inside],
  }))
);
