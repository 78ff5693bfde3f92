import {
  array,
  finite,
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
  type StrictObjectSchema,
  string,
  transform,
  union,
} from 'valibot';
import { check } from '../../checks/check';
import type { Data } from '../../model/data';
import { selector, sharedList, source, sourceBy } from '../fields';
import { mark } from '../places';
import { duration, hours, id, label, orNull, percent, sourceType, text, weight } from '../values';
import { DEFAULTS } from './defaults';
import { measure } from './measures';

const variable = union([pipe(string(), maxLength(500)), pipe(number(), finite())]);

export const variables = optional(record(string(), variable), {});

/** Durations leave as milliseconds. */
const windows = strictObject({
  settle: optional(duration, DEFAULTS.settle),
  window: optional(duration, DEFAULTS.window),
  step: optional(duration, DEFAULTS.step),
  /** Hours after the deployment, ascending, such as [0, 1, 4, 12, 24]. */
  checkpoints: optional(pipe(array(hours), minLength(1), maxLength(24)), DEFAULTS.checkpoints),
  /** `auto`: clock before the last checkpoint, deployment and clock at it. */
  baseline: optional(picklist(['auto', 'deployment', 'clock', 'previous', 'none']), 'auto'),
  /** Days between a clock baseline and its window: 1 or 7. */
  clockDays: optional(picklist([1, 7]), 1),
});

/** `uid` is Grafana's data source uid; the command takes addresses by flag instead. `timeout`: milliseconds one request may take. */
const planSource = pipe(
  strictObject({ id, type: sourceType, uid: optional(text), timeout: optional(duration, DEFAULTS.timeout) }),
  transform(({ uid, ...rest }) => ({ ...rest, uid: uid ?? rest.id }))
);

/** How rollouts are found: from a change of a version label, or only as given. */
const deployment = strictObject({
  source: sourceBy({
    types: () => ['prometheus'],
    isMeant: (entry) => entry['selector'] !== undefined || entry['source'] !== undefined,
  }),
  /** Instant vector selector of a series that carries the version, such as `build_info{job="api"}`; null: only given. */
  selector: orNull(selector),
  label: optional(label, 'version'),
  lookback: optional(duration, DEFAULTS.lookback),
});

const score = strictObject({
  /** 0 to 10. */
  minimum: optional(pipe(number(), minValue(0), maxValue(10)), DEFAULTS.minimum),
  /** 0 to 1. */
  minimumCoverage: optional(percent, DEFAULTS.minimumCoverage),
});

const planComponent = strictObject({ id, title: text, weight: optional(weight, 1) });
/** One comparison table. */
const group = strictObject({ id, title: text });

/** Where people write things down; `lookback` before the rollout's end manual results still count. */
const annotations = strictObject({ source: source('grafana'), lookback: optional(duration, '14d') });

/** What every plan has, whichever sections it fills. */
export const baseEntries = {
  schemaVersion: literal(1),
  id,
  title: text,
  description: optional(string(), ''),
  extends: optional(pipe(array(string()), maxLength(20)), []),
  without: optional(pipe(array(id), maxLength(500)), []),
  variables,
  sources: pipe(array(planSource), minLength(1), maxLength(50)),
  deployment: optional(deployment, {}),
  windows: optional(windows, {}),
  score: optional(score, {}),
  components: optional(
    pipe(array(planComponent), minLength(1), maxLength(20), mark({ ids: 'component' })),
    DEFAULTS.components
  ),
  groups: sharedList(group, 'group'),
  measures: sharedList(measure, 'finding'),
  checks: sharedList(check, 'finding'),
};

/** What stands last in a plan. */
export const closingEntries = {
  annotations: orNull(annotations),
  /** Milliseconds from the last checkpoint's report to the next review. */
  reviewAfter: optional(duration, '1d'),
};

type BaseSchema = StrictObjectSchema<typeof baseEntries & typeof closingEntries, undefined>;

/** A plan without its sections, as the engine knows it. */
export type BasePlan = Omit<Data<BaseSchema>, 'extends' | 'without' | 'variables'>;
export type Measure = Data<typeof measure>;
