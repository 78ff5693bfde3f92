import { formatNumber, type NumberStyle } from '../../i18n/numbers';

/** The least known availability, such as `99.93 %`; a dash where none is known. */
export function toLeast(rows: readonly { readonly availability: number | null }[], numbers: NumberStyle): string {
  const known = rows.flatMap(({ availability }) => (availability === null ? [] : [availability]));
  return known.length === 0 ? '–' : `${formatNumber(Math.min(...known), 2, numbers)} %`;
}
