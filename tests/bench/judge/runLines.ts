import { type Bound, keeps, type Line } from './line';

/** One measured line. */
export interface Row {
  readonly id: string;
  readonly input: string;
  readonly must: string;
  readonly measured: string;
  /** Null where there is no bound. */
  readonly ok: boolean | null;
}

export async function runLines(lines: readonly Line[], runs: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const line of lines) {
    const share = (await line.hits(runs)) / runs;
    const { id, input, counted, bound } = line;
    rows.push({ id, input, must: mustOf(counted, bound), measured: percent(share), ok: bound && keeps(bound, share) });
  }
  return rows;
}

function mustOf(counted: string, bound: Bound | null): string {
  return bound === null ? counted : `${counted} ${bound.kind === 'at most' ? '≤' : '≥'} ${percent(bound.share)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).replace(/\.0$/, '')} %`;
}
