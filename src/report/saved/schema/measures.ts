import { DETECTOR_IDS } from '../../../engine/checks/check';
import { boolean, nullable, object, optional, picklist } from 'valibot';
import {
  count,
  figure,
  interval,
  iso,
  labels,
  list,
  maybe,
  outcome,
  pair,
  point,
  reason,
  status,
  target,
  text,
  tolerance,
} from './scalars';

const better = picklist(['lower', 'higher', 'neither']);

const comparisonFields = {
  baseline: maybe,
  change: maybe,
  changePercent: maybe,
  interval,
  shift: maybe,
  superiority: maybe,
  points: pair(figure),
  effectivePoints: pair(figure),
  outcome,
  reason,
};

const row = object({
  ...comparisonFields,
  id: text,
  title: text,
  component: text,
  unit: text,
  better,
  reduce: picklist(['mean', 'median', 'max', 'min', 'last']),
  critical: boolean(),
  weight: figure,
  capacity: maybe,
  current: maybe,
  tolerance,
  limit: figure,
  toleranceAmount: maybe,
  release: optional(object({ ...comparisonFields, toleranceAmount: optional(maybe, null) })),
  target: nullable(target),
  status,
  points01: maybe,
  ignored: boolean(),
  history: object({ used: boolean(), pairs: count, range: interval }),
  source: text,
  query: text,
  series: object({ current: list(point), baseline: list(point), release: list(point) }),
});

export const comparisonTable = object({ id: text, title: text, analysis: list(reason), rows: list(row) });

export const trajectory = object({
  id: text,
  title: text,
  unit: text,
  outcome,
  better,
  toleranceAmount: maybe,
  trend: reason,
  points: list(object({ checkpoint: text, at: iso, value: maybe })),
});

export const load = object({
  id: text,
  title: text,
  peak: maybe,
  mean: maybe,
  min: maybe,
  peakAt: nullable(iso),
  minAt: nullable(iso),
  unit: text,
});

const checkFinding = object({
  labels,
  from: nullable(iso),
  to: nullable(iso),
  value: maybe,
  limit: maybe,
  reason,
  example: nullable(text),
});

export const check = object({
  id: text,
  title: text,
  component: text,
  weight: figure,
  critical: boolean(),
  detector: picklist(DETECTOR_IDS),
  outcome,
  status,
  points01: maybe,
  detail: text,
  reason,
  findings: list(checkFinding),
  unit: text,
  source: text,
  query: text,
  series: list(point),
  limit: maybe,
});
