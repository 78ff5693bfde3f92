import type { Code, Params, Status } from '../engine/model/finding';
import type { Telling } from '../i18n/locale';
import { type Block, type Cell, row, type RowPlace, table, type TableColumn, type TableRow } from './blocks';

/** A column, and what each row says in it. */
export interface Field<Row> {
  readonly column: TableColumn;
  readonly toCell: (row: Row) => Cell;
}

export interface TableParts<Row> {
  readonly caption: string;
  readonly fields: readonly Field<Row>[];
  readonly rows: readonly Row[];
  readonly kindOf?: (row: Row) => TableRow['kind'];
  readonly placeOf?: (row: Row, index: number) => RowPlace;
}

export function toTable<Row>({
  caption,
  fields,
  rows,
  kindOf = () => 'row',
  placeOf = () => ({}),
}: TableParts<Row>): Block {
  return table(
    caption,
    fields.map(({ column }) => column),
    rows.map((entry, index) =>
      row(
        fields.map(({ toCell }) => toCell(entry)),
        kindOf(entry),
        placeOf(entry, index)
      )
    )
  );
}

/** Titles that differ: where two are the same word by word, each with its id. */
export function toNames(groups: readonly { readonly id: string; readonly title: string }[]): readonly string[] {
  return groups.map(({ id, title }) =>
    groups.filter((other) => other.title === title).length > 1 ? `${title} (${id})` : title
  );
}

/** Parts of a section's note, those that say something. */
export function toNote(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}

/** `person: ops-lead, 22 Oct 2025, 16:00`; the kind alone where no more is known. */
export function toJudge(kind: string, details: readonly (string | null)[]): string {
  const known = details.filter((detail) => detail !== null && detail !== '');
  return known.length === 0 ? kind : `${kind}: ${known.join(', ')}`;
}

export type Words = (code: Code, params?: Params) => string;

const NONE: Params = Object.freeze({});

/** Words for codes, most of which need no params. */
export function toWords({ translate }: Pick<Telling, 'translate'>): Words {
  return (code, params = NONE) => translate(code, params);
}

const RANKS: Readonly<Record<Status, number>> = Object.freeze({ fail: 0, warn: 1, unknown: 2, pass: 3 });

/** What fails first, urgent before the rest; what is well keeps its order. */
export function byStatus<Row extends { readonly status: Status }>(
  rows: readonly Row[],
  isUrgent: (row: Row) => boolean = () => false
): readonly Row[] {
  const rank = (row: Row): number => 2 * RANKS[row.status] + (row.status === 'pass' || isUrgent(row) ? 0 : 1);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
