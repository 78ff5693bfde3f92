import { isRecord, type RawFault } from '../fault';
import { type Place, placesIn, type Raw } from '../places';
import { checkIds } from './checkIds';
import { checkNames } from './checkNames';
import { checkSelectors } from './checkSelectors';
import { checkSources } from './checkSources';
import { checkWindows } from './checkWindows';
import { entriesIn } from './entriesIn';

/** What a shape cannot say. Each rule reads what it can of a plan that may hold other faults. */
export function checkRules(schema: unknown, value: Raw): readonly RawFault[] {
  const places = placesIn(schema, value);
  return [
    ...checkIds(places),
    ...checkNames(places),
    ...checkSources(places, value),
    ...checkWindows(value),
    ...checkSelectors(places),
    ...places.flatMap(checkEntry),
    ...checkWeights(value),
  ];
}

/** What one mapping must hold beside its shape. */
function checkEntry({ marks: { rule }, value, path }: Place): readonly RawFault[] {
  return rule === undefined || !isRecord(value) ? [] : rule({ entry: value, path });
}

function checkWeights(value: Raw): readonly RawFault[] {
  const weights = entriesIn(value, 'components').map(({ entry }) => entry['weight']);
  return weights.length > 0 && weights.every((weight) => weight === 0)
    ? [{ path: ['components'], code: 'plan.fault.noWeight' }]
    : [];
}
