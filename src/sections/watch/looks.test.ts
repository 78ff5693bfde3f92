import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { anItem } from '../../../tests/builders/item';
import { aMeasure, aPlan, HOUR, MINUTE } from '../../../tests/builders/plan';
import type { Answers, Context } from '../../engine/model/context';
import type { Check } from '../../engine/model/plan';
import { createTranslator } from '../../i18n/createTranslator';
import { observedAt } from '../evaluate';
import type { Plan } from '../plan';
import { en } from '../words.en';
import type { FindingsAt, WatchFinding } from './observing';

const context: Context = { ...aContext(), translate: createTranslator({ catalogue: en }) };
const DAY = { from: ROLLOUT, to: context.schedule.day.to };
const TURN = ROLLOUT + 5 * HOUR;
const turning =
  (before: number, after: number) =>
  (time: number): number =>
    time <= TURN ? before : after;
const series = (before: number, after: number, labels = {}): ReturnType<typeof aSeries> =>
  aSeries(labels, DAY, turning(before, after));

const base = { component: 'operations', weight: 1, critical: false, source: 'prometheus', unit: 'short' };
const checks: readonly Check[] = [
  { ...base, id: 'state', title: 'Breaker', detector: 'state', query: 'breaker', healthy: { op: '<', value: 1 } },
  {
    ...base,
    id: 'patterns',
    title: 'New lines',
    detector: 'new-patterns',
    selector: '{a="b"}',
    companion: 'c',
    limit: 100,
    allowed: 0,
  },
];
const judged = { source: 'prometheus', component: 'infrastructure', weight: 1, critical: false };
const plan: Plan = aPlan({
  measures: [
    aMeasure({ id: 'p99', title: 'P99 latency', unit: 's', target: { op: '<', value: 2 } }),
    aMeasure({ id: 'untold', title: 'Cache', unit: 'percent', target: null }),
    aMeasure({
      id: 'errors',
      title: 'Errors',
      unit: 'percent',
      query: { kind: 'ratio', of: ['errors'], to: ['requests'], minimum: 1 },
      target: { op: '<', value: 1 },
    }),
  ],
  checks,
  services: { ...judged, label: 'job', up: 'up', startTime: null, expected: [] },
  probes: { ...judged, label: 'path', serviceLabel: null, success: 'probe_success', duration: null },
  certificates: { ...judged, label: 'instance', expiry: 'expiry', renewBefore: 30 * 24 * HOUR },
  alerts: { history: 'prometheus', present: 'alertmanager', matchers: '', component: 'operations', weight: 1 },
  capacity: [
    { ...judged, id: 'disk', title: 'Disk', unit: 'decbytes', used: 'used', capacity: 'size', horizon: 24 * HOUR },
  ],
  security: [
    anItem({ id: 'scan', title: 'Scan', judgedBy: 'query', query: 'scan', target: { op: '<=', value: 0 } }),
    anItem({ id: 'review', title: 'Review' }),
  ],
  checklist: [
    {
      id: 'g',
      title: 'G',
      items: [
        anItem({ id: 'as-agreed', title: 'P99 as agreed', judgedBy: 'finding', finding: 'p99' }),
        anItem({ id: 'lost', judgedBy: 'finding', finding: 'gone' }),
      ],
    },
  ],
});

const EVIDENCE: Readonly<Record<string, Answers>> = {
  'measure/p99': { day: observed(series(1.5, 2.3)) },
  'measure/untold': { day: observed(series(80, 82)) },
  'measure/errors': { day: observed(series(0, 5)), dayTo: observed(series(100, 100)) },
  'check/state': { day: observed(series(0, 1)) },
  'check/patterns': {},
  'item/scan': { value: observed(series(0, 3)) },
  services: { up: observed(series(1, 1, { job: 'api' }), series(1, 0, { job: 'db' })) },
  probes: { success: observed(series(1, 0, { path: '/ready' })) },
  certificates: { expiry: observed(aSeries({ instance: 'a' }, DAY, () => (ROLLOUT + 31 * 24 * HOUR) / 1000)) },
  alerts: {
    history: observed({
      ...aSeries({ alertname: 'Slow', severity: 'critical' }, { from: TURN, to: TURN + HOUR }, () => 1),
    }),
    alerts: failed,
  },
  'capacity/disk': { used: observed(series(10, 10)), capacity: observed(series(100, 100)) },
};

const findingsAt = (evidence = EVIDENCE): FindingsAt => observedAt(plan, (key) => evidence[key] ?? {}, context);
const lookAt = (id: string, at: number, evidence = EVIDENCE): WatchFinding | undefined =>
  findingsAt(evidence)(at, [id])[0];

