import {
  array,
  boolean,
  finite,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  record,
  strictObject,
  string,
  union,
  unknown,
} from 'valibot';
import { check } from '../../checks/check';
import { count, duration, group, hours, id, label, list, load, percent, query, text, weight } from '../values';
import { DEFAULTS } from './defaults';
import {
  annotations,
  capacity,
  certificates,
  checklistGroup,
  endpoints,
  item,
  person,
  probes,
  progressGroup,
  round,
  signoff,
  trigger,
  usage,
} from './items';
import { measure } from './measures';

const variable = union([pipe(string(), maxLength(500)), pipe(number(), finite())]);
const port = pipe(number(), integer(), minValue(1), maxValue(65_535));

const services = strictObject({
  source: optional(id),
  component: id,
  weight: optional(weight, 1),
  critical: optional(boolean(), false),
  label,
  up: query,
  startTime: optional(query),
  expected: list(strictObject({ id: text, port: optional(port) })),
});

const windows = strictObject({
  settle: optional(duration, DEFAULTS.settle),
  window: optional(duration, DEFAULTS.window),
  step: optional(duration, DEFAULTS.step),
  checkpoints: optional(pipe(array(hours), minLength(1), maxLength(24)), DEFAULTS.checkpoints),
  baseline: optional(picklist(['auto', 'deployment', 'clock', 'previous', 'none']), 'auto'),
  clockDays: optional(picklist([1, 7]), 1),
});

const source = strictObject({
  id,
  type: picklist(['prometheus', 'loki', 'jaeger', 'alertmanager', 'grafana', 'datasource']),
  uid: optional(text),
  timeout: optional(duration, DEFAULTS.timeout),
});

const alerts = strictObject({
  history: optional(id),
  present: optional(id),
  matchers: optional(pipe(string(), maxLength(10_000)), ''),
  component: optional(id, 'operations'),
  weight: optional(weight, 1),
});
const variables = optional(record(string(), variable), {});

/** A plan as it is written; packs are merged in before it is checked whole. */
export const planSchema = strictObject({
  schemaVersion: literal(1),
  id,
  title: text,
  description: optional(string(), ''),
  extends: optional(pipe(array(string()), maxLength(20)), []),
  without: optional(pipe(array(id), maxLength(500)), []),
  variables,
  sources: pipe(array(source), minLength(1), maxLength(50)),
  deployment: optional(
    strictObject({
      source: optional(id),
      selector: optional(query),
      label: optional(label, 'version'),
      lookback: optional(duration, DEFAULTS.lookback),
    }),
    {}
  ),
  windows: optional(windows, {}),
  score: optional(
    strictObject({
      minimum: optional(pipe(number(), minValue(0), maxValue(10)), DEFAULTS.minimum),
      minimumCoverage: optional(percent, DEFAULTS.minimumCoverage),
    }),
    {}
  ),
  components: optional(
    pipe(array(strictObject({ id, title: text, weight: optional(weight, 1) })), minLength(1), maxLength(20)),
    DEFAULTS.components
  ),
  groups: list(group),
  measures: list(measure),
  checks: list(check),
  services: optional(services),
  security: list(item),
  alerts: optional(alerts),
  logs: optional(strictObject({ source: optional(id), selector: query, levelLabel: optional(label, 'level') })),
  traces: optional(strictObject({ source: optional(id), service: text, limit: optional(count, 200) })),
  load: list(load),
  endpoints: optional(endpoints),
  probes: optional(probes),
  certificates: optional(certificates),
  capacity: list(capacity),
  usage: list(usage),
  checklist: list(checklistGroup),
  schedule: list(round),
  triggers: list(trigger),
  signoffs: list(signoff),
  people: list(person),
  progress: list(progressGroup),
  annotations: optional(annotations),
  reviewAfter: optional(duration, '1d'),
});

const anyList = optional(array(unknown()));
const anything = optional(unknown());

/** What a pack must be before it is merged; its entries may lean on variables and on later fragments, so the whole is checked after. */
export const packSchema = strictObject({
  variables,
  groups: anyList,
  measures: anyList,
  checks: anyList,
  services: anything,
  security: anyList,
  alerts: anything,
  logs: anything,
  traces: anything,
  load: anyList,
  endpoints: anything,
  probes: anything,
  certificates: anything,
  capacity: anyList,
  usage: anyList,
  checklist: anyList,
  schedule: anyList,
  triggers: anyList,
});

/** A plan of the right shape, its defaults filled in. */
export type PlanShape = InferOutput<typeof planSchema>;
