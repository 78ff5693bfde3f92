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
import type { Reason } from '../model/finding';
import type { Schedule } from '../windows/toSchedule';

/** What a person wrote down, after parsing. Times in milliseconds; a field that the kind does not have is null. */
export interface Note {
  readonly id: string;
  readonly at: number;
  /** Null where it is an instant, or had not ended at the instant of the evaluation. */
  readonly to: number | null;
  /** The login that Grafana set. */
  readonly by: string;
  /** The sentence, without the line of JSON. */
  readonly text: string;
  readonly kind: 'journal' | 'check' | 'signoff' | 'incident';
  /** Id of the item or of the round of the watch. */
  readonly item: string | null;
  readonly result: 'pass' | 'fail' | 'n/a' | null;
  readonly signoff: string | null;
  readonly decision: 'approve' | 'reject' | null;
  readonly severity: 'critical' | 'major' | 'minor' | null;
  readonly blocker: boolean;
  readonly resolved: boolean;
  readonly trigger: string | null;
}

export interface Notes {
  /** `failed`: what was written is not known. `not-asked`: the plan names no place where people write. */
  readonly status: 'read' | 'failed' | 'not-asked';
  /** Why it failed, one line; null else. */
  readonly message: string | null;
  /** By time, then id. */
  readonly entries: readonly Note[];
  /** Milliseconds; sign-offs count from here. */
  readonly rolloutEnd: number;
}

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

/** When the judged rollout began, milliseconds; its end where the start is not known. */
export function rolloutStart({ disturbed, rolloutEnd, settledAt, step }: Schedule): number {
  const judged = disturbed.find(({ to }) => to <= settledAt && to > settledAt - step);
  return Math.min(judged?.from ?? rolloutEnd, rolloutEnd);
}

/** A person's own sentence as a reason: it is told as it was written, in any language. */
export function toWritten(text: string): Reason {
  return { code: 'note.text', params: { text }, text };
}
