import {
  array,
  finite,
  guard,
  type GenericSchema,
  integer,
  lazy,
  maxValue,
  minValue,
  nullable,
  null as nothing,
  number,
  object,
  pipe,
  picklist,
  readonly,
  record,
  regex,
  string,
  tuple,
  union,
  boolean,
  variant,
  literal,
} from 'valibot';
import { type Clause, isSavedCode, type Param, type Params } from '../../../engine/model/finding';

export const text = string();
export const code = pipe(string(), guard(isSavedCode));
export const figure = pipe(number(), finite());
export const count = pipe(number(), integer(), minValue(0));
/** Milliseconds since the epoch, as far as a date reaches. */
export const instant = pipe(number(), minValue(-8.64e15), maxValue(8.64e15));
export const maybe = nullable(figure);
export const iso = pipe(
  string(),
  regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/,
    'a time such as 2025-10-24T03:53:00Z'
  )
);
export const labels = record(string(), string());
export const outcome = picklist(['better', 'same', 'worse', 'inconclusive', 'no-data', 'failed']);
export const status = picklist(['pass', 'warn', 'fail', 'unknown']);
export const presence = picklist(['up', 'down', 'unknown']);
export const severity = picklist(['critical', 'warning']);
export const sourceType = picklist(['prometheus', 'loki', 'jaeger', 'alertmanager', 'grafana', 'datasource']);
export const list = <T extends Parameters<typeof array>[0]>(item: T) => pipe(array(item), readonly());
export const pair = <T extends Parameters<typeof array>[0]>(item: T) => pipe(tuple([item, item]), readonly());
export const interval = nullable(pair(figure));
export const point = pipe(tuple([figure, maybe]), readonly());
export const span = object({ from: iso, to: iso });
export const baselineKind = picklist(['deployment', 'clock', 'previous']);

/** A clause holds params, and they may hold clauses. */
export const params: GenericSchema<unknown, Params> = record(
  string(),
  lazy(() => param)
);
export const clause: GenericSchema<unknown, Clause> = object({ code, params: lazy(() => params) });
export const param: GenericSchema<unknown, Param> = union([
  string(),
  figure,
  boolean(),
  nothing(),
  clause,
  list(union([string(), clause])),
]);

export const reasonFields = { code, params: lazy(() => params), text };
export const reason = object(reasonFields);
export const insightFields = { ...reasonFields, rule: text, finding: text };
export const targetFields = { op: picklist(['<', '<=', '>', '>=']), value: figure };
export const target = object({ ...targetFields, outcome: picklist(['met', 'missed', 'unknown']), missedBy: maybe });
export const tolerance = variant('kind', [
  object({ kind: literal('relative'), fraction: figure }),
  object({ kind: literal('absolute'), amount: figure }),
]);
export const outage = object({ from: iso, to: nullable(iso), minutes: figure });
