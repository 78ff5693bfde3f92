import { absent, aContext, failed, observed } from '../../../tests/builders/evidence';
import type { Evidence, Series } from '../../engine/model/evidence';
import { endpointRequests, toEndpoints } from './judge';
import type { EndpointRules } from './plan';

const rules: EndpointRules = {
  source: 'prometheus',
  requests: 'http_requests_total{job="api"}',
  errors: 'http_requests_total{job="api",code=~"5.."}',
  duration: 'http_request_duration_seconds{job="api"}',
  methodLabel: 'method',
  pathLabel: 'route',
  top: 20,
  by: 'traffic',
  total: { requests: 'requests_total', errors: 'errors_total' },
};
const context = aContext();
const end = context.schedule.now;

function point(value: number, endpoint?: string): Series {
  const [method = '', route = ''] = endpoint?.split(' ') ?? [];
  return { labels: endpoint === undefined ? {} : { method, route }, times: [end], values: [value] };
}

const answers = {
  requests: observed(point(1000, 'GET /health'), point(3000, 'GET /scans'), point(500, 'POST /scans')),
  errors: observed(point(3, 'POST /scans')),
  durationSum: observed(point(800, 'GET /health'), point(30, 'GET /scans')),
  durationCount: observed(point(1000, 'GET /health'), point(3000, 'GET /scans'), point(0, 'POST /scans')),
  p95: observed(point(1200, 'GET /health'), point(40, 'GET /scans'), point(NaN, 'POST /scans')),
  ownRequests: observed(point(4501)),
  ownErrors: observed(point(320)),
  ownP95: observed(point(900)),
};

function tell(
  parts: Partial<Record<keyof typeof answers, Evidence | undefined>> = {},
  changed: Partial<EndpointRules> = {}
): ReturnType<typeof toEndpoints> {
  return toEndpoints({ ...rules, ...changed }, { ...answers, ...parts }, context);
}

describe('endpointRequests', () => {
  const asked = endpointRequests(rules, context.schedule);

  it('events by method and path over the last 24 h', () => {
    expect(asked.requests).toMatchObject({
      kind: 'totals',
      selectors: [rules.requests],
      by: ['method', 'route'],
      span: { from: end - 86_400_000, to: end },
    });
    expect(asked.ownErrors).toMatchObject({ kind: 'totals', selectors: ['errors_total'], by: [] });
    expect(asked.durationSum).toMatchObject({
      kind: 'totals',
      selectors: ['http_request_duration_seconds_sum{job="api"}'],
    });
  });

  it('the P95 at one point', () => {
    expect(asked.p95).toMatchObject({
      kind: 'range',
      expr: '1000 * histogram_quantile(0.95, sum by (method, route, le) (increase(http_request_duration_seconds_bucket{job="api"}[86400s])))',
      grid: { from: end - 60_000, to: end, step: 60_000 },
    });
    expect(asked.ownP95).toMatchObject({ expr: expect.stringContaining('sum by (le)') });
  });

  it.each([
    [
      'a histogram without a name is not asked for',
      { duration: '{__name__="x"}' },
      ['durationSum', 'durationCount', 'p95', 'ownP95'],
    ],
    [
      'nor is what the plan does not name',
      { requests: null, errors: null, total: { requests: null, errors: null } },
      ['requests', 'errors', 'ownRequests', 'ownErrors'],
    ],
  ] as const)('%s', (_name, changed, missing) => {
    const roles = endpointRequests({ ...rules, ...changed }, context.schedule);
    expect(missing.map((role) => roles[role])).toEqual(missing.map(() => undefined));
    expect(Object.values(roles).filter((request) => request !== undefined)).toHaveLength(4);
  });

  it('nothing before any of the day is there', () => {
    expect(endpointRequests(rules, { ...context.schedule, now: context.schedule.rolloutEnd })).toEqual({});
  });
});

