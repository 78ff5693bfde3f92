import type { ItemRow } from '../../engine/model/report';

/** Whether an item has evidence beyond its value and target, which stand beside each other already. */
export function saysMore({ value, target, reason }: ItemRow): boolean {
  return value === null || target === null || (reason.code !== 'item.met' && reason.code !== 'item.missed');
}
