import { nullable, object, picklist } from 'valibot';
import type { Data } from '../../engine/model/data';
import { iso, list, text } from '../../engine/model/schema';

const signoffRow = object({
  id: text,
  role: text,
  title: text,
  state: picklist(['approved', 'rejected', 'open']),
  by: nullable(text),
  at: nullable(iso),
  note: nullable(text),
});
export type SignoffRow = Data<typeof signoffRow>;

export const report = { signoffs: list(signoffRow) };
export const empty = { signoffs: [] };
