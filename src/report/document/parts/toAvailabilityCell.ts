import { formatNumber, type NumberStyle } from '../../../i18n/format';
import { cell } from '../blocks';
import type { Cell } from '../document';

/** Percent of the time with two decimals; a dash where it is not known. */
export function toAvailabilityCell(availability: number | null, numbers: NumberStyle): Cell {
  return availability === null
    ? cell('–')
    : cell(`${formatNumber(availability, 2, numbers)} %`, availability < 100 ? 'bad' : 'plain');
}
