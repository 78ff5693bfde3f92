import { detectorOf } from '../../engine/checks/check';
import { checkRequests, runCheck, toCheckFinding } from '../../engine/checks/runCheck';
import type { AnswersOf, Context } from '../../engine/model/context';
import type { Check } from '../../engine/model/plan';
import { type Section, toAnchorRow } from '../section';
import { type Seen, toUnseen } from '../watch/observing';
import { frames } from './tables';
import { checklist as view, counts } from './view';

/** The anomaly checklist: a detector a line. */
export const checklist = {
  title: 'page.checks.title',
  subjects: ({ plan, schedule }) => plan.checks.map((check) => [`check/${check.id}`, checkRequests(check, schedule)]),
  judge: {
    stage: 'data',
    run: ({ plan, answers, context }) => {
      const rows = plan.checks.map((check) => runCheck(check, answers(`check/${check.id}`), context));
      return { parts: { checks: rows }, findings: rows.map(toCheckFinding) };
    },
  },
  observe: (plan, answersOf) => plan.checks.map((check) => [check.id, (then) => lookAtCheck(check, answersOf, then)]),
  view,
  counts,
  frames,
  compared: {
    check: {
      subjects: ({ checks }) =>
        checks.map(({ id, title, critical, status, outcome, unit }) => ({
          id,
          title,
          critical,
          status,
          outcome,
          value: null,
          unit,
        })),
    },
  },
  anchors: ({ checks }) => checks.map((check) => toAnchorRow('check', check, 'group-checks-passed')),
  queries: ({ checks }) => checks,
} satisfies Section;

/** Lines and traces are asked for the window of the checkpoint, so the day's evidence cannot tell of another instant. */
function lookAtCheck(check: Check, answersOf: AnswersOf, then: Context): Seen {
  const { title, unit } = check;
  if (detectorOf(check).asOf === 'checkpoint') {
    return toUnseen({ title, unit }, 'watch.ofCheckpoint', then);
  }
  const { status, reason } = runCheck(check, answersOf(`check/${check.id}`), then);
  return { title, status, value: null, unit, reason };
}
