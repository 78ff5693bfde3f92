import { absent, aContext, failed } from '../../../../tests/builders/evidence';
import type { Evidence, TraceSpan } from '../../model/evidence';
import type { Check } from '../../model/plan';
import type { Span } from '../../model/time';
import { createNoise } from '../../stats/fixtures/createNoise';
import type { CheckRow } from '../checkRow';
import { checkRequests, runCheck } from '../runCheck';

const context = aContext();
const { schedule } = context;
const nowhere = { from: NaN, to: NaN };
const [current, before] = [schedule.current ?? nowhere, schedule.release ?? nowhere];
const base = {
  id: 'x',
  title: 'X',
  component: 'o',
  weight: 1,
  critical: false,
  source: 'jaeger',
  unit: 'ms',
  service: 'api',
  limit: 200,
};
const errors: Check = { ...base, detector: 'trace-errors', allowedPercent: 1 };
const slow: Check = { ...base, detector: 'slow-operations', tolerance: 0.2 };
const SEEDS = 100;

function spans(span: Span, count: number, make: (index: number) => Partial<TraceSpan>): Evidence {
  const all = Array.from({ length: count }, (_, index): TraceSpan => ({
    traceId: `t${index}`,
    spanId: 's',
    parentId: null,
    service: 'api',
    operation: 'GET',
    startedAt: span.from + index * 1000 + 1,
    duration: 10,
    error: false,
    ...make(index),
  }));
  return { status: 'observed', query: 'q', data: { kind: 'spans', spans: all, traces: count, truncated: false } };
}

describe('trace-errors', () => {
  it.each([
    ['none of 200', 200, 0, 'same'],
    ['1 of 200, within what is allowed', 200, 1, 'same'],
    ['1 of 20, too few to tell', 20, 1, 'inconclusive'],
    ['20 of 200', 200, 20, 'worse'],
    ['5 of 5, too few at all', 5, 5, 'inconclusive'],
  ])('%s', (_name, count, failing, outcome) => {
    const row = runCheck(
      errors,
      { current: spans(current, count, (index) => ({ error: index < failing })), baseline: absent },
      context
    );
    expect(row.outcome).toBe(outcome);
    expect(row.reason.params['traces']).toBe(count);
  });

  it('says where, how many, and what it was before', () => {
    const now = spans(current, 200, (index) => ({
      error: index % 10 === 0,
      operation: index % 20 === 0 ? 'POST' : 'GET',
    }));
    const row = runCheck(
      errors,
      { current: now, baseline: spans(before, 100, (index) => ({ error: index === 0 })) },
      context
    );
    expect(row.reason.params).toMatchObject({ errors: 20, percent: 10, before: 1, limit: 200 });
    expect(row.findings.map(({ labels, value }) => [labels['operation'], value])).toEqual([
      ['GET', 5],
      ['POST', 5],
    ]);
    expect(row.findings[0]?.example).toBe('t10');
  });
});

describe('slow-operations', () => {
  /** Two operations of log-normal spans, one of which is slower by `factor`. */
  function judge(seed: number, count: number, factor: number): CheckRow {
    const noise = createNoise(seed);
    const draw =
      (by: number) =>
      (index: number): Partial<TraceSpan> => ({
        operation: index % 2 === 0 ? 'GET' : 'POST',
        duration: (index % 2 === 0 ? by : 1) * 10 * Math.exp(0.4 * noise.normal()),
      });
    return runCheck(
      slow,
      { current: spans(current, count, draw(factor)), baseline: spans(before, count, draw(1)) },
      context
    );
  }

  it.each([
    ['no change, 50 spans each', 100, 1, 0, 2],
    ['no change, 500 spans each', 1000, 1, 0, 2],
    ['a change of half the tolerance', 400, 1.1, 0, 8],
    ['twice as slow', 200, 2, 95, 100],
    ['half as slow again', 1000, 1.5, 95, 100],
  ])('%s: found in a fitting share of 100 runs', (_name, count, factor, least, most) => {
    const found = Array.from({ length: SEEDS }, (_, seed) => judge(seed + 1, count, factor)).filter(
      ({ outcome }) => outcome === 'worse'
    );
    expect(found.length).toBeGreaterThanOrEqual(least);
    expect(found.length).toBeLessThanOrEqual(most);
    expect(found.every(({ findings }) => findings[0]?.labels['operation'] === 'GET')).toBe(true);
  });

  it('compares with the window before the release', () => {
    expect(checkRequests(slow, schedule)['baseline']).toMatchObject({
      kind: 'traces',
      span: { from: before.from, to: before.to },
      limit: 200,
    });
  });

  it.each<[string, Evidence, Evidence, string]>([
    ['nothing before', spans(current, 100, () => ({})), absent, 'inconclusive'],
    ['no answer for before', spans(current, 100, () => ({})), failed, 'failed'],
    ['nothing now', absent, spans(before, 100, () => ({})), 'no-data'],
    ['too few spans', spans(current, 100, () => ({})), spans(before, 10, () => ({})), 'inconclusive'],
    [
      'other operations',
      spans(current, 100, () => ({})),
      spans(before, 100, () => ({ operation: 'PUT' })),
      'inconclusive',
    ],
  ])('%s is not judged', (_name, now, baseline, outcome) => {
    expect(runCheck(slow, { current: now, baseline }, context)).toMatchObject({ outcome, points01: null });
  });
});
