import { aSeries, observed, ROLLOUT } from '../../tests/builders/evidence';
import { aPlan, HOUR, MINUTE } from '../../tests/builders/plan';
import type { CheckRow } from '../engine/checks/checkRow';
import type { Check } from '../engine/model/plan';
import { toSchedule } from '../engine/windows/toSchedule';
import { createTranslator } from '../i18n/createTranslator';
import { evaluate } from './evaluate';
import { isPresent, subjectsOf } from './subjects';
import { en } from './words.en';

const translate = createTranslator({ catalogue: en });
const now = ROLLOUT + 26 * HOUR;
const deployment = {
  id: 'd',
  version: '2',
  previousVersion: '1',
  startedAt: ROLLOUT - 10 * MINUTE,
  endedAt: ROLLOUT,
  source: 'given',
} as const;
const well: Check = {
  id: 'well',
  title: 'Well',
  component: 'operations',
  weight: 1,
  critical: false,
  source: 'prometheus',
  unit: 'short',
  detector: 'threshold',
  query: 'q',
  limit: { op: '<', value: 10 },
  forAtLeast: 5 * MINUTE,
};
const series = observed(aSeries({}, { from: ROLLOUT, to: now }, () => 1));

/** A fault that nobody thought of. */
function throwing(): never {
  throw new Error('broken');
}

function judge(broken: Check): readonly CheckRow[] {
  const plan = aPlan({ checks: [broken, well] });
  const collected = { deployments: [deployment], deployment, horizon: now, present: false };
  const schedule = toSchedule({ plan, ...collected, now, checkpoint: null, translate });
  const subjects = subjectsOf(plan, schedule, isPresent(collected, schedule));
  const answers = Object.fromEntries(
    [...subjects.values()].flatMap((roles) => Object.values(roles).map(({ id }) => [id, series]))
  );
  return evaluate(plan, { ...collected, answers, sources: [] }, { now, checkpoint: null, translate }).checks;
}

describe('a check that throws', () => {
  it.each<[string, Check]>([
    [
      'while it asks',
      {
        ...well,
        id: 'broken',
        get query() {
          return throwing();
        },
      },
    ],
    [
      'while it judges',
      {
        ...well,
        id: 'broken',
        get limit() {
          return throwing();
        },
      },
    ],
  ])('%s is a failed finding, and the others are judged', (_name, broken) => {
    expect(judge(broken)).toMatchObject([
      {
        id: 'broken',
        outcome: 'failed',
        status: 'unknown',
        reason: { code: 'check.crashed', params: { message: 'broken' } },
      },
      { id: 'well', outcome: 'same', status: 'pass' },
    ]);
  });
});
