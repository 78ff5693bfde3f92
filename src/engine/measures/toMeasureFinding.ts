import type { Finding } from '../model/finding';
import type { ComparisonRow } from '../model/report';
import { worseOf } from './worseOf';

/** A row as scoring sees it: the worse of its comparisons, with that one's reason. */
export function toMeasureFinding(row: ComparisonRow): Finding {
  const { id, title, component, weight, critical, release, points01, ignored, target } = row;
  const outcome = release === undefined ? row.outcome : worseOf(row.outcome, release.outcome);
  const reason = release !== undefined && outcome !== row.outcome ? release.reason : row.reason;
  return { id, kind: 'measure', title, component, weight, critical, outcome, missed: target?.outcome === 'missed', points01, ignored, reason };
}
