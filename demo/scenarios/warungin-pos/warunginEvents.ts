import { createLines, type LinePlan } from '../kit/events/createLines';
import { createTraces, type SpanPlan } from '../kit/events/createTraces';
import { BACKEND_ERRORS, FORBIDDEN, FRONTEND_ERRORS, NGINX_ERRORS, UNAUTHORIZED } from './warunginMoments';

type Rest = Omit<LinePlan, 'labels' | 'name'>;

const of = (service: string, name: string, rest: Rest): LinePlan => ({
  name: `warungin-${service}-${name}`,
  labels: { job: service, service },
  ...rest,
});

const OK = { status: 200 };

/** Lines of the services; Nginx knows no correlation id. What is counted as refused or failed is logged at the same instants. */
export const warunginLines = createLines([
  of('backend', 'info', {
    level: 'info',
    messages: [
      'GET /api/products in {20-280} ms',
      'POST /api/orders in {40-420} ms',
      'Order {10000-99999} of store {100-999} saved',
      'Receipt of order {10000-99999} printed',
      'GET /api/reports/daily in {60-580} ms',
    ],
    when: { every: 15 },
    fields: OK,
  }),
  of('backend', '2fa', {
    level: 'info',
    messages: ['2FA code of administrator {hex8} accepted', '2FA required of administrator {hex8}'],
    when: { every: 600, offset: 250 },
    fields: OK,
  }),
  of('backend', 'slow', {
    level: 'warning',
    messages: ['Slow query: {90-290} ms in statement {1-30}'],
    when: { every: 3600, offset: 900 },
  }),
  of('backend', '401', {
    level: 'warning',
    messages: ['Request refused: 401, session {hex8} has ended'],
    when: { at: UNAUTHORIZED },
    fields: { status: 401 },
  }),
  of('backend', '403', {
    level: 'warning',
    messages: ['Request refused: 403, store {100-999} is not the user’s'],
    when: { at: FORBIDDEN },
    fields: { status: 403 },
  }),
  of('backend', 'error', {
    level: 'error',
    messages: ['POST /api/orders failed: connection was closed after {100-900} ms'],
    when: { at: BACKEND_ERRORS },
    fields: { status: 500 },
  }),
  of('frontend', 'info', {
    level: 'info',
    messages: ['Page of store {100-999} rendered in {30-120} ms', 'Bundle served from the cache'],
    when: { every: 120, offset: 11 },
  }),
  of('frontend', 'error', {
    level: 'error',
    messages: ['Page of store {100-999} could not be rendered'],
    when: { at: FRONTEND_ERRORS },
  }),
  of('nginx', 'info', {
    level: 'info',
    messages: ['GET / answered with 200', 'GET /api/products answered with 200', 'POST /api/orders answered with 201'],
    when: { every: 45, offset: 7 },
    withoutCorrelation: 1,
  }),
  of('nginx', 'error', {
    level: 'error',
    messages: ['Upstream backend closed the connection'],
    when: { at: NGINX_ERRORS },
    withoutCorrelation: 1,
  }),
  of('postgres', 'info', {
    level: 'info',
    messages: ['Checkpoint complete: {20-90} buffers written'],
    when: { every: 900, offset: 30 },
    withoutCorrelation: 1,
  }),
]);

const QUERY: SpanPlan = { service: 'postgres', operation: 'db.query', kind: 'client', start: 12, p95: 164 };
const READ: SpanPlan = { service: 'redis', operation: 'GET', kind: 'client', start: 2, p95: 6 };

/** P95 in milliseconds, as the histogram of the backend has it. */
export const warunginTraces = createTraces([
  { spans: [{ service: 'backend', operation: 'GET /api/products', kind: 'server', start: 0, p95: 280 }, READ, QUERY] },
  { spans: [{ service: 'backend', operation: 'POST /api/orders', kind: 'server', start: 0, p95: 420 }, QUERY] },
  { spans: [{ service: 'backend', operation: 'GET /api/reports/daily', kind: 'server', start: 0, p95: 580 }, QUERY] },
  {
    spans: [{ service: 'backend', operation: 'POST /api/auth/login', kind: 'server', start: 0, p95: 470 }, READ, QUERY],
  },
]);
