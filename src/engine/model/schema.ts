import {
  array,
  finite,
  integer,
  literal,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  readonly,
  record,
  regex,
  string,
  tuple,
  variant,
} from 'valibot';
import type { Data } from './data';

type Item = Parameters<typeof array>[0];

export const text = string();
export const figure = pipe(number(), finite());
export const count = pipe(number(), integer(), minValue(0));
/** Milliseconds since the epoch, as far as a date reaches. */
export const instant = pipe(number(), minValue(-8.64e15), maxValue(8.64e15));
/** Null is unknown, never 0. */
export const maybe = nullable(figure);

/** ISO 8601 in UTC. */
export const iso = pipe(
  string(),
  regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/,
    'a time such as 2025-10-24T03:53:00Z'
  )
);
export type Iso = Data<typeof iso>;

export const labels = record(string(), string());
export const presence = picklist(['up', 'down', 'unknown']);
export const list = <T extends Item>(item: T) => pipe(array(item), readonly());
export const pair = <T extends Item>(item: T) => pipe(tuple([item, item]), readonly());
export const interval = nullable(pair(figure));

/** [milliseconds, value]; value null where the sample is missing or not finite. */
export const point = pipe(tuple([figure, maybe]), readonly());
export type Point = Data<typeof point>;

export const span = object({ from: iso, to: iso });
export type ReportSpan = Data<typeof span>;

export const better = picklist(['lower', 'higher', 'neither']);

export const targetResult = object({
  op: picklist(['<', '<=', '>', '>=']),
  value: figure,
  outcome: picklist(['met', 'missed', 'unknown']),
  /** Amount beyond the target in the row's unit, 0 where met. */
  missedBy: maybe,
});
export type TargetResult = Data<typeof targetResult>;

/** A change that does not matter: a fraction of the baseline, or an amount in the row's unit. */
export const tolerance = variant('kind', [
  object({ kind: literal('relative'), fraction: figure }),
  object({ kind: literal('absolute'), amount: figure }),
]);

export const outage = object({
  from: iso,
  /** Null while it lasts. */
  to: nullable(iso),
  minutes: figure,
});
export type Outage = Data<typeof outage>;
