import { valueInWindow } from '../../engine/judge/judgeMeasure';
import { type JudgeInput, type Section, toAnchorRow } from '../section';
import { toTrajectoryRow } from './judge';
import { loadRequests, toLoadRow } from './load';
import type { TrajectoryRow } from './report';
import { frames } from './tables';
import { counts, trajectory as view } from './view';

/** How measures went from checkpoint to checkpoint, and how much the system had to do. */
export const trajectory = {
  title: 'page.trajectory.title',
  subjects: ({ plan, schedule }) => plan.load.map((load) => [`load/${load.id}`, loadRequests(load, schedule)]),
  judge: {
    stage: 'told',
    run: (input) => ({
      parts: {
        trajectory: toTrajectory(input),
        load: input.plan.load.map((load) => toLoadRow(load, input.answers(`load/${load.id}`), input.context.schedule)),
      },
    }),
  },
  view,
  counts,
  frames,
  anchors: ({ load }, translate) =>
    load.map((row) => ({
      ...toAnchorRow('load', row),
      place: { section: 'load', title: translate('page.load.title', {}) },
    })),
} satisfies Section;

function toTrajectory({ plan, report, context, answers }: JudgeInput): readonly TrajectoryRow[] {
  const rows = new Map(report.comparisons.flatMap((table) => table.rows.map((row) => [row.id, row])));
  return plan.measures.flatMap((measure) => {
    const row = rows.get(measure.id);
    if (!measure.trajectory || row === undefined) {
      return [];
    }
    const mine = answers(`measure/${measure.id}`);
    return [toTrajectoryRow({ measure, row, ...context, valueIn: (window) => valueInWindow(measure, mine, window) })];
  });
}
