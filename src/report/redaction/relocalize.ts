import type { CheckRow } from '../../engine/checks/checkRow';
import type { Clause, Param, Reason, Translate } from '../../engine/model/finding';
import type { Report } from '../../sections/report';
import type { ScheduleRow } from '../../sections/watch/report';
import { arePoints } from './strings';

/** Findings that the product names itself. */
const NAMED_BY_US = ['services', 'probes', 'certificates', 'alerts'] as const;

/**
 * The report with each sentence made again from its code and params, such as in another language. A sentence that holds a code that the
 * translator does not know stays as it is, and so does what people wrote.
 */
export function retell(report: Report, translate: Translate): Report {
  const told = retellNode(report, translate) as Report;
  return {
    ...told,
    checks: told.checks.map((check, index) => ({ ...check, detail: toDetail(check, report.checks[index]) })),
    schedule: told.schedule.map((round) => ({
      ...round,
      findings: round.findings.map((finding) => ({ ...finding, title: toTitle(finding, translate) })),
    })),
  };
}

function retellNode(node: unknown, translate: Translate): unknown {
  if (Array.isArray(node)) {
    return arePoints(node) ? node : node.map((element: unknown) => retellNode(element, translate));
  }
  if (typeof node !== 'object' || node === null) {
    return node;
  }
  // Clauses among the params hold no words.
  const fields = Object.fromEntries(
    Object.entries(node).map(([name, value]: [string, unknown]) => [
      name,
      name === 'params' ? value : retellNode(value, translate),
    ])
  );
  return isReason(node) && isKnown(node, translate) ? { ...fields, text: translate(node.code, node.params) } : fields;
}

function isReason(node: object): node is Reason {
  return (
    'code' in node &&
    typeof node.code === 'string' &&
    'params' in node &&
    typeof node.params === 'object' &&
    node.params !== null &&
    'text' in node &&
    typeof node.text === 'string'
  );
}

/** Clauses within clauses that a report of ours has at most; a file of somebody's could nest without end. */
const DEEPEST = 4;

/** Whether a translator knows a sentence and all that stands in it: an unknown code comes back as itself. */
function isKnown({ code, params }: Clause, translate: Translate, depth = 0): boolean {
  return (
    depth <= DEEPEST &&
    translate(code, {}) !== code &&
    Object.values(params)
      .flatMap(clausesIn)
      .every((clause) => isKnown(clause, translate, depth + 1))
  );
}

function clausesIn(param: Param): readonly Clause[] {
  if (typeof param !== 'object' || param === null) {
    return [];
  }
  return 'code' in param ? [param] : param.flatMap((words) => (typeof words === 'string' ? [] : [words]));
}

/** A check's detail is the sentence of its reason. */
function toDetail({ detail, reason }: CheckRow, before: CheckRow | undefined): string {
  return detail === before?.reason.text ? reason.text : detail;
}

function toTitle({ id, title }: ScheduleRow['findings'][number], translate: Translate): string {
  const ours = NAMED_BY_US.find((name) => name === id);
  if (ours === undefined) {
    return title;
  }
  const code = `${ours}.title` as const;
  const told = translate(code, {});
  return told === code ? title : told;
}