describe('toEndpoints', () => {
  it('by traffic, with means, P95 and error shares', () => {
    expect(tell().endpoints).toEqual([
      {
        id: 'GET /scans',
        method: 'GET',
        path: '/scans',
        requests: 3000,
        mean: 10,
        p95: 40,
        errors: 0,
        errorPercent: 0,
      },
      {
        id: 'GET /health',
        method: 'GET',
        path: '/health',
        requests: 1000,
        mean: 800,
        p95: 1200,
        errors: 0,
        errorPercent: 0,
      },
      {
        id: 'POST /scans',
        method: 'POST',
        path: '/scans',
        requests: 500,
        mean: null,
        p95: null,
        errors: 3,
        errorPercent: 0.6,
      },
    ]);
  });

  it.each([
    ['errors', ['POST /scans', 'GET /health', 'GET /scans']],
    ['latency', ['GET /health', 'GET /scans', 'POST /scans']],
  ] as const)('the first by %s', (by, ids) => {
    expect(tell({}, { by }).endpoints.map(({ id }) => id)).toEqual(ids);
  });

  it('totals hold all that were seen, also where fewer are shown', () => {
    const { endpoints, endpointTotals } = tell({}, { top: 1 });
    expect(endpoints).toHaveLength(1);
    expect(endpointTotals).toMatchObject({
      seen: 3,
      shown: 1,
      requests: { rows: 4500, own: 4501 },
      errors: { rows: 3, own: 320 },
      mean: 207.5,
      p95: 900,
    });
  });

  it('tells by how much the counters disagree', () => {
    const { status, reasons } = tell().endpointTotals;
    expect([status, reasons.map(({ code, params }) => [code, params])]).toEqual([
      'warn',
      [
        ['endpoints.requestsAgree', { rows: 4500, own: 4501, difference: 1 }],
        ['endpoints.errorsMissing', { rows: 3, own: 320, difference: 317 }],
      ],
    ]);
  });

  const noTotal = { total: { requests: null, errors: null } };
  it.each([
    [
      'within 0.1 %',
      tell({ ownRequests: observed(point(4504)), ownErrors: observed(point(3)) }),
      'pass',
      ['endpoints.requestsAgree', 'endpoints.errorsAgree'],
    ],
    [
      'beyond 0.1 %',
      tell({ ownRequests: observed(point(4506)), ownErrors: observed(point(3)) }),
      'warn',
      ['endpoints.requestsMissing', 'endpoints.errorsAgree'],
    ],
    [
      'more in the rows',
      tell({ ownErrors: observed(point(1)) }),
      'warn',
      ['endpoints.requestsAgree', 'endpoints.errorsBeyond'],
    ],
    [
      'an own error counter that was never born',
      tell({ ownErrors: absent, errors: absent }),
      'pass',
      ['endpoints.requestsAgree', 'endpoints.errorsAgree'],
    ],
    [
      'an own counter that is absent',
      tell({ ownRequests: absent, ownErrors: observed(point(3)) }),
      'unknown',
      ['endpoints.errorsAgree', 'endpoints.unknown'],
    ],
    [
      'an own counter that did not answer',
      tell({ ownErrors: failed }),
      'unknown',
      ['evidence.failed', 'endpoints.requestsAgree'],
    ],
    [
      'a disagreement beside a failure',
      tell({ p95: failed }),
      'warn',
      ['evidence.failed', 'endpoints.requestsAgree', 'endpoints.errorsMissing'],
    ],
    [
      'no own counters',
      tell({ ownRequests: undefined, ownErrors: undefined }, noTotal),
      'unknown',
      ['endpoints.notCompared'],
    ],
    [
      'nothing counted',
      toEndpoints(rules, { requests: absent, errors: absent, ownRequests: absent }, context),
      'unknown',
      ['endpoints.none'],
    ],
  ])('%s', (_name, { endpointTotals }, status, codes) => {
    expect([endpointTotals.status, endpointTotals.reasons.map(({ code }) => code)]).toEqual([status, codes]);
  });

  it('errors that did not answer are not none', () => {
    const { endpoints, endpointTotals } = tell({ errors: failed });
    expect(endpoints.map(({ errors, errorPercent }) => [errors, errorPercent])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(endpointTotals.errors.rows).toBeNull();
  });

  it('requests that did not answer are not none', () => {
    const { endpoints, endpointTotals } = tell({ requests: failed });
    expect(endpoints.map(({ id, requests, errors }) => [id, requests, errors])).toEqual([
      ['GET /health', null, null],
      ['GET /scans', null, null],
      ['POST /scans', null, 3],
    ]);
    expect(endpointTotals).toMatchObject({ requests: { rows: null }, errors: { rows: 3 } });
  });
});
