import { type Block, cell, column, heading, type TableRow } from '../../document/blocks';
import { formatShare, joined } from '../../document/figures';
import { toDomain, toPercent } from '../../document/plot';
import type { ToSection } from '../../document/section';
import { type Field, toTable, toWords } from '../../document/table';
import type { UsageRow } from '../../engine/model/report';
import type { Telling } from '../../i18n/locale';
import { formatValue } from '../../i18n/numbers';

interface Line {
  readonly kind: TableRow['kind'];
  readonly title: string;
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
    column: column(t('document.usage.share'), 'number'),
    toCell: ({ share }) => cell(share),
  };
  const reasons: Field<Line> = { column: column(t('page.checks.evidence')), toCell: ({ why }) => cell(why) };
  const fields: readonly Field<Line>[] = [
    { column: column(t('document.usage.figure')), toCell: ({ title }) => cell(title) },
    { column: column(t('page.readiness.value'), 'number'), toCell: ({ value }) => cell(value) },
    ...(lines.some(({ share }) => share !== '') ? [shares] : []),
    ...(lines.some(({ why }) => why !== '') ? [reasons] : []),
  ];
  return [
    heading(group),
    toTable({ caption: t('document.usage.figures', { group }), fields, rows: lines, kindOf: ({ kind }) => kind }),
  ];
}

/** A figure, and below it its parts, largest first as the report has them. */
function toLines({ title, unit, value, percent, parts, reason }: UsageRow, telling: Telling): readonly Line[] {
  const { numbers } = telling;
  const share =
    percent === null ? '' : toWords(telling)('page.usage.share', { percent: formatShare(percent, numbers) });
  return [
    { kind: 'row', title, value: joined(formatValue(value, unit, numbers)), share, why: reason?.text ?? '' },
    ...parts.map((part): Line => ({
      kind: 'sub',
      title: part.label,
      value: joined(formatValue(part.value, unit, numbers)),
      share: part.percent === null ? '' : `${formatShare(part.percent, numbers)} %`,
      why: '',
    })),
  ];
}

/** Lengths of bars that begin at zero, in per cent of the longest; null where there is no value, 0 where it is not positive. */
export function toBars(values: readonly (number | null)[]): readonly (number | null)[] {
  const longest = toDomain(values)?.high ?? 0;
  return values.map((value) =>
    value === null || !Number.isFinite(value) ? null : longest > 0 ? toPercent(Math.max(0, value) / longest) : 0
  );
}
