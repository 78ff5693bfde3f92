import {
  boolean,
  type GenericSchema,
  guard,
  lazy,
  null as nothing,
  object,
  picklist,
  pipe,
  record,
  string,
  union,
} from 'valibot';
import { type Clause, isSavedCode, OUTCOMES, type Param, type Params, STATUSES } from './finding';
import { figure, list, text } from './schema';

export const outcome = picklist(OUTCOMES);
export const status = picklist(STATUSES);

const code = pipe(string(), guard(isSavedCode));

/** A clause holds params, and they may hold clauses. */
export const params: GenericSchema<unknown, Params> = record(
  string(),
  lazy(() => param)
);
const clause: GenericSchema<unknown, Clause> = object({ code, params: lazy(() => params) });
export const param: GenericSchema<unknown, Param> = union([
  string(),
  figure,
  boolean(),
  nothing(),
  clause,
  list(union([string(), clause])),
]);

export const reasonFields = { code, params: lazy(() => params), text };

/** Why: a `Reason` as it is saved. */
export const reason = object(reasonFields);
