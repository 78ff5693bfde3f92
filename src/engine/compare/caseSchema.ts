import {
  array,
  finite,
  type InferOutput,
  instance,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullish,
  number,
  picklist,
  pipe,
  strictObject,
  string,
  union,
} from 'valibot';

const DAY_SECONDS = 86_400;

const id = union([pipe(string(), minLength(1), maxLength(2000)), pipe(number(), finite())]);
const seconds = pipe(number(), finite(), minValue(0.001), maxValue(1000 * DAY_SECONDS));
/** Their entries are checked apart: a schema of its own for each of a million samples takes longer than judging them. */
const samples = nullish(instance(Array), []);
const share = pipe(number(), finite(), minValue(0), maxValue(1));
const amount = pipe(number(), finite(), minValue(0));

const measure = strictObject({
  id,
  better: picklist(['lower', 'higher', 'neither']),
  unit: nullish(pipe(string(), maxLength(100)), 'short'),
  tolerance: nullish(strictObject({ relative: nullish(share), absolute: nullish(amount) })),
  noData: nullish(picklist(['fail', 'zero', 'ignore']), 'fail'),
  stepSeconds: nullish(seconds),
  rateWindowSeconds: nullish(seconds),
  target: nullish(strictObject({ op: picklist(['<', '<=', '>', '>=']), value: pipe(number(), finite()) })),
  baseline: samples,
  current: samples,
  history: nullish(pipe(array(strictObject({ baseline: samples, current: samples })), maxLength(1000)), []),
});

/** One case of `dayone compare` as it is written, docs/judge.md. */
export const caseSchema = strictObject({ id, measures: array(measure) });

/** A case of the right shape, its defaults filled in, its samples not looked at yet. */
export type CaseShape = InferOutput<typeof caseSchema>;
