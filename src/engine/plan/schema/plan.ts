import { array, boolean, finite, integer, type InferOutput, literal, maxLength, minLength, minValue, maxValue, number, optional, picklist, pipe, record, regex, strictObject, string, union, unknown } from 'valibot';
import { check } from './checks';
import { measure } from './measures';
import { count, duration, id, noData, percent, query, target, text, weight } from './scalars';

const list = <T extends Parameters<typeof array>[0]>(item: T) => optional(pipe(array(item), maxLength(500)));
const variable = union([pipe(string(), maxLength(500)), pipe(number(), finite())]);
const port = pipe(number(), integer(), minValue(1), maxValue(65_535));

const services = strictObject({
  source: optional(id),
  component: id,
  weight: optional(weight),
  critical: optional(boolean()),
  label: text,
  up: query,
  startTime: optional(query),
  expected: optional(pipe(array(strictObject({ id: text, port: optional(port) })), maxLength(500))),
});

const item = strictObject({
  id,
  title: text,
  component: optional(id),
  weight: optional(weight),
  critical: optional(boolean()),
  judgedBy: optional(picklist(['query', 'person'])),
  source: optional(id),
  query: optional(query),
  unit: optional(text),
  target: optional(target),
  noData: optional(noData),
});

const windows = strictObject({
  settle: optional(duration),
  window: optional(duration),
  step: optional(duration),
  checkpoints: optional(pipe(array(pipe(string(), regex(/^\d{1,3}h$/, 'hours such as 4h'))), minLength(1), maxLength(24))),
  baseline: optional(picklist(['auto', 'deployment', 'clock', 'previous', 'none'])),
  clockDays: optional(picklist([1, 7])),
});

/** What packs and plans may both hold. */
const parts = {
  variables: optional(record(string(), variable)),
  groups: list(strictObject({ id, title: text })),
  measures: list(measure),
  checks: list(check),
  services: optional(services),
  security: list(item),
  alerts: optional(strictObject({ history: optional(id), present: optional(id), matchers: optional(string()), component: optional(id), weight: optional(weight) })),
  logs: optional(strictObject({ source: optional(id), selector: query, levelLabel: optional(text) })),
  traces: optional(strictObject({ source: optional(id), service: text, limit: optional(count) })),
  load: list(strictObject({ id, title: text, source: optional(id), query, unit: optional(text) })),
};

/** A plan as it is written; packs are merged in before it is checked whole. */
export const planSchema = strictObject({
  schemaVersion: literal(1),
  id,
  title: text,
  description: optional(string()),
  extends: optional(pipe(array(string()), maxLength(20))),
  without: optional(pipe(array(id), maxLength(500))),
  sources: pipe(array(strictObject({ id, type: picklist(['prometheus', 'loki', 'jaeger', 'alertmanager']), uid: optional(text), timeout: optional(duration) })), minLength(1), maxLength(50)),
  deployment: optional(strictObject({ source: optional(id), selector: optional(query), label: optional(text), lookback: optional(duration) })),
  windows: optional(windows),
  score: optional(strictObject({ minimum: optional(pipe(number(), minValue(0), maxValue(10))), minimumCoverage: optional(percent) })),
  components: optional(pipe(array(strictObject({ id, title: text, weight: optional(weight) })), minLength(1), maxLength(20))),
  ...parts,
});

const anyList = optional(array(unknown()));
const anything = optional(unknown());

/** What a pack must be before it is merged; its entries may lean on variables and on later fragments, so the whole is checked after. */
export const packSchema = strictObject({
  variables: parts.variables,
  groups: anyList,
  measures: anyList,
  checks: anyList,
  services: anything,
  security: anyList,
  alerts: anything,
  logs: anything,
  traces: anything,
  load: anyList,
});

export type PlanInput = InferOutput<typeof planSchema>;
