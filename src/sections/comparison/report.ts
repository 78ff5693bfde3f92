import { object } from 'valibot';
import { comparisonRow } from '../../engine/model/comparison';
import type { Data } from '../../engine/model/data';
import { reason } from '../../engine/model/reason';
import { list, text } from '../../engine/model/schema';

const comparisonTable = object({
  id: text,
  title: text,
  /** Made from the rows; never says more than they do. */
  analysis: list(reason),
  rows: list(comparisonRow),
});
export type ComparisonTable = Data<typeof comparisonTable>;

export const report = { comparisons: list(comparisonTable) };
export const empty = { comparisons: [] };
