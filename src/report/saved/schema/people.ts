import { boolean, nullable, object, picklist } from 'valibot';
import {
  count,
  figure,
  insightFields,
  iso,
  list,
  maybe,
  outcome,
  reason,
  severity,
  status,
  target,
  text,
} from './scalars';

const judgedBy = picklist(['query', 'person', 'finding']);

export const item = object({
  id: text,
  title: text,
  component: text,
  weight: figure,
  critical: boolean(),
  judgedBy,
  outcome,
  status,
  points01: maybe,
  value: maybe,
  unit: text,
  target: nullable(target),
  reason,
  finding: nullable(text),
  by: nullable(text),
  at: nullable(iso),
  source: text,
  query: text,
});

export const checklistGroup = object({
  group: text,
  id: text,
  items: list(item),
  passed: count,
  judged: count,
  percent: maybe,
  blockers: list(text),
});

export const round = object({
  id: text,
  round: text,
  title: text,
  hours: figure,
  dueAt: iso,
  judgedBy: picklist(['data', 'person']),
  state: picklist(['passed', 'failed', 'unknown', 'overdue', 'to-come']),
  by: nullable(text),
  steps: list(text),
  findings: list(object({ id: text, title: text, status, value: maybe, unit: text, reason })),
  reason,
});

export const entry = object({
  id: text,
  at: iso,
  by: text,
  kind: picklist(['journal', 'check', 'signoff', 'incident']),
  text,
});

export const incident = object({
  id: text,
  kind: picklist(['incident', 'near-miss']),
  title: text,
  severity: text,
  state: picklist(['open', 'resolved']),
  blocker: boolean(),
  from: nullable(iso),
  to: nullable(iso),
  minutes: maybe,
  by: nullable(text),
  rule: nullable(text),
  finding: nullable(text),
  reason,
});

export const trigger = object({
  id: text,
  title: text,
  severity,
  judgedBy,
  state: picklist(['quiet', 'tripped', 'unknown']),
  status,
  action: text,
  escalateTo: text,
  respondWithinMinutes: figure,
  finding: nullable(text),
  reason,
  query: text,
});

export const signoff = object({
  id: text,
  role: text,
  title: text,
  state: picklist(['approved', 'rejected', 'open']),
  by: nullable(text),
  at: nullable(iso),
  note: nullable(text),
});

export const person = object({ id: text, role: text, duty: text, level: maybe, contact: nullable(text) });

const deliverable = object({
  id: text,
  title: text,
  planned: figure,
  done: figure,
  state: picklist(['done', 'part', 'open']),
  deliverable: text,
});

export const progress = object({
  id: text,
  title: text,
  unit: text,
  rows: list(deliverable),
  planned: figure,
  done: figure,
  percent: maybe,
  stated: maybe,
  reason: nullable(reason),
});

export const insight = object(insightFields);
export const observation = object({ ...insightFields, kind: picklist(['positive', 'pattern', 'concern']) });
export const recommendation = object({ ...insightFields, withinDays: picklist([7, 30, 90]) });
