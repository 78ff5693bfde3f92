import { keeps, type Line } from './line';

/** One measured line. */
export interface Row {
  readonly id: string;
  readonly input: string;
  readonly must: string;
  readonly measured: string;
  readonly ok: boolean;
}

export async function runLines(lines: readonly Line[], runs: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const line of lines) {
    const share = (await line.hits(runs)) / runs;
    const { id, input, counted, bound } = line;
    rows.push({ id, input, must: `${counted} ${bound.kind === 'at most' ? '≤' : '≥'} ${percent(bound.share)}`, measured: percent(share), ok: keeps(bound, share) });
  }
  return rows;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).replace(/\.0$/, '')} %`;
}
