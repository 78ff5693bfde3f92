import {
  boolean,
  literal,
  maxLength,
  minLength,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  variant,
} from 'valibot';
import type { Note } from './note';

const id = pipe(string(), minLength(1), maxLength(200));

const meaning = variant('kind', [
  object({ kind: literal('journal') }),
  object({ kind: literal('check'), item: id, result: picklist(['pass', 'fail', 'n/a']) }),
  object({ kind: literal('signoff'), signoff: id, decision: picklist(['approve', 'reject']) }),
  object({
    kind: literal('incident'),
    severity: picklist(['critical', 'major', 'minor']),
    blocker: optional(boolean(), false),
    resolved: optional(boolean(), false),
    trigger: optional(id),
  }),
]);

type Written = Omit<Note, 'id' | 'at' | 'to' | 'by'>;

/**
 * A text of an annotation: a sentence, then one last line of JSON that says what it means, such as
 * `{"kind":"check","item":"tls","result":"pass"}`. A text without such a line, or with one that cannot be read, is a journal entry and
 * keeps every character. Never throws.
 */
export function parseNote(text: string): Written {
  const whole = text.trim();
  const end = whole.lastIndexOf('\n');
  const read = safeParse(meaning, parseLine(whole.slice(end + 1).trim()));
  return read.success
    ? { ...NOTHING, ...read.output, text: whole.slice(0, Math.max(0, end)).trim() }
    : { ...NOTHING, text: whole };
}

const NOTHING: Omit<Written, 'text'> = Object.freeze({
  kind: 'journal',
  item: null,
  result: null,
  signoff: null,
  decision: null,
  severity: null,
  blocker: false,
  resolved: false,
  trigger: null,
});

/** Null where it is no JSON. */
function parseLine(line: string): unknown {
  if (!line.startsWith('{')) {
    return null;
  }
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
