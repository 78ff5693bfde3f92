import type { PlannedFinding } from '../model/finding';
import type { CheckRow } from '../model/report';

/** What scoring needs of a check's row. A check has no target, and nothing takes it out. */
export function toCheckFinding({
  id,
  title,
  component,
  weight,
  critical,
  outcome,
  points01,
  reason,
}: CheckRow): PlannedFinding {
  return {
    id,
    kind: 'check',
    title,
    component,
    weight,
    critical,
    outcome,
    missed: false,
    points01,
    ignored: false,
    reason,
  };
}
