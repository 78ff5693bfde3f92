import {
  type Block,
  cell,
  column,
  fact,
  facts,
  heading,
  list,
  type ListItem,
  paragraph,
  row,
  table,
  type TableRow,
} from '../../document/blocks';
import { statusTone, verdictTone } from '../../document/cells';
import type { Status } from '../../engine/model/finding';
import type { ComponentScore, VerdictReason } from '../../engine/model/verdict';
import type { Telling } from '../../i18n/locale';
import { formatNumber } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import { toVerdictCounts, toVerdictLine } from './words';

/** The word, the score and the coverage with their minima; why, what would change it, the components, and what was counted. */
export const verdict: ToSection = (report, telling) => {
  const { translate: t } = telling;
  const { reasons, wouldChange } = report.verdict;
  return {
    title: t('page.verdict.label', {}),
    note: '',
    blocks: [
      toFacts(report, telling),
      ...toLine(report, telling),
      ...titled(
        t('page.verdict.why', {}),
        reasons.map((reason) => toItem(reason, telling))
      ),
      ...titled(
        t('page.verdict.wouldChange', {}),
        wouldChange.map(({ text }) => ({ mark: '', tone: 'plain' as const, text }))
      ),
      ...(report.score.components.length === 0 ? [] : toComponents(report.score, telling)),
      ...titled(
        t('document.verdict.summary', {}),
        report.summary.map(({ text }) => ({ mark: '', tone: 'plain' as const, text }))
      ),
    ],
  };
};

/** Score out of ten as it prints; a dash where nothing was judged. */
export function scoreWords(overall: number | null, { translate: t, numbers }: Telling): string {
  return overall === null ? '–' : t('document.score.ofTen', { score: formatNumber(overall, 2, numbers) });
}

export function coverageWords(coverage: number, { numbers }: Telling): string {
  return `${formatNumber(100 * coverage, 0, numbers)} %`;
}

function toFacts({ verdict: { outcome }, score }: Report, telling: Telling): Block {
  const { translate: t, numbers } = telling;
  return facts([
    fact(t('page.verdict.label', {}), t(`page.verdict.${outcome}`, {}), verdictTone(outcome)),
    fact(t('page.score.score', {}), scoreWords(score.overall, telling)),
    fact(t('document.score.minimumScore', {}), formatNumber(score.minimum, 2, numbers)),
    fact(t('page.score.coverage', {}), coverageWords(score.coverage, telling)),
    fact(t('document.score.minimumCoverage', {}), coverageWords(score.minimumCoverage, telling)),
  ]);
}

/** Counted from the sections: where one was left out it would count too little. */
function toLine(report: Report, telling: Telling): readonly Block[] {
  const isWhole = (report.edition?.omitted ?? []).length === 0;
  return isWhole ? [paragraph(toVerdictLine(report, toVerdictCounts(report), telling))] : [];
}

function titled(title: string, items: readonly ListItem[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(title), list(items)];
}

function toItem({ status, text }: VerdictReason, { translate: t }: Telling): ListItem {
  return { mark: t(`page.status.${status}`, {}), tone: statusTone(status), text };
}

function toComponents(score: Report['score'], telling: Telling): readonly Block[] {
  const { translate: t } = telling;
  const columns = [
    column('component', t('page.score.component', {})),
    column('score', t('page.score.score', {}), 'number'),
    column('weight', t('page.score.weight', {}), 'number'),
    column('coverage', t('page.score.coverage', {}), 'number'),
    column('against', t('document.score.against', {})),
  ];
  const total = score.components.reduce((sum, { weight }) => sum + weight, 0);
  return [
    table(
      t('document.score.components', {}),
      columns,
      inOrder(score).map((component) => toRow(component, { minimum: score.minimum, total }, telling))
    ),
    paragraph(t('document.score.note', {}), 'dim'),
  ];
}

/** Below the minimum first, lowest first; the rest in the plan's order. */
function inOrder({ components, minimum }: Report['score']): readonly ComponentScore[] {
  const below = components
    .filter(({ score }) => score !== null && score < minimum)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
  return [...below, ...components.filter((component) => !below.includes(component))];
}

function toRow(
  { title, score, weight, coverage }: ComponentScore,
  { minimum, total }: { readonly minimum: number; readonly total: number },
  telling: Telling
): TableRow {
  const { translate: t, numbers } = telling;
  const status: Status = score === null ? 'unknown' : score >= minimum ? 'pass' : 'fail';
  return row([
    cell(title),
    cell(score === null ? '–' : formatNumber(score, 2, numbers), status === 'fail' ? 'bad' : 'plain'),
    cell(`${formatNumber(total === 0 ? 0 : (100 * weight) / total, 0, numbers)} %`, 'dim'),
    cell(coverageWords(coverage, telling)),
    cell(t(`document.score.state.${status}`, {}), statusTone(status)),
  ]);
}
