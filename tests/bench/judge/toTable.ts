import type { Row } from './runLines';

/** Lines of text with aligned columns. */
export function toTable(rows: readonly Row[]): string {
  const lines = [
    ['id', 'input', 'must', 'share', 'ok'],
    ...rows.map(({ id, input, must, measured, ok }) => [id, input, must, measured, toWord(ok)]),
  ];
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n');
}

function toWord(ok: Row['ok']): string {
  return ok === null ? '' : ok ? 'ok' : 'FAILS';
}
