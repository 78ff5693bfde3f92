import {
  type Block,
  type Cell,
  cell,
  column,
  type Glyph,
  heading,
  paragraph,
  type TableRow,
  type Tone,
} from '../../document/blocks';
import { marked } from '../../document/cells';
import type { Counts } from '../../document/counts';
import { joined } from '../../document/figures';
import { type Field, toNames, toTable, toWords } from '../../document/table';
import type { Telling } from '../../i18n/locale';
import { formatNumber, formatValue } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import type { ProgressSection } from './report';

interface Line {
  readonly kind: TableRow['kind'];
  /** Of its row on the page. */
  readonly id?: string;
  readonly title: string;
  readonly state: Cell;
  readonly planned: number;
  readonly done: number;
  readonly words: Cell;
}

const TONES: Readonly<Record<ProgressSection['rows'][number]['state'], Tone>> = Object.freeze({
  done: 'good',
  part: 'plain',
  open: 'unknown',
});

const GLYPHS: Readonly<Record<ProgressSection['rows'][number]['state'], Glyph>> = Object.freeze({
  done: 'pass',
  part: 'waiting',
  open: 'unknown',
});

/** Planned work by group with its sums, and where a written subtotal differs from its rows. */
export const progress: ToSection = ({ progress: groups }, telling) => {
  if (groups.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const names = toNames(groups);
  return {
    title: t('page.progress.title'),
    note: t('page.progress.subtitle'),
    subtitle: t('page.progress.subtitle'),
    blocks: groups.flatMap((group, index) => toBlocks(group, names[index] ?? group.title, telling)),
  };
};

function toBlocks(group: ProgressSection, name: string, telling: Telling): readonly Block[] {
  const t = toWords(telling);
  const amount = (value: number): Cell => cell(formatValue(value, group.unit, telling.numbers).digits);
  const lines = toLines(group, telling);
  const deliverable: Field<Line> = {
    column: column('deliverable', t('page.progress.deliverable')),
    toCell: ({ words }) => words,
  };
  const fields: readonly Field<Line>[] = [
    { column: column('task', t('page.progress.task')), toCell: ({ title }) => cell(title) },
    { column: column('state', t('page.incidents.state')), toCell: ({ state }) => state },
    { column: column('planned', t('page.progress.planned'), 'number'), toCell: ({ planned }) => amount(planned) },
    { column: column('done', t('page.progress.done'), 'number'), toCell: ({ done }) => amount(done) },
    ...(lines.some(({ words }) => words.text !== '') ? [deliverable] : []),
  ];
  return [
    heading(group.title, {
      id: `group-progress-${group.id}`,
      isWell: group.reason === null && group.percent === 100,
      percent: group.percent,
    }),
    paragraph(toShare(group, telling), group.reason === null ? 'plain' : 'warn'),
    toTable({
      caption: t('document.progress.tasks', { group: name }),
      fields,
      rows: lines,
      kindOf: ({ kind }) => kind,
      placeOf: ({ id }) => (id === undefined ? {} : { id }),
    }),
  ];
}

function toLines(group: ProgressSection, telling: Telling): readonly Line[] {
  const t = toWords(telling);
  const { rows, planned, done } = group;
  const { unit } = formatValue(planned, group.unit, telling.numbers);
  return [
    ...rows.map((row): Line => ({
      ...row,
      id: `progress-${row.id}`,
      kind: 'row',
      state: marked(t(`page.progress.state.${row.state}`), TONES[row.state], GLYPHS[row.state]),
      words: cell(row.deliverable),
    })),
    {
      kind: 'total',
      title: unit === '' ? t('document.progress.sum') : t('page.progress.total', { unit }),
      state: cell(''),
      planned,
      done,
      words: toSubtotal(group, telling),
    },
  ];
}

/** What was written as the sum, and that it is another one where it is. */
function toSubtotal({ stated, reason, unit }: ProgressSection, telling: Telling): Cell {
  if (reason !== null) {
    return cell(reason.text, 'warn');
  }
  return cell(
    stated === null
      ? ''
      : toWords(telling)('page.progress.stated', { stated: joined(formatValue(stated, unit, telling.numbers)) })
  );
}

function toShare({ percent, done, planned, unit, reason }: ProgressSection, telling: Telling): string {
  const t = toWords(telling);
  const { numbers } = telling;
  const [amount, whole] = [formatValue(done, unit, numbers), formatValue(planned, unit, numbers)];
  return [
    ...(percent === null ? [] : [`${formatNumber(percent, percent % 1 === 0 ? 0 : 1, numbers)} %`]),
    t('page.progress.sum', {
      done: amount.unit === whole.unit ? amount.digits : joined(amount),
      planned: joined(whole),
    }),
    ...(reason === null ? [] : [t('page.progress.differs')]),
  ].join(', ');
}

/** Of its tab: groups whose subtotals differ. */
export function counts({ progress: groups }: Report): Counts {
  return {
    id: 'progress',
    title: 'page.progress.title',
    isThere: groups.length > 0,
    bad: [],
    warn: [[groups.filter(({ reason }) => reason !== null).length, 'page.status.warn']],
    all: groups.length,
  };
}
