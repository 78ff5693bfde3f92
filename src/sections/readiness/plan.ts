import { array, maxLength, minLength, optional, pipe, strictObject, transform } from 'valibot';
import type { Data } from '../../engine/model/data';
import { isRecord } from '../../engine/plan/fault';
import { component, sharedList } from '../../engine/plan/fields';
import { mark, type Raw } from '../../engine/plan/places';
import { itemEntries, itemRule, toItem } from '../../engine/plan/schema/items';
import { id, maybe, text } from '../../engine/plan/values';

/** The group's component is meant where an item names none. */
const item = pipe(strictObject({ ...itemEntries('earlierFinding'), component: maybe(component) }), itemRule());

const group = pipe(
  strictObject({
    id,
    title: text,
    component: pipe(optional(component, 'operations'), mark({ isMeant: isNeeded })),
    items: pipe(array(item), minLength(1), maxLength(200), mark({ ids: 'laterItem' })),
  }),
  transform(({ component: home, items, ...rest }) => ({
    ...rest,
    items: items.map((line) => toItem({ ...line, component: line.component ?? home })),
  }))
);

function isNeeded({ component: named, items }: Raw): boolean {
  const lines: readonly unknown[] = Array.isArray(items) ? items : [];
  return named !== undefined || lines.some((line) => isRecord(line) && line['component'] === undefined);
}

export type ChecklistGroup = Data<typeof group>;

export const readinessPlan = { checklist: sharedList(group) };
