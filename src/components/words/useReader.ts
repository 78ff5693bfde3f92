import type { Telling } from '../../i18n/locale';
import { useTelling } from './useTelling';

/** How the reader writes times and numbers. */
export type Reader = Pick<Telling, 'zone' | 'numbers'>;

export function useReader(): Reader {
  return useTelling();
}
