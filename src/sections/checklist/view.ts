import { cell, column, plot, row, table, type TableRow } from '../../document/blocks';
import { judgedCell } from '../../document/cells';
import { countItems, type Counts } from '../../document/counts';
import { joined } from '../../document/figures';
import { byStatus } from '../../document/table';
import type { CheckFinding, CheckRow } from '../../engine/checks/checkRow';
import { formatInstant, formatSpan } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatValue } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import { countStatuses } from '../verdict/words';
import { toStripDrawing } from './strip';

/** Findings told under a check; the rest are counted. */
const MOST_FINDINGS = 10;
/** Characters of an example that are told; the whole one is in the report. */
const LONGEST_EXAMPLE = 160;

/** What was looked at, what was found, where, when and how much; problems first. */
export const checklist: ToSection = ({ checks, deployment, evaluatedAt }, telling) => {
  if (checks.length === 0) {
    return null;
  }
  const { translate: t } = telling;
  const span = { from: Date.parse(deployment.endedAt), to: Date.parse(evaluatedAt) };
  const columns = [
    column('check', t('page.checks.check', {})),
    column('status', t('page.checks.status', {})),
    column('evidence', t('page.checks.evidence', {})),
    column('day', t('document.checks.day', {}), 'drawing'),
  ];
  return {
    title: t('page.checks.title', {}),
    note: countStatuses(checks, telling),
    blocks: [
      table(
        t('page.checks.title', {}),
        columns,
        byStatus(checks.map((check) => ({ status: check.status, check }))).flatMap(({ check }) =>
          toRows(check, span, telling)
        )
      ),
    ],
  };
};

function toRows(
  check: CheckRow,
  span: { readonly from: number; readonly to: number },
  telling: Telling
): readonly TableRow[] {
  const { translate: t } = telling;
  const label = t('page.plot.strip', {
    title: check.title,
    detail: check.detail,
    found: t('page.checks.found', { count: check.findings.length }),
  });
  const told = check.status === 'pass' ? [] : check.findings;
  const rest = told.length - MOST_FINDINGS;
  return [
    row([cell(check.title), judgedCell(check, telling), cell(check.detail), plot(toStripDrawing(check, span, label))]),
    ...told
      .slice(0, MOST_FINDINGS)
      .map((finding, index) =>
        toFindingRow(t('document.checks.finding', { number: index + 1 }), toEvidence(finding, check, telling))
      ),
    ...(rest > 0 ? [toFindingRow('…', t('page.checks.moreFindings', { count: rest }))] : []),
  ];
}

function toFindingRow(name: string, evidence: string): TableRow {
  return row([cell(name, 'dim'), cell(''), cell(evidence), plot(null)], 'sub');
}

/** How much, where, when and an example, as far as each is known and the sentence does not say it already. */
function toEvidence(
  { labels, from, to, value, limit, reason, example }: CheckFinding,
  { unit }: CheckRow,
  { translate: t, numbers, zone }: Telling
): string {
  const figure = (amount: number | null): string => joined(formatValue(amount, unit, numbers));
  const amount =
    value === null
      ? ''
      : limit === null
        ? figure(value)
        : t('document.checks.value', { amount: figure(value), limit: figure(limit) });
  const where = Object.entries(labels)
    .filter(([, text]) => !reason.text.includes(text))
    .map(([name, text]) => `${name}=${text}`)
    .join(', ');
  const when =
    from === null
      ? ''
      : to === null
        ? t('page.checks.since', { at: formatInstant(from, zone) })
        : formatSpan({ from, to }, zone);
  const sample = example === null ? '' : t('page.checks.example', { example: clipped(example) });
  return [reason.text, reason.text.includes(figure(value)) ? '' : amount, where, when, sample]
    .filter((part) => part !== '')
    .join(' · ');
}

function clipped(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_EXAMPLE ? text : `${letters.slice(0, LONGEST_EXAMPLE).join('')} …`;
}

/** Of its tab. */
export function counts({ checks: rows }: Report): Counts {
  return { id: 'checklist', title: 'page.checks.tab', isThere: rows.length > 0, ...countItems(rows), all: rows.length };
}
