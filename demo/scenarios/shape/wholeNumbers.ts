import { BLOCK_MINUTES } from './noise';
import type { Quantity } from './quantity';

/** Whole numbers whose block means stay within 0.05 of the quantity's: what is rounded off is carried on. */
export function toWholeNumbers(quantity: Quantity): Quantity {
  return (minute) => {
    const first = Math.floor((minute - 1) / BLOCK_MINUTES) * BLOCK_MINUTES + 1;
    let before = 0;
    for (let each = first; each < minute; each += 1) {
      before += quantity(each);
    }
    return Math.round(before + quantity(minute)) - Math.round(before);
  };
}
