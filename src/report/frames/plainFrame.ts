import type { Report } from '../../engine/model/report';

/** A data frame as plain data: Grafana's own is made from it at the edge. */
export interface PlainFrame {
  readonly name: string;
  readonly fields: readonly PlainField[];
  /** Rows. */
  readonly length: number;
  readonly meta: { readonly preferredVisualisationType: 'table'; readonly custom?: { readonly dayone: unknown } };
}

export interface PlainField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'time';
  readonly config: { readonly unit?: string; readonly displayName?: string };
  /** Times in milliseconds since the epoch. `null` is unknown, never 0. */
  readonly values: readonly (string | number | null)[];
}

/** The tables of one section. */
export type Tables = (report: Report) => readonly PlainFrame[];
