import { integer, maxValue, minValue, number, optional, pipe, strictObject } from 'valibot';
import { id, list, orNull, text } from '../../engine/plan/values';

/** People are roles: no names, numbers or addresses. */
const person = strictObject({
  id,
  role: text,
  duty: optional(text, ''),
  /** Step of the escalation, 1 is called first; null: not in it. */
  level: orNull(pipe(number(), integer(), minValue(1), maxValue(20))),
  /** How to reach the role, such as a channel or a rota's name. */
  contact: orNull(text),
});

export const peoplePlan = { people: list(person) };
