import { isNotApplicable, judgeItem, toItemFinding } from '../engine/items/judgeItem';
import type { AnswersOf, Context } from '../engine/model/context';
import type { Finding } from '../engine/model/finding';
import type { Item, Plan } from '../engine/model/plan';
import type { ItemRow, Report } from '../engine/model/report';
import type { Notes } from '../engine/notes/readNotes';
import { toGateFindings } from '../engine/scoring/peopleGates';
import { toRecordedIncidents } from './incidents/judge';
import { toChecklist } from './readiness/judge';
import { toSignoffs } from './signoffs/judge';
import { itemsOf } from './subjects';
import { judgeTrigger } from './triggers/judge';

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

/** Lines judged one by one, by a query, a person or another finding (an earlier line among them), and what stops a go-live by itself. */
export function judgePeople({ plan, answers, context, notes, known }: PeopleInput): JudgedPeople {
  const findings = new Map(known.map((finding) => [finding.id, finding]));
  const rows = new Map<string, ItemRow>();
  for (const item of itemsOf(plan)) {
    const row = judgeItem(item, answers(`item/${item.id}`), { context, notes, findings });
    rows.set(item.id, row);
    findings.set(item.id, toFinding(item, row));
  }
  const triggers = plan.triggers.flatMap((trigger) => {
    const row = rows.get(trigger.item.id);
    return row === undefined ? [] : [judgeTrigger(trigger, row, { notes, translate: context.translate })];
  });
  const incidents = toRecordedIncidents(notes, context.schedule);
  const signoffs = toSignoffs(plan.signoffs, notes);
  const items = [...plan.security, ...plan.checklist.flatMap((group) => group.items)];
  return {
    security: plan.security.flatMap(({ id }) => rows.get(id) ?? []),
    checklist: toChecklist(plan.checklist, rows),
    triggers,
    signoffs,
    incidents,
    findings: [
      ...items.flatMap(({ id }) => findings.get(id) ?? []),
      ...toGateFindings({ incidents, signoffs, triggers, notes }, context),
    ],
  };
}

/** The plan, or a person, may take an item out. */
function toFinding({ noData }: Item, row: ItemRow): Finding {
  return toItemFinding(row, row.outcome === 'no-data' && (noData === 'ignore' || isNotApplicable(row)));
}
