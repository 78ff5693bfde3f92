import { isNotApplicable } from '../../engine/items/judgeItem';
import type { ItemRow } from '../../engine/model/itemRow';
import type { ChecklistGroup } from './plan';
import type { ChecklistSection } from './report';

/** The groups of the readiness checklist; what nobody judged is not complete, and what does not apply does not count. */
export function toChecklist(
  groups: readonly ChecklistGroup[],
  rows: ReadonlyMap<string, ItemRow>
): readonly ChecklistSection[] {
  return groups.map(({ id, title, items }) => {
    const own = items.flatMap((item) => rows.get(item.id) ?? []);
    const passed = own.filter(({ status }) => status === 'pass').length;
    const applying = own.filter((row) => !isNotApplicable(row)).length;
    return {
      id,
      group: title,
      items: own,
      passed,
      judged: own.filter(({ status }) => status !== 'unknown').length,
      percent: applying === 0 ? null : (100 * passed) / applying,
      blockers: own.filter(({ critical, outcome }) => critical && outcome === 'worse').map((row) => row.id),
    };
  });
}