describe('createFindingsAt', () => {
  it.each([
    [
      'p99',
      { status: 'pass', value: 1.5, unit: 's', title: 'P99 latency' },
      '1.50 s, wanted < 2 s.',
      { status: 'fail', value: expect.closeTo(2.3, 9) },
      '2.30 s, wanted < 2 s.',
    ],
    [
      'errors',
      { status: 'pass', value: 0 },
      '0.0 %, wanted < 1.00 %.',
      { status: 'fail', value: 5 },
      '5.00 %, wanted < 1.00 %.',
    ],
    [
      'untold',
      { status: 'pass', value: 80 },
      '80.0 %; no target is set.',
      { status: 'pass', value: 82 },
      '82.0 %; no target is set.',
    ],
    [
      'scan',
      { status: 'pass', value: 0 },
      '0.0 %, wanted ≤ 0.0 %.',
      { status: 'warn', value: 3 },
      '3.00 %, wanted ≤ 0.0 %.',
    ],
    [
      'services',
      { status: 'pass' },
      '2 of 2 services are up.',
      { status: 'fail' },
      '1 of 2 services are up; down: db.',
    ],
    ['probes', { status: 'pass' }, null, { status: 'fail' }, null],
    [
      'alerts',
      { status: 'pass', value: 0 },
      'No alert is firing; 0 episodes since the rollout.',
      { status: 'fail', value: 1 },
      '1 alert firing: Slow.',
    ],
    ['state', { status: 'pass' }, null, { status: 'warn' }, null],
    [
      'as-agreed',
      { status: 'pass', value: 1.5, title: 'P99 as agreed' },
      '1.50 s, wanted < 2 s.',
      { status: 'fail', value: expect.closeTo(2.3, 9) },
      '2.30 s, wanted < 2 s.',
    ],
  ] as const)('%s: what was so before and after a turn at 5 h', (id, before, beforeText, after, afterText) => {
    const [early, late] = [lookAt(id, TURN), lookAt(id, TURN + HOUR)];
    expect(early).toMatchObject({ id, ...before });
    expect(late).toMatchObject({ id, ...after });
    expect([beforeText ?? early?.reason.text, afterText ?? late?.reason.text]).toEqual([
      early?.reason.text,
      late?.reason.text,
    ]);
  });

  it('takes the window that ended then, cut at the end of the rollout', () => {
    expect(lookAt('p99', TURN + 30 * MINUTE)?.value).toBeCloseTo((1.5 + 2.3) / 2, 5);
    const rising = {
      ...EVIDENCE,
      'measure/p99': {
        day: observed(aSeries({}, { from: ROLLOUT - 2 * HOUR, to: DAY.to }, (time) => (time <= ROLLOUT ? 100 : 1))),
      },
    };
    expect(lookAt('p99', ROLLOUT + 10 * MINUTE, rising)?.value).toBe(1);
  });

  it('a certificate is due for renewal when its time comes', () => {
    expect([
      lookAt('certificates', ROLLOUT + 23 * HOUR)?.status,
      lookAt('certificates', ROLLOUT + 25 * HOUR)?.status,
    ]).toEqual(['pass', 'warn']);
  });

  it('knows a capacity by what was used then', () => {
    expect(lookAt('disk', ROLLOUT + 20 * HOUR)).toMatchObject({ value: 10, unit: 'decbytes' });
  });

  it.each([
    ['a measure that failed', 'p99', { 'measure/p99': { day: failed } }, 'Not judged: no answer within 10 s'],
    [
      'a ratio whose whole failed',
      'errors',
      { 'measure/errors': { day: observed(series(0, 0)), dayTo: failed } },
      'Not judged: no answer within 10 s',
    ],
    ['a measure without a value', 'p99', { 'measure/p99': { day: absent } }, 'No value in the window that ended then.'],
    [
      'a measure of NaN',
      'p99',
      { 'measure/p99': { day: observed(series(NaN, NaN)) } },
      'No value in the window that ended then.',
    ],
    ['a measure that was not asked', 'p99', { 'measure/p99': {} }, 'No value in the window that ended then.'],
    ['an item that failed', 'scan', { 'item/scan': { value: failed } }, 'Not judged: no answer within 10 s'],
    ['an item for a person', 'review', {}, 'A person judges this.'],
    ['an item that restates nothing', 'lost', {}, 'The plan has nothing of this name.'],
    [
      'a check of log lines, which are those of the checkpoint',
      'patterns',
      {},
      'Logs and traces are read for the window of the checkpoint alone.',
    ],
    [
      'alerts whose history failed',
      'alerts',
      { alerts: { history: failed } },
      'The state of alerts is unknown: no answer within 10 s',
    ],
    ['a name that is not in the plan', 'nothing', {}, 'The plan has nothing of this name.'],
  ])('does not know %s', (_name, id, evidence, text) => {
    expect(lookAt(id, TURN, { ...EVIDENCE, ...evidence })).toMatchObject({ id, status: 'unknown', reason: { text } });
  });

  it('does not know sections without evidence', () => {
    expect(
      ['services', 'probes', 'certificates', 'alerts', 'disk', 'state'].map((id) => lookAt(id, TURN, {})?.status)
    ).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('judges a finding once an instant', () => {
    const then = findingsAt();
    expect(then(TURN, ['p99', 'p99'])[0]).toBe(then(TURN, ['p99'])[0]);
    expect(then(TURN, ['p99'])[0]).not.toBe(then(TURN + HOUR, ['p99'])[0]);
  });
});
