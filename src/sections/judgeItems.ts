import { isNotApplicable, judgeItem, toItemFinding } from '../engine/items/judgeItem';
import type { Finding } from '../engine/model/finding';
import type { ItemRow } from '../engine/model/itemRow';
import type { Item } from '../engine/model/plan';
import type { ComparedSubject, JudgeInput } from './section';

export interface JudgedItems {
  readonly rows: readonly ItemRow[];
  readonly findings: readonly Finding[];
}

/** Lines judged one by one, by a query, a person or another finding: an earlier line among them. */
export function judgeItems(
  items: readonly Item[],
  { answers, context, notes, findings }: Pick<JudgeInput, 'answers' | 'context' | 'notes' | 'findings'>
): JudgedItems {
  const known = new Map(findings.map((finding) => [finding.id, finding]));
  const judged = items.map((item) => {
    const row = judgeItem(item, answers(`item/${item.id}`), { context, notes, findings: known });
    const finding = toFinding(item, row);
    known.set(item.id, finding);
    return { row, finding };
  });
  return { rows: judged.map(({ row }) => row), findings: judged.map(({ finding }) => finding) };
}

/** The plan, or a person, may take an item out. */
function toFinding({ noData }: Item, row: ItemRow): Finding {
  return toItemFinding(row, row.outcome === 'no-data' && (noData === 'ignore' || isNotApplicable(row)));
}

export function toComparedItem({ id, title, critical, status, outcome, value, unit }: ItemRow): ComparedSubject {
  return { id, title, critical, status, outcome, value, unit };
}
