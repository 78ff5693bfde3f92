import { worseOf } from '../../engine/judge/judgeMeasure';
import type { Comparison, ComparisonRow } from '../../engine/model/comparison';
import type { Context } from '../../engine/model/context';
import { type Reason, toReason, type Translate } from '../../engine/model/finding';

/** What a table's rows say together: counts, the largest real move, missed targets. Nothing the rows do not hold. */
export function analyseTable(rows: readonly ComparisonRow[], { translate }: Context): readonly Reason[] {
  const worst = (row: ComparisonRow): string =>
    row.status === 'fail' || row.status === 'warn' ? 'worse' : row.points01 === null ? 'open' : row.outcome;
  const missed = rows.filter(({ target }) => target?.outcome === 'missed');
  const worse = rows.filter(
    (row) => worst(row) === 'worse' && (row.outcome === 'worse' || row.release?.outcome === 'worse')
  );
  const open = rows.filter((row) => worst(row) === 'open');
  const better = rows.filter((row) => worst(row) === 'better');
  const same = rows.filter((row) => worst(row) === 'same');
  return [
    ...(worse.length === 0
      ? []
      : [toReason(translate, 'analysis.worse', { count: worse.length, titles: titles(worse) })]),
    ...(missed.length === 0
      ? []
      : [toReason(translate, 'analysis.missed', { count: missed.length, titles: titles(missed) })]),
    ...(better.length === 0
      ? []
      : [toReason(translate, 'analysis.better', { count: better.length, titles: titles(better) })]),
    ...(same.length === 0 ? [] : [sameReason(same, translate)]),
    ...(open.length === 0 ? [] : [toReason(translate, 'analysis.open', { count: open.length, titles: titles(open) })]),
  ];
}

function sameReason(rows: readonly ComparisonRow[], translate: Context['translate']): Reason {
  const moves = rows.flatMap(({ changePercent }) => (changePercent === null ? [] : [Math.abs(changePercent)]));
  const params = { count: rows.length, titles: titles(rows), largest: moves.length === 0 ? null : Math.max(...moves) };
  return toReason(translate, moves.length === 0 ? 'analysis.sameNoPercent' : 'analysis.same', params);
}

function titles(rows: readonly ComparisonRow[]): string {
  return rows.map(({ title }) => title).join(', ');
}

/** A measure in one clause for the verdict: both values and the change of the comparison that decided, and a missed target. */
export function toBrief(row: ComparisonRow, translate: Translate): Reason {
  const decided = decidedBy(row);
  const { current, unit, target } = row;
  if (row.points01 === null || current === null) {
    return decided.reason;
  }
  const { baseline, change, changePercent } = decided;
  const params = { baseline, current, change, changePercent, unit };
  if (target !== null && target.outcome === 'missed') {
    return toReason(translate, baseline === null ? 'brief.missedAlone' : 'brief.missed', {
      ...params,
      op: target.op,
      target: target.value,
    });
  }
  return baseline === null
    ? decided.reason
    : toReason(translate, changePercent === null ? 'brief.moved' : 'brief.movedPercent', params);
}

/** The comparison whose outcome counts. */
function decidedBy(row: ComparisonRow): Comparison {
  const { release } = row;
  return release !== undefined && worseOf(row.outcome, release.outcome) !== row.outcome ? release : row;
}
