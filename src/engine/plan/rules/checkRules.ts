import type { RawFault } from '../fault';
import { checkEntries } from './checkEntries';
import { checkIds } from './checkIds';
import { checkItems } from './checkItems';
import { checkNames } from './checkNames';
import { checkRounds } from './checkRounds';
import { checkSelectors } from './checkSelectors';
import { checkSources } from './checkSources';
import { checkWindows } from './checkWindows';
import type { Raw } from './entriesIn';

/** What a shape cannot say. Each rule reads what it can of a plan that may hold other faults. */
export function checkRules(value: Raw): readonly RawFault[] {
  return [
    checkIds,
    checkNames,
    checkSources,
    checkWindows,
    checkSelectors,
    checkEntries,
    checkItems,
    checkRounds,
  ].flatMap((check) => check(value));
}
