import type { PlannedFinding } from '../model/finding';
import type { Comparison, ComparisonRow } from '../model/report';
import { isLacking } from '../scoring/isLacking';
import { worseOf } from './worseOf';

/** A row as scoring sees it: the worse of its comparisons, with that one's reason. */
export function toMeasureFinding(row: ComparisonRow): PlannedFinding {
  const { id, title, component, weight, critical, release, points01, ignored, target } = row;
  const { outcome, reason } = release === undefined ? row : weightierOf(row, release);
  return {
    id,
    kind: 'measure',
    title,
    component,
    weight,
    critical,
    outcome,
    missed: target?.outcome === 'missed',
    points01,
    ignored,
    reason,
  };
}

/** Of two that are not known, the one for want of samples: it warns. */
function weightierOf(table: Comparison, release: Comparison): Comparison {
  const outcome = worseOf(table.outcome, release.outcome);
  const isBoth = table.outcome === release.outcome;
  return isBoth
    ? isLacking(release) && !isLacking(table)
      ? release
      : table
    : outcome === table.outcome
      ? table
      : release;
}
