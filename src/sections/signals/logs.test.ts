import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { HOUR } from '../../../tests/builders/plan';
import { toLogSection } from './logs';
import type { LogRules } from './plan';

const rules: LogRules = { source: 'loki', selector: '{job="api"}', levelLabel: 'level' };
const context = aContext();
const day = { from: ROLLOUT, to: context.schedule.now };

/** So many lines in each hour since the rollout. */
function lines(level: string, perHour: number): ReturnType<typeof aSeries> {
  return aSeries({ level }, { ...day, step: HOUR }, () => perHour);
}

function criticalOf(answers: Parameters<typeof toLogSection>[1], at = context): number | null {
  return toLogSection(rules, answers, at).critical;
}

describe('toLogSection', () => {
  it.each([
    [
      'lines of any name of the level',
      { day: observed(lines('critical', 1), lines('FATAL', 2), lines('info', 100)) },
      78,
    ],
    ['none where other lines were counted', { day: observed(lines('info', 100)) }, 0],
    ['unknown where nothing was counted', { day: absent }, null],
    ['unknown where the source did not answer', { day: failed }, null],
    ['unknown where it was not asked', {}, null],
  ])('critical since the rollout: %s', (_name, answers, expected) => {
    expect(criticalOf(answers)).toBe(expected);
  });

  it('as of an instant in the past only those until then', () => {
    const past = { ...context, schedule: { ...context.schedule, now: ROLLOUT + 3 * HOUR } };
    expect(criticalOf({ day: observed(lines('critical', 1)) }, past)).toBe(3);
  });
});
