import { aContext, aSeries, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { aMeasure, aPlan, HOUR, MINUTE } from '../../../tests/builders/plan';
import { aRow } from '../../../tests/fixtures/report';
import { aCheck, aReason, aService } from '../../../tests/fixtures/reportParts';
import type { Evidence } from '../../engine/model/evidence';
import type { Target } from '../../engine/model/plan';
import type { TargetResult } from '../../engine/model/schema';
import { type Block, findBreaches, findTouch, type NearMissInput, toNearMisses } from './nearMisses';

const plan = aPlan({ measures: [aMeasure({ target: { op: '<', value: 10 } })] });
const context = aContext(plan);
const day = { from: ROLLOUT, to: context.schedule.now };
const met: TargetResult = { op: '<', value: 10, outcome: 'met', missedBy: 0 };

function input(parts: Partial<NearMissInput> & { readonly evidence?: Evidence } = {}): NearMissInput {
  const evidence = parts.evidence ?? observed(aSeries({}, day, () => 5));
  return {
    plan,
    rows: [aRow('latency-p95', [5, 5], { target: met })],
    services: [],
    probes: [],
    checks: [],
    answers: () => ({ day: evidence }),
    context,
    ...parts,
  };
}

const between = (from: number, to: number, value: number) =>
  observed(
    aSeries({}, day, (time) => (time > ROLLOUT + from && time <= ROLLOUT + to ? value : 5 + 0.1 * Math.sin(time / 7e5)))
  );

describe('toNearMisses', () => {
  it('finds nothing in a quiet day', () => {
    expect(toNearMisses(input())).toEqual([]);
  });

  it('finds a target that was missed for ten minutes and is met again', () => {
    expect(
      toNearMisses(input({ evidence: between(7 * HOUR + 10 * MINUTE, 7 * HOUR + 20 * MINUTE, 14) }))
    ).toMatchObject([
      {
        kind: 'near-miss',
        rule: 'healed-breach',
        finding: 'latency-p95',
        from: '2025-10-23T10:33:00Z',
        to: '2025-10-23T10:43:00Z',
        minutes: 10,
        reason: { code: 'nearMiss.breach', params: { worst: 14, target: 10 } },
      },
    ]);
  });

  it('finds a target that was almost missed', () => {
    expect(
      toNearMisses(input({ evidence: between(7 * HOUR + 10 * MINUTE, 7 * HOUR + 20 * MINUTE, 9.8) }))
    ).toMatchObject([{ rule: 'target-touched', reason: { params: { worst: 9.8 } } }]);
  });

  it('leaves out what lies after the instant of the evaluation', () => {
    const earlier = { ...context, schedule: { ...context.schedule, now: ROLLOUT + 5 * HOUR } };
    expect(toNearMisses(input({ context: earlier, evidence: between(7 * HOUR, 8 * HOUR, 14) }))).toEqual([]);
  });

  it('tells nothing of a target that is missed now: that is a finding', () => {
    expect(
      toNearMisses(
        input({
          rows: [aRow('latency-p95', [5, 14], { target: { ...met, outcome: 'missed', missedBy: 4 } })],
          evidence: between(7 * HOUR, 8 * HOUR, 14),
        })
      )
    ).toEqual([]);
  });

  it('finds nothing where the source did not answer', () => {
    expect(toNearMisses(input({ evidence: failed }))).toEqual([]);
  });

  it('finds what went down and came back, not what is still down', () => {
    const outages = [
      { from: '2025-10-23T10:00:00Z', to: '2025-10-23T10:03:00Z', minutes: 3 },
      { from: '2025-10-23T12:00:00Z', to: null, minutes: 60 },
    ];
    expect(toNearMisses(input({ services: [aService('redis', { outages })] }))).toMatchObject([
      { rule: 'healed-outage', title: 'redis', minutes: 3, finding: 'services' },
    ]);
  });

  it('finds events that the plan allows', () => {
    const reason = (count: number) => aReason('check.count.allowed', '', { count, allowed: 10 });
    const checks = [
      aCheck('Rate limit hits', { reason: reason(5) }),
      aCheck('Timeouts', { reason: reason(0) }),
      aCheck('Failed', { outcome: 'worse', reason: reason(5) }),
    ];
    expect(toNearMisses(input({ checks }))).toMatchObject([
      { rule: 'events-allowed', finding: 'rate-limit-hits', from: null, reason: { params: { count: 5, allowed: 10 } } },
    ]);
  });
});

const MINUTES = 60_000;

function blocks(...values: number[]): readonly Block[] {
  return values.map((value, index) => ({ from: 5 * index * MINUTES, to: 5 * (index + 1) * MINUTES, value }));
}

const UNDER: Target = { op: '<', value: 10 };
const OVER: Target = { op: '>=', value: 85 };

/** Forty blocks around a level, by at most a hundredth. */
function around(level: number): number[] {
  return Array.from({ length: 40 }, (_, index) => level * (1 + 0.01 * Math.sin(index * 2.3)));
}

describe('findBreaches', () => {
  it.each([
    ['one stretch that ended', blocks(5, 12, 14, 5), UNDER, [{ from: 5 * MINUTES, to: 15 * MINUTES, worst: 14 }]],
    [
      'two of a lower bound',
      blocks(90, 84, 90, 80, 90),
      OVER,
      [
        { from: 5 * MINUTES, to: 10 * MINUTES, worst: 84 },
        { from: 15 * MINUTES, to: 20 * MINUTES, worst: 80 },
      ],
    ],
    ['none that still lasts', blocks(5, 5, 12), UNDER, []],
    ['none where the target was always met', blocks(5, 9.99), UNDER, []],
    ['none of nothing', [], UNDER, []],
  ])('finds %s', (_name, day, target, expected) => {
    expect(findBreaches(day, target)).toEqual(expected);
  });
});

describe('findTouch', () => {
  it('finds the block that came closest to the target', () => {
    expect(findTouch(blocks(...around(5), 9.8, 9.5), UNDER)).toMatchObject({ worst: 9.8, from: 200 * MINUTES });
  });

  it('finds it under a lower bound too', () => {
    expect(findTouch(blocks(...around(92), 85.3), OVER)).toMatchObject({ worst: 85.3 });
  });

  it.each([
    ['half of the way', [...around(5), 7.5], UNDER],
    ['a move away from the target', [...around(5), 0.1], UNDER],
    ['a target that ordinary noise reaches', around(9.99), UNDER],
    ['a constant', [5, 5, 5], UNDER],
    ['nothing', [], UNDER],
  ])('does not call %s a touch', (_name, values, target) => {
    expect(findTouch(blocks(...values), target)).toBeNull();
  });
});
