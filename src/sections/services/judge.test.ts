import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { HOUR, MINUTE } from '../../../tests/builders/plan';
import { judgeServices, toServicesFinding } from './judge';
import type { PlanServices } from './plan';

const plan: PlanServices = {
  source: 'prometheus',
  component: 'infrastructure',
  weight: 1,
  critical: true,
  label: 'service',
  up: 'up',
  startTime: 'start',
  expected: [
    { id: 'api', port: 80 },
    { id: 'db', port: 5432 },
  ],
};
const context = aContext();
const day = { from: ROLLOUT, to: context.schedule.now };
const up = (service: string, to = day.to, valueAt: (time: number) => number = () => 1): ReturnType<typeof aSeries> =>
  aSeries({ service }, { from: ROLLOUT, to }, valueAt);
const start = (service: string, valueAt: (time: number) => number = () => ROLLOUT / 1000): ReturnType<typeof aSeries> =>
  aSeries({ service }, day, valueAt);

function judge(answers: Parameters<typeof judgeServices>[1]): ReturnType<typeof judgeServices> {
  return judgeServices(plan, answers, context);
}

describe('judgeServices', () => {
  it('a service that is up since the rollout', () => {
    const [api] = judge({ up: observed(up('api'), up('db')), startTime: observed(start('api'), start('db')) });
    expect(api).toMatchObject({
      id: 'api',
      port: 80,
      state: 'up',
      uptimeSeconds: 26 * 3600,
      availability: 100,
      restarts: 0,
      status: 'pass',
    });
  });

  it('a service of several instances is up where all are, and started with the last of them', () => {
    const of = (instance: string, valueAt: (time: number) => number): ReturnType<typeof aSeries> =>
      aSeries({ service: 'api', instance }, day, valueAt);
    const isDown = (time: number): boolean => time > ROLLOUT + 5 * HOUR && time <= ROLLOUT + 5 * HOUR + 10 * MINUTE;
    const [api] = judge({
      up: observed(
        of('api-2:80', (time) => (isDown(time) ? 0 : 1)),
        of('api-1:80', () => 1)
      ),
      startTime: observed(
        of('api-1:80', () => ROLLOUT / 1000),
        of('api-2:80', () => ROLLOUT / 1000 + HOUR / 1000)
      ),
    });
    expect(api).toMatchObject({
      instances: ['api-1:80', 'api-2:80'],
      state: 'up',
      uptimeSeconds: 25 * 3600,
      outages: [{ minutes: 10 }],
      status: 'warn',
    });
  });

  it('one whose last sample is 0 is down', () => {
    const [api] = judge({ up: observed(up('api', day.to, (time) => (time > day.to - HOUR ? 0 : 1))) });
    expect(api).toMatchObject({ state: 'down', status: 'fail', uptimeSeconds: null });
    expect(api?.availability).toBeCloseTo((100 * 25) / 26);
  });

  it('says when one was down', () => {
    const [api, db] = judge({
      up: observed(
        up('api', day.to, (time) => (time > ROLLOUT + HOUR && time <= ROLLOUT + HOUR + 7 * MINUTE ? 0 : 1)),
        up('db', day.to - HOUR)
      ),
    });
    expect(api?.outages).toEqual([{ from: '2025-10-23T04:23:00Z', to: '2025-10-23T04:30:00Z', minutes: 7 }]);
    expect(db?.outages).toEqual([{ from: '2025-10-24T04:23:00Z', to: null, minutes: 60 }]);
  });

  it('knows of no outage where nothing is known', () => {
    expect(judge({ up: failed }).map(({ outages, availability }) => [outages, availability])).toEqual([
      [[], null],
      [[], null],
    ]);
  });

  it('one that vanished is down, one never seen is unknown', () => {
    const rows = judge({ up: observed(up('api', ROLLOUT + 2 * HOUR)) });
    expect(rows.map(({ state }) => state)).toEqual(['down', 'unknown']);
  });

  it('counts restarts after the settle stretch', () => {
    const restarted = start('api', (time) => (time > ROLLOUT + 3 * HOUR ? ROLLOUT / 1000 + 3 * 3600 : ROLLOUT / 1000));
    const [api] = judge({ up: observed(up('api')), startTime: observed(restarted) });
    expect(api).toMatchObject({ restarts: 1, status: 'warn', uptimeSeconds: 23 * 3600 });
  });

  it('a start during the settle stretch is the rollout', () => {
    const settling = start('api', (time) => (time > ROLLOUT + 5 * MINUTE ? ROLLOUT / 1000 + 300 : ROLLOUT / 1000 - 99));
    expect(judge({ up: observed(up('api')), startTime: observed(settling) })[0]?.restarts).toBe(0);
  });

  it('shows a service beyond the expected ones', () => {
    expect(judge({ up: observed(up('api'), up('db'), up('extra')) }).map(({ id }) => id)).toEqual([
      'api',
      'db',
      'extra',
    ]);
  });
});

describe('toServicesFinding', () => {
  it.each([
    ['all up', { up: observed(up('api'), up('db')) }, 'same', 1],
    ['one down', { up: observed(up('api'), up('db', ROLLOUT + HOUR)) }, 'worse', 0.5],
    ['one never seen', { up: observed(up('api')) }, 'no-data', null],
    ['no series at all', { up: absent }, 'no-data', null],
    ['no answer', { up: failed }, 'failed', null],
  ])('%s', (_name, answers, outcome, points01) => {
    expect(toServicesFinding(plan, judge(answers), context)).toMatchObject({ outcome, points01 });
  });
});
