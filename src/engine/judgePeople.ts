import { toChecklist } from './items/checklist';
import { judgeItem, toItemFinding } from './items/judgeItem';
import { judgeTrigger } from './items/triggers';
import type { AnswersOf, Context } from './model/context';
import type { Finding } from './model/finding';
import type { Item, Plan } from './model/plan';
import type { ItemRow, Report } from './model/report';
import { toGateFindings } from './people/gates';
import { toRecordedIncidents } from './people/incidents';
import type { Notes } from './people/readNotes';
import { toSignoffs } from './people/signoffs';
import { itemsOf } from './subjects';

type Sections = Pick<Report, 'security' | 'checklist' | 'triggers' | 'signoffs' | 'incidents'>;

export interface JudgedPeople extends Sections {
  readonly findings: readonly Finding[];
}

export interface PeopleInput {
  readonly plan: Plan;
  readonly answers: AnswersOf;
  readonly context: Context;
  readonly notes: Notes;
  /** What data alone told, which items may restate. */
  readonly known: readonly Finding[];
}

/** Lines judged one by one, by a query, a person or another finding, and what stops a go-live by itself. */
export function judgePeople({ plan, answers, context, notes, known }: PeopleInput): JudgedPeople {
  const findings = new Map(known.map((finding) => [finding.id, finding]));
  const judge = (item: Item): ItemRow => judgeItem(item, answers(`item/${item.id}`), { context, notes, findings });
  const security = plan.security.map((item) => remember(findings, item, judge(item)));
  const rows = new Map(itemsOf({ ...plan, security: [] }).map((item) => [item.id, judge(item)]));
  const checklist = toChecklist(plan.checklist, rows);
  const triggers = plan.triggers.flatMap((trigger) => {
    const row = rows.get(trigger.item.id);
    return row === undefined ? [] : [judgeTrigger(trigger, row, { notes, translate: context.translate })];
  });
  const incidents = toRecordedIncidents(notes, context.schedule);
  const signoffs = toSignoffs(plan.signoffs, notes);
  const items = [...plan.security, ...plan.checklist.flatMap((group) => group.items)];
  const judged = new Map([...security, ...rows.values()].map((row) => [row.id, row]));
  return {
    security,
    checklist,
    triggers,
    signoffs,
    incidents,
    findings: [
      ...items.flatMap((item) => {
        const row = judged.get(item.id);
        return row === undefined ? [] : [toFinding(item, row)];
      }),
      ...toGateFindings({ incidents, signoffs, triggers, notes }, context),
    ],
  };
}

/** Later items may restate a security item as well. */
function remember(findings: Map<string, Finding>, item: Item, row: ItemRow): ItemRow {
  findings.set(row.id, toFinding(item, row));
  return row;
}

/** The plan, or a person, may take an item out. */
function toFinding(item: Item, row: ItemRow): Finding {
  return toItemFinding(row, row.outcome === 'no-data' && (item.noData === 'ignore' || row.reason.code === 'item.notApplicable'));
}
