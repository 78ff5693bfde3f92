import type { EndpointRow, EndpointTotals } from '../../engine/model/report';

export type EndpointOrder = EndpointTotals['by'];

const QUANTITIES: Readonly<Record<EndpointOrder, (row: EndpointRow) => number | null>> = Object.freeze({
  traffic: ({ requests }) => requests,
  errors: ({ errors }) => errors,
  latency: ({ p95 }) => p95,
});

/** The figure by which an order goes: requests, errors, or P95 in milliseconds. */
export function quantityOf(row: EndpointRow, order: EndpointOrder): number | null {
  const value = QUANTITIES[order](row);
  return value === null || !Number.isFinite(value) ? null : value;
}

/** Largest first, what is not known last; equals keep their order. */
export function sortEndpoints(rows: readonly EndpointRow[], order: EndpointOrder): readonly EndpointRow[] {
  return rows
    .map((row, index) => ({ row, index, value: quantityOf(row, order) ?? -Infinity }))
    .sort((a, b) => (a.value === b.value ? a.index - b.index : a.value < b.value ? 1 : -1))
    .map(({ row }) => row);
}
