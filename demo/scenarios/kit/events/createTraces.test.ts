import { createTraces, type TracePlan } from './createTraces';

const WINDOWS = [0, 1, 4, 12, 24, -24].map((hours) => [hours * 3600 + 600, hours * 3600 + 1800] as const);

const PLANS: readonly TracePlan[] = ['a', 'b', 'c', 'd', 'e'].map((operation, index) => ({
  spans: [
    { service: 'api', operation, kind: 'server', start: 0, p95: 100 * (index + 1) },
    { service: 'db', operation: `${operation}.query`, kind: 'client', start: 5, p95: 45, fails: true },
  ],
  failing: { share: 0.25, from: 0 },
}));

/** R-7, as the engine reads quantiles of arrays. */
function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const position = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(position)] ?? NaN;
  const upper = sorted[Math.ceil(position)] ?? NaN;
  return lower + (upper - lower) * (position % 1);
}

describe('createTraces', () => {
  it.each([1, 2, 3, 4, 5])('with %d plans has each P95 within 3 %% in every compared window', (count) => {
    const tracesBetween = createTraces(PLANS.slice(0, count));
    for (const [from, to] of WINDOWS) {
      const traces = tracesBetween(from, to);
      expect(traces).toHaveLength(40);
      PLANS.slice(0, count).forEach(({ spans: [root] }) => {
        const durations = traces.flatMap(({ spans }) => spans).filter(({ operation }) => operation === root.operation);
        const p95 = quantileOf(
          durations.map(({ durationSeconds }) => 1000 * durationSeconds),
          0.95
        );
        expect(Math.abs(p95 / root.p95 - 1)).toBeLessThan(0.03);
      });
    }
  });

  it('fails that share since its instant, at the root and where the plan says so', () => {
    const tracesBetween = createTraces(PLANS);
    expect(
      tracesBetween(-90_000, 0)
        .flatMap(({ spans }) => spans)
        .some(({ error }) => error)
    ).toBe(false);
    const failed = tracesBetween(600, 1800).filter(({ spans }) => spans[0]?.error);
    expect(failed).toHaveLength(10);
    expect(failed[0]?.spans.map(({ error, tags }) => [error, tags['http.response.status_code']])).toEqual([
      [true, 500],
      [true, undefined],
    ]);
  });

  it('gives the same traces however the time is cut', () => {
    const tracesBetween = createTraces(PLANS);
    expect([...tracesBetween(0, 901), ...tracesBetween(901, 7200)]).toEqual(tracesBetween(0, 7200));
  });

  it('refuses a child that ends after its root', () => {
    const outside: TracePlan = {
      spans: [
        { service: 'api', operation: 'a', kind: 'server', start: 0, p95: 10 },
        { service: 'db', operation: 'q', kind: 'client', start: 5, p95: 6 },
      ],
    };
    expect(() => createTraces([outside])).toThrow('q ends after its root a');
  });
});
