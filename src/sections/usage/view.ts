import { type Block, cell, column, heading, type RowPlace, type TableRow, under } from '../../document/blocks';
import { type Counts, NO_PROBLEMS } from '../../document/counts';
import { formatShare, joined } from '../../document/figures';
import { toBars } from '../../document/plot';
import { queryOf } from '../../document/queries';
import { type Field, toTable, toWords } from '../../document/table';
import type { Telling } from '../../i18n/locale';
import { formatValue } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import type { UsageRow } from './report';

interface Line {
  readonly kind: TableRow['kind'];
  readonly place: RowPlace;
  readonly title: string;
  /** How long it is beside the other parts, in per cent of the longest. */
  readonly bar: number | null;
  readonly value: string;
  readonly share: string;
  /** Why there is no value. */
  readonly why: string;
}

/** Figures of business and use by group, each with its parts: told, not judged. */
export const usage: ToSection = ({ usage: rows }, telling) => {
  if (rows.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const title = t('page.usage.title');
  const groups = [...new Set(rows.map(({ group }) => group))];
  return {
    title,
    note: t('page.usage.subtitle'),
    subtitle: t('page.usage.subtitle'),
    blocks: groups.flatMap((group) =>
      toBlocks(
        group,
        rows.filter((row) => row.group === group),
        telling
      )
    ),
  };
};

function toBlocks(group: string, rows: readonly UsageRow[], telling: Telling): readonly Block[] {
  const t = toWords(telling);
  const lines = rows.flatMap((row) => toLines(row, telling));
  const shares: Field<Line> = {
    column: column('share', t('document.usage.share'), 'number'),
    toCell: ({ share }) => cell(share),
  };
  const reasons: Field<Line> = {
    column: under('figure', column('evidence', t('page.checks.evidence'))),
    toCell: ({ why }) => cell(why),
  };
  const fields: readonly Field<Line>[] = [
    {
      column: column('figure', t('document.usage.figure')),
      toCell: ({ title, bar }) => (bar === null ? cell(title) : { ...cell(title), bar }),
    },
    { column: column('value', t('page.readiness.value'), 'number'), toCell: ({ value }) => cell(value) },
    ...(lines.some(({ share }) => share !== '') ? [shares] : []),
    ...(lines.some(({ why }) => why !== '') ? [reasons] : []),
  ];
  return [
    heading(group),
    toTable({
      caption: t('document.usage.figures', { group }),
      fields,
      rows: lines,
      kindOf: ({ kind }) => kind,
      placeOf: ({ place }) => place,
    }),
  ];
}

/** A figure, and below it its parts, largest first as the report has them. */
function toLines(row: UsageRow, telling: Telling): readonly Line[] {
  const { id, title, unit, value, percent, parts, reason } = row;
  const bars = toBars(parts.map((part) => part.value));
  const { numbers } = telling;
  const share =
    percent === null ? '' : toWords(telling)('page.usage.share', { percent: formatShare(percent, numbers) });
  return [
    {
      kind: 'row',
      place: { id: `usage-${id}`, ...queryOf(title, row) },
      title,
      bar: null,
      value: joined(formatValue(value, unit, numbers)),
      share,
      why: reason?.text ?? '',
    },
    ...parts.map((part, index): Line => ({
      kind: 'sub',
      place: {},
      title: part.label,
      bar: bars[index] ?? null,
      value: joined(formatValue(part.value, unit, numbers)),
      share: part.percent === null ? '' : `${formatShare(part.percent, numbers)} %`,
      why: '',
    })),
  ];
}

/** Of its tab. */
export function counts({ usage: rows }: Report): Counts {
  return { id: 'usage', title: 'page.usage.title', isThere: rows.length > 0, ...NO_PROBLEMS, all: rows.length };
}
