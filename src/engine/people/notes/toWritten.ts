import type { Reason } from '../../model/finding';

/** A person's own sentence as a reason: it is told as it was written, in any language. */
export function toWritten(text: string): Reason {
  return { code: 'note.text', params: { text }, text };
}
