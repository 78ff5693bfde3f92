import { literal, nullable, object, picklist } from 'valibot';
import type { Data } from './data';
import { reason } from './reason';
import { figure, iso, list, span, text } from './schema';

export const checkpointState = object({
  id: text,
  hours: figure,
  state: picklist(['past', 'current', 'ahead']),
  dueAt: iso,
  window: span,
});
export type CheckpointState = Data<typeof checkpointState>;

const baseline = object({ ...span.entries, kind: picklist(['deployment', 'clock', 'previous']) });

/** What was evaluated, when, and over which windows. */
export const headFields = {
  schemaVersion: literal(1),
  plan: object({ id: text, title: text, description: text }),
  deployment: object({
    id: text,
    version: text,
    previousVersion: nullable(text),
    startedAt: iso,
    endedAt: iso,
    source: picklist(['version-label', 'annotation', 'given', 'unknown']),
  }),
  evaluatedAt: iso,
  /** Such as `24h`; null before the first is due. */
  checkpoint: nullable(text),
  checkpoints: list(checkpointState),
  windows: object({
    current: nullable(span),
    baseline: nullable(baseline),
    release: nullable(baseline),
    stepSeconds: figure,
    /** Why a baseline is missing or the window was cut, one reason each. */
    notes: list(reason),
  }),
};

type Head = typeof headFields;
export type ReportHead = { readonly [Field in keyof Head]: Data<Head[Field]> };
