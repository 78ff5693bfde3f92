import { absent, aContext, failed, ROLLOUT } from '../../../tests/builders/evidence';
import { MINUTE } from '../../../tests/builders/plan';
import type { Evidence, TraceSpan } from '../../engine/model/evidence';
import type { TraceRules } from './plan';
import { toTraceSection } from './traces';

const rules: TraceRules = { source: 'jaeger', service: 'api', limit: 100 };
const context = aContext();

function span(traceId: string, operation: string, parts: Partial<TraceSpan> = {}): TraceSpan {
  return {
    traceId,
    spanId: `${traceId}-${operation}`,
    parentId: null,
    service: 'api',
    operation,
    startedAt: ROLLOUT,
    duration: 10,
    error: false,
    ...parts,
  };
}

function sampled(...spans: TraceSpan[]): Evidence {
  return {
    status: 'observed',
    query: '',
    data: { kind: 'spans', spans, traces: new Set(spans.map(({ traceId }) => traceId)).size, truncated: false },
  };
}

function operationsOf(answers: Parameters<typeof toTraceSection>[1]): readonly (readonly [string, string])[] {
  return toTraceSection(rules, answers, context).operations.map(({ operation, state }) => [operation, state] as const);
}

describe('toTraceSection', () => {
  it('P50, P95 and error share by operation', () => {
    const before = [1, 2, 3].map((at) => span(`b${at}`, 'GET /', { duration: 10 * at }));
    const after = [1, 2, 3, 4].map((at) => span(`a${at}`, 'GET /', { duration: 20 * at, error: at === 4 }));
    const [row] = toTraceSection(
      rules,
      { baseline: sampled(...before), current: sampled(...after) },
      context
    ).operations;
    expect(row).toMatchObject({
      service: 'api',
      operation: 'GET /',
      state: 'kept',
      count: [3, 4],
      p50: [20, 50],
      errors: 1,
      errorPercent: 25,
    });
    expect(row?.p95[1]).toBeCloseTo(77);
  });

  const baseline = sampled(span('b', 'GET /'), span('b', 'GET /v1'));
  const current = sampled(span('a', 'GET /'), span('a', 'GET /v2', { duration: 5 }));
  it.each([
    [
      'new and gone',
      { baseline, current },
      [
        ['GET /', 'kept'],
        ['GET /v2', 'new'],
        ['GET /v1', 'gone'],
      ],
    ],
    [
      'all new where nothing was before',
      { baseline: absent, current },
      [
        ['GET /', 'new'],
        ['GET /v2', 'new'],
      ],
    ],
    [
      'nothing is new where the baseline did not answer',
      { baseline: failed, current },
      [
        ['GET /', 'kept'],
        ['GET /v2', 'kept'],
      ],
    ],
    [
      'nor where there is none',
      { current },
      [
        ['GET /', 'kept'],
        ['GET /v2', 'kept'],
      ],
    ],
    [
      'nothing is gone where the window did not answer',
      { baseline, current: failed },
      [
        ['GET /', 'kept'],
        ['GET /v1', 'kept'],
      ],
    ],
  ])('%s', (_name, answers, expected) => {
    expect(operationsOf(answers)).toEqual(expected);
  });

  it('an operation that is gone has no share of errors now', () => {
    expect(toTraceSection(rules, { baseline, current: absent }, context).operations[0]).toMatchObject({
      p50: [10, null],
      errorPercent: null,
      changePercent: null,
    });
  });

  it('one that is gone is shown before the slower ones that stayed', () => {
    const many = Array.from({ length: 30 }, (_, index) => span('x', `op${index}`, { duration: 100 + index }));
    const rows = operationsOf({ baseline: sampled(...many, span('b', 'lost')), current: sampled(...many) });
    expect([rows.length, rows.at(-1)]).toEqual([20, ['lost', 'gone']]);
  });

  it('five slowest and five last failing traces by their root span', () => {
    const roots = Array.from({ length: 8 }, (_, index) =>
      span(`t${index}`, 'GET /', { duration: 100 + index, startedAt: ROLLOUT + index * MINUTE })
    );
    const children = roots.map(({ traceId }, index) =>
      span(traceId, 'SELECT', { parentId: 'r', service: 'db', error: index < 6, duration: 500 })
    );
    const { slowest, failing } = toTraceSection(rules, { current: sampled(...children, ...roots) }, context);
    expect(slowest.map(({ traceId }) => traceId)).toEqual(['t7', 't6', 't5', 't4', 't3']);
    expect(failing.map(({ traceId }) => traceId)).toEqual(['t5', 't4', 't3', 't2', 't1']);
    expect(failing[0]).toEqual({
      traceId: 't5',
      service: 'api',
      operation: 'GET /',
      at: '2025-10-23T03:28:00Z',
      duration: 105,
      spans: 2,
      errors: 1,
    });
  });

  it('a trace without its root span is left out', () => {
    const orphan = span('t', 'SELECT', { parentId: 'elsewhere', error: true });
    expect(toTraceSection(rules, { current: sampled(orphan) }, context)).toMatchObject({
      slowest: [],
      failing: [],
      errorTraces: 1,
    });
  });

  it.each([
    ['no answer', failed],
    ['nothing there', absent],
  ])('no traces: %s', (_name, answer) => {
    expect(toTraceSection(rules, { current: answer, baseline: answer }, context)).toMatchObject({
      operations: [],
      slowest: [],
      failing: [],
    });
  });
});
