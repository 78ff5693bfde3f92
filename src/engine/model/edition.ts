import { nullable, object, picklist } from 'valibot';
import type { Data } from './data';
import { list, text } from './schema';

export const REDACTIONS = ['queries', 'labels', 'addresses'] as const;

/** `labels`: label values, and lines and names that systems wrote verbatim. */
export type Redaction = (typeof REDACTIONS)[number];

/** What the author of an edition of a report wrote on it, left out and hid. */
export const edition = object({
  title: nullable(text),
  note: nullable(text),
  /** Ids of sections. */
  omitted: list(text),
  redacted: list(picklist(REDACTIONS)),
});
export type Edition = Data<typeof edition>;
