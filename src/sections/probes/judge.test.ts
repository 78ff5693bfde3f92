import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { HOUR, MINUTE } from '../../../tests/builders/plan';
import { judgeProbes, probeRequests, toProbesFinding } from './judge';
import type { ProbeRules } from './plan';

const rules: ProbeRules = {
  source: 'prometheus',
  component: 'infrastructure',
  weight: 2,
  critical: true,
  label: 'instance',
  serviceLabel: 'service',
  success: 'probe_success',
  duration: 'probe_duration_seconds',
};
const context = aContext();
const day = { from: ROLLOUT, to: context.schedule.now };

function success(
  instance: string,
  valueAt: (time: number) => number = () => 1,
  to = day.to
): ReturnType<typeof aSeries> {
  return aSeries({ __name__: 'probe_success', instance, service: 'api' }, { from: ROLLOUT, to }, valueAt);
}

function duration(instance: string, valueAt: (time: number) => number): ReturnType<typeof aSeries> {
  return aSeries({ __name__: 'probe_duration_seconds', instance, service: 'api' }, day, valueAt);
}

function judge(answers: Parameters<typeof judgeProbes>[1]): ReturnType<typeof judgeProbes> {
  return judgeProbes(rules, answers, context);
}

const downAt3 = (time: number): number =>
  time > ROLLOUT + 3 * HOUR && time <= ROLLOUT + 3 * HOUR + 12 * MINUTE ? 0 : 1;

describe('probeRequests', () => {
  it('asks over the day, for durations only where the plan has them', () => {
    expect(probeRequests(rules, context.schedule)).toMatchObject({
      success: { kind: 'range', expr: 'probe_success', grid: context.schedule.day },
      duration: { expr: 'probe_duration_seconds' },
    });
    expect(Object.keys(probeRequests({ ...rules, duration: null }, context.schedule))).toEqual(['success']);
  });
});

describe('judgeProbes', () => {
  it('a probe that is up since the rollout, with its durations in ms', () => {
    const slowOnce = duration('/health', (time) => (time === ROLLOUT + HOUR ? 0.9 : 0.004));
    const [row] = judge({ success: observed(success('/health')), duration: observed(slowOnce) });
    expect(row).toMatchObject({
      id: '/health',
      service: 'api',
      labels: { instance: '/health', service: 'api' },
      state: 'up',
      availability: 100,
      slowest: 900,
      outages: [],
      status: 'pass',
      reason: { code: 'probes.up' },
    });
    expect(row?.mean).toBeCloseTo(4 + 896 / 1560, 6);
    expect(row?.labels).not.toHaveProperty('__name__');
  });

  it('one that was down says when and how long', () => {
    const [row] = judge({ success: observed(success('/ready', downAt3)) });
    expect(row).toMatchObject({
      state: 'up',
      status: 'warn',
      mean: null,
      outages: [{ from: '2025-10-23T06:23:00Z', to: '2025-10-23T06:35:00Z', minutes: 12 }],
      reason: { code: 'probes.upAgain', params: { outages: 1, length: 12 * MINUTE } },
    });
    expect(row?.availability).toBeCloseTo((100 * (1560 - 12)) / 1560);
  });

  it.each([
    [
      'a last sample of 0',
      success('/live', (time) => (time > day.to - 5 * MINUTE ? 0 : 1)),
      'down',
      'fail',
      'probes.down',
    ],
    ['no sample any more', success('/live', () => 1, day.to - 10 * MINUTE), 'down', 'fail', 'probes.down'],
    [
      'samples that start late',
      aSeries({ instance: '/live' }, { from: ROLLOUT + HOUR, to: day.to }, () => 1),
      'up',
      'warn',
      'probes.gaps',
    ],
    ['no finite sample', success('/live', () => NaN), 'unknown', 'unknown', 'probes.noSample'],
  ])('%s', (_name, series, state, status, code) => {
    const [row] = judge({ success: observed(series) });
    expect([row?.state, row?.status, row?.reason.code]).toEqual([state, status, code]);
  });

  it('an instant in the past knows nothing of later', () => {
    const past = { ...context, schedule: { ...context.schedule, now: ROLLOUT + 2 * HOUR } };
    const born = aSeries({ instance: '/new' }, { from: ROLLOUT + 5 * HOUR, to: day.to }, () => 1);
    expect(judgeProbes(rules, { success: observed(success('/health', downAt3), born) }, past)).toMatchObject([
      { id: '/health', state: 'up', availability: 100, outages: [] },
    ]);
  });

  it('names two of one label apart', () => {
    const other = { ...success('/health'), labels: { instance: '/health', service: 'shop' } };
    expect(judge({ success: observed(success('/health'), other) }).map(({ id }) => id)).toEqual([
      '/health (api)',
      '/health (shop)',
    ]);
  });

  it('a failure is no empty list', () => {
    expect(judge({ success: failed })).toMatchObject([
      {
        id: 'probe_success',
        state: 'unknown',
        availability: null,
        status: 'unknown',
        reason: { code: 'evidence.failed' },
      },
    ]);
    expect(judge({ success: absent })).toEqual([]);
  });
});

describe('toProbesFinding', () => {
  const up = success('/health');
  it.each([
    ['all up', { success: observed(up, success('/ready', downAt3)) }, 'same', 1, 'probes.allUp'],
    [
      'one down',
      {
        success: observed(
          up,
          success('/ready', () => 0)
        ),
      },
      'worse',
      0.5,
      'probes.someDown',
    ],
    [
      'one down and one unknown',
      {
        success: observed(
          success('/live', () => NaN),
          success('/ready', () => 0)
        ),
      },
      'worse',
      0,
      'probes.someDown',
    ],
    [
      'one unknown',
      {
        success: observed(
          up,
          success('/live', () => NaN)
        ),
      },
      'no-data',
      null,
      'probes.unknown',
    ],
    ['none', { success: absent }, 'no-data', null, 'probes.none'],
    ['no answer', { success: failed }, 'failed', null, 'evidence.failed'],
  ])('%s', (_name, answers, outcome, points01, code) => {
    expect(toProbesFinding(rules, judge(answers), context)).toMatchObject({
      id: 'probes',
      kind: 'probes',
      weight: 2,
      critical: true,
      missed: false,
      ignored: false,
      outcome,
      points01,
      reason: { code },
    });
  });
});
