import type { ScheduleRow } from '../../../engine/model/report';
import { formatNumber } from '../../../i18n/format';
import type { Telling } from '../../../i18n/telling';
import { toWords } from './toWords';

const STATES = ['failed', 'overdue', 'unknown', 'passed', 'to-come'] as const;

/** `1 failed, 5 passed`: how many rounds of each state, what needs a look first. */
export function toStateCounts(
  rows: readonly Pick<ScheduleRow, 'state'>[],
  telling: Pick<Telling, 'translate' | 'numbers'>
): string {
  const t = toWords(telling);
  return STATES.map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${formatNumber(count, 0, telling.numbers)} ${t(`page.watch.state.${state}`)}`)
    .join(', ');
}
