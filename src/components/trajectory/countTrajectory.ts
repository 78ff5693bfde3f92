import type { TrajectoryRow } from '../../engine/model/report';
import { OUTCOME_ORDER } from '../../report/order/rowOutcome';
import type { Words } from '../words/useTranslate';

/** How the drawn measures came out, worst first. */
export function countTrajectory(rows: readonly Pick<TrajectoryRow, 'outcome'>[], t: Words): string {
  return OUTCOME_ORDER.map((outcome) => ({ outcome, count: rows.filter((row) => row.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${t(`page.outcome.${outcome}`)}`)
    .join(', ');
}
