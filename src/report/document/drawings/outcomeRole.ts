import type { Outcome } from '../../../engine/model/finding';
import type { Role } from '../drawing';

const ROLES: Readonly<Record<Outcome, Role>> = Object.freeze({
  better: 'good',
  same: 'current',
  worse: 'bad',
  inconclusive: 'warn',
  'no-data': 'unknown',
  failed: 'unknown',
});

/** How a mark that carries an outcome is drawn. */
export function outcomeRole(outcome: Outcome): Role {
  return ROLES[outcome];
}
