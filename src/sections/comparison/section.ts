import { judgeMeasure, toMeasureFinding } from '../../engine/judge/judgeMeasure';
import { measureRequests } from '../../engine/judge/measureRequests';
import type { ComparisonRow } from '../../engine/model/comparison';
import type { Context } from '../../engine/model/context';
import type { Plan } from '../plan';
import { type Section, toAnchorRow } from '../section';
import { lookAtMeasure } from '../watch/observing';
import { analyseTable, toBrief } from './judge';
import { rowOutcome } from './order';
import type { ComparisonTable } from './report';
import { frames } from './tables';
import { comparison as view, counts } from './view';

/** Measures, each in its window against its baseline, its release and its target. */
export const comparison = {
  title: 'page.comparison.title',
  subjects: ({ plan, schedule }) =>
    plan.measures.map((measure) => [`measure/${measure.id}`, measureRequests(measure, schedule)]),
  judge: {
    stage: 'data',
    run: ({ plan, answers, context }) => {
      const rows = plan.measures.map((measure) => judgeMeasure(measure, answers(`measure/${measure.id}`), context));
      return {
        parts: { comparisons: toTables(plan, rows, context) },
        findings: rows.map((row) => ({ ...toMeasureFinding(row), brief: toBrief(row, context.translate) })),
      };
    },
  },
  observe: (plan, answersOf) =>
    plan.measures.map((measure) => [
      measure.id,
      (then) => lookAtMeasure(measure, answersOf(`measure/${measure.id}`), then),
    ]),
  view,
  counts,
  frames,
  compared: {
    measure: {
      subjects: ({ comparisons }) =>
        comparisons
          .flatMap(({ rows }) => rows)
          .map((row) => ({
            id: row.id,
            title: row.title,
            critical: row.critical,
            status: row.status,
            outcome: rowOutcome(row),
            value: row.current,
            unit: row.unit,
          })),
    },
  },
  anchors: ({ comparisons }) =>
    comparisons.flatMap(({ id, rows }) => rows.map((row) => toAnchorRow('row', row, `group-${id}`))),
  queries: ({ comparisons }) => comparisons.flatMap(({ rows }) => rows),
} satisfies Section;

function toTables(plan: Plan, rows: readonly ComparisonRow[], context: Context): readonly ComparisonTable[] {
  return plan.groups.flatMap(({ id, title }) => {
    const mine = rows.filter((row) => plan.measures.some((measure) => measure.id === row.id && measure.group === id));
    return mine.length === 0 ? [] : [{ id, title, analysis: analyseTable(mine, context), rows: mine }];
  });
}
