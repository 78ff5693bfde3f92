import { SCENARIOS } from '../../findScenario';
import { EVENTS_FROM, REPORT_AT } from '../../span';
import { hotel } from '../hotel';

const MINUTE = 60;
const DAY = 86_400;

const BASELINE = [10 * MINUTE, 30 * MINUTE] as const;
const CURRENT = [DAY + 10 * MINUTE, DAY + 30 * MINUTE] as const;
const BEFORE = [10 * MINUTE - DAY, 30 * MINUTE - DAY] as const;

/** R-7, as the engine reads quantiles of arrays. */
function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const position = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(position)] ?? NaN;
  const upper = sorted[Math.ceil(position)] ?? NaN;
  return lower + (upper - lower) * (position % 1);
}

/** Each checkpoint's window and the same clock window before the rollout. */
const COMPARED = [0, 1, 4, 12, 24, -24, -23, -20, -12].map((hours) => {
  const from = hours * 3600 + 10 * MINUTE;
  return [from, from + 20 * MINUTE] as const;
});

const OPERATIONS = [
  ['POST /reservations', 14],
  ['GET /availability', 6],
  ['pms.sync', 12],
  ['db.query', 2.3],
] as const;

describe('events of the hotel', () => {
  it('are lines at info and a few warnings, each with its ids, under 20,000 in all', () => {
    const lines = hotel.linesBetween(EVENTS_FROM, REPORT_AT);
    expect(lines.length).toBeLessThan(20_000);
    expect(new Set(lines.map(({ labels }) => labels['level']))).toEqual(new Set(['info', 'warning']));
    expect(lines.filter(({ labels }) => labels['level'] === 'warning').length).toBeLessThan(60);
    for (const { fields } of lines) {
      expect(fields).toMatchObject({
        correlation_id: expect.stringMatching(/^[0-9a-f]{16}$/),
        trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
    }
  });

  it('hold the same warning patterns in the same clock window of each day', () => {
    const patternsIn = ([from, to]: readonly [number, number]) =>
      hotel
        .linesBetween(from, to)
        .filter(({ labels }) => labels['level'] === 'warning')
        .map(({ fields }) => String(fields['msg']).replace(/\d+/g, 'N'));
    expect(patternsIn(BASELINE)).toHaveLength(1);
    expect(patternsIn(CURRENT)).toEqual(patternsIn(BASELINE));
    expect(patternsIn(BEFORE)).toEqual(patternsIn(BASELINE));
  });

  it('are 40 traces in each compared window and under 3,000 spans in all', () => {
    const spans = hotel.tracesBetween(EVENTS_FROM, REPORT_AT).flatMap((trace) => trace.spans);
    expect(spans.length).toBeLessThan(3000);
    for (const [from, to] of COMPARED) {
      expect(hotel.tracesBetween(from, to)).toHaveLength(40);
    }
  });

  it.each(OPERATIONS)('%s takes %d ms at its P95, within 2 %%', (operation, wanted) => {
    for (const [from, to] of COMPARED) {
      const durations = hotel
        .tracesBetween(from, to)
        .flatMap((trace) => trace.spans)
        .filter((span) => span.operation === operation)
        .map((span) => 1000 * span.durationSeconds);
      expect(Math.abs(quantileOf(durations, 0.95) / wanted - 1)).toBeLessThan(0.02);
    }
  });
});

describe.each(SCENARIOS)('events of $id', (scenario) => {
  it('lie in time order within (from, to], however the time is cut', () => {
    const whole = scenario.linesBetween(-7200, 7200);
    const parts = [...scenario.linesBetween(-7200, 33), ...scenario.linesBetween(33, 7200)];
    expect(parts).toEqual(whole);
    expect(scenario.tracesBetween(0, 7200)).toEqual([
      ...scenario.tracesBetween(0, 901),
      ...scenario.tracesBetween(901, 7200),
    ]);
  });

  it('have children that lie within their roots', () => {
    for (const { spans } of scenario.tracesBetween(EVENTS_FROM, REPORT_AT)) {
      const [root, ...children] = spans;
      for (const child of children) {
        expect(child.parentId).toBe(root?.spanId);
        expect(child.at).toBeGreaterThanOrEqual(root?.at ?? NaN);
        expect(child.at + child.durationSeconds).toBeLessThanOrEqual(
          (root?.at ?? NaN) + (root?.durationSeconds ?? NaN)
        );
      }
    }
  });
});
