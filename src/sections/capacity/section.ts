import { type Section, toAnchorRow } from '../section';
import { capacityRequests, judgeCapacity, toCapacityFinding } from './judge';
import { frames } from './tables';
import { capacity as view, counts } from './view';

/** What fills up, how fast, and when it is full. */
export const capacity = {
  title: 'page.capacity.title',
  subjects: ({ plan, schedule }) =>
    plan.capacity.map((rule) => [`capacity/${rule.id}`, capacityRequests(rule, schedule)]),
  judge: {
    stage: 'data',
    run: ({ plan, answers, context }) => {
      const judged = plan.capacity.map((rule) => {
        const row = judgeCapacity(rule, answers(`capacity/${rule.id}`), context);
        return { row, finding: toCapacityFinding(rule, row) };
      });
      return { parts: { capacity: judged.map(({ row }) => row) }, findings: judged.map(({ finding }) => finding) };
    },
  },
  observe: (plan, answersOf) =>
    plan.capacity.map((rule) => [
      rule.id,
      (then) => {
        const { title, status, used, unit, reason } = judgeCapacity(rule, answersOf(`capacity/${rule.id}`), then);
        return { title, status, value: used, unit, reason };
      },
    ]),
  view,
  counts,
  frames,
  compared: {
    capacity: {
      subjects: ({ capacity: rows }) =>
        rows.map(({ id, title, critical, status, percent }) => ({
          id,
          title,
          critical,
          status,
          outcome: null,
          value: percent,
          unit: 'percent',
        })),
    },
  },
  anchors: ({ capacity: rows }) => rows.map((row) => toAnchorRow('capacity', row)),
  queries: ({ capacity: rows }) => rows,
} satisfies Section;
