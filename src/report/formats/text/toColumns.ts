/** A longer cell pushes its own row aside, not every other one. */
const WIDEST = 80;

export interface ColumnOptions {
  /** Columns whose cells stand at their end. */
  readonly atEnd?: readonly boolean[];
}

/** Lines with their columns padded to the widest cell of up to 80 characters; a last column that stands at its start is left as it is. */
export function toColumns(rows: readonly (readonly string[])[], { atEnd = [] }: ColumnOptions = {}): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      const width = lengthOf(cell);
      widths[index] = Math.max(widths[index] ?? 0, width > WIDEST ? 0 : width);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0, atEnd[index] === true))
      .join('  ')
      .trimEnd()
  );
}

function padded(cell: string, width: number, isAtEnd: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - lengthOf(cell)));
  return isAtEnd ? `${blanks}${cell}` : `${cell}${blanks}`;
}

/** Characters, not UTF-16 units. */
function lengthOf(cell: string): number {
  return [...cell].length;
}
