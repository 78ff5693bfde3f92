import { createLines } from '../kit/events/createLines';
import { createTraces } from '../kit/events/createTraces';

const LABELS = { job: 'trading-api', service: 'trading-api' };

/** Three streams of one logger: everything, errors, and the security audit. */
export const week3Lines = createLines([
  {
    name: 'week3-combined',
    level: 'info',
    labels: { ...LABELS, stream: 'combined' },
    messages: [
      'Trade {1000-9999} filled in {12-90} ms',
      'Portfolio of account {100-999} read',
      'Price tick {ETH|BTC|SOL} applied',
    ],
    when: { every: 15 },
  },
  {
    name: 'week3-error',
    level: 'error',
    labels: { ...LABELS, stream: 'error' },
    messages: ['RPC call eth_call failed, retried'],
    when: { every: 3600, offset: 1200 },
  },
  {
    name: 'week3-security',
    level: 'info',
    labels: { ...LABELS, stream: 'security' },
    messages: ['Login of account {100-999} accepted', 'Login of account {100-999} refused'],
    when: { every: 300, offset: 40 },
  },
]);

export const week3Traces = createTraces([
  {
    spans: [
      { service: 'trading-api', operation: 'POST /api/trades', kind: 'server', start: 0, p95: 181 },
      { service: 'postgres', operation: 'db.query', kind: 'client', start: 4, p95: 44 },
      { service: 'trading-api', operation: 'rpc eth_call', kind: 'client', start: 60, p95: 80 },
    ],
  },
  {
    spans: [
      { service: 'trading-api', operation: 'GET /api/portfolio', kind: 'server', start: 0, p95: 118 },
      { service: 'postgres', operation: 'db.query', kind: 'client', start: 4, p95: 44 },
    ],
  },
]);
