import { aContext, aSeries, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { MINUTE } from '../../../tests/builders/plan';
import { createTranslator } from '../../i18n/createTranslator';
import { en as catalogue } from '../../sections/words.en';
import type { Check } from '../model/plan';
import { DETECTORS } from './detectors';
import { checkRequests, runCheck, toCheckFinding } from './runCheck';

const context = { ...aContext(), translate: createTranslator({ catalogue }) };
const { schedule } = context;
const day = { from: ROLLOUT, to: schedule.now };
const check: Check = {
  id: 'slow',
  title: 'Latency',
  component: 'performance',
  weight: 2,
  critical: true,
  source: 'p',
  unit: 'ms',
  detector: 'threshold',
  query: 'q',
  limit: { op: '<', value: 10 },
  forAtLeast: 5 * MINUTE,
};
const high = observed(aSeries({}, day, (time) => (time > ROLLOUT + 60 * MINUTE ? 12 : 9)));

describe('runCheck', () => {
  it('makes a failed row of a detector that throws', () => {
    const broken = {
      ...context,
      get schedule(): never {
        throw new Error('no schedule today');
      },
    };
    expect(runCheck(check, { day: high }, broken)).toMatchObject({
      outcome: 'failed',
      status: 'unknown',
      points01: null,
      detail: 'Not judged: the threshold detector stopped with "no schedule today".',
      reason: { code: 'check.crashed' },
    });
  });

  it('makes a failed row of a check whose requests cannot be made, and asks nothing for it', () => {
    const broken: Check = {
      ...check,
      get query(): never {
        throw new Error('no query today');
      },
    };
    expect(checkRequests(broken, schedule)).toEqual({});
    expect(runCheck(broken, {}, context)).toMatchObject({
      outcome: 'failed',
      points01: null,
      reason: { code: 'check.crashed', params: { message: 'no query today' } },
    });
  });

  it('hands on the declared answers and no more', () => {
    const asked = new Set<string | symbol>();
    const answers = new Proxy(
      { day: high, secret: high },
      { get: (target, role) => (asked.add(role), Reflect.get(target, role)) }
    );
    runCheck(check, answers, context);
    expect([...asked]).toEqual(['day']);
  });

  it('says in one sentence what it found, with the unit', () => {
    const row = runCheck(check, { day: high }, context);
    expect(row.detail).toBe(
      'Outside < 10 ms for 1 d 1 h in 1 stretch, first at 23 Oct 2025, 04:23 UTC; at worst 12 ms.'
    );
    expect(row.findings[0]?.reason.text).toBe(
      'Latency: outside < 10 ms for 1 d 1 h from 23 Oct 2025, 04:23 UTC, at worst 12 ms.'
    );
    expect(row).toMatchObject({ status: 'fail', limit: 10, unit: 'ms', query: 'q' });
  });

  it('draws at most 96 points up to the instant of the evaluation', () => {
    const { series } = runCheck(check, { day: high }, context);
    expect(series.length).toBeLessThanOrEqual(96);
    expect(series.at(-1)).toEqual([schedule.now, 12]);
  });

  it('does not look at what came after the instant of the evaluation', () => {
    const after = observed(
      aSeries({}, { from: ROLLOUT, to: schedule.now + 60 * MINUTE }, (time) => (time > schedule.now ? 99 : 1))
    );
    expect(runCheck(check, { day: after }, context)).toMatchObject({
      outcome: 'same',
      reason: { params: { worst: 1 } },
    });
  });

  it('becomes a finding with the same outcome, weight and reason', () => {
    const row = runCheck(check, { day: failed }, context);
    expect(toCheckFinding(row)).toEqual({
      id: 'slow',
      kind: 'check',
      title: 'Latency',
      component: 'performance',
      weight: 2,
      critical: true,
      outcome: 'failed',
      missed: false,
      points01: null,
      ignored: false,
      reason: row.reason,
    });
  });
});

describe('DETECTORS', () => {
  it.each(DETECTORS.map((detector) => [detector.id, detector] as const))(
    '%s refuses a check of another kind',
    (id, detector) => {
      const other: Check = id === 'absent' ? check : { ...check, detector: 'absent', query: 'q' };
      expect(() => detector.requests(other, schedule)).toThrow(`${id} was handed a check of ${other.detector}`);
      expect(() => detector.judge(other, {}, schedule)).toThrow(`${id} was handed a check of ${other.detector}`);
    }
  );
});
