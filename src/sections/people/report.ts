import { nullable, object } from 'valibot';
import type { Data } from '../../engine/model/data';
import { list, maybe, text } from '../../engine/model/schema';

const personRow = object({ id: text, role: text, duty: text, level: maybe, contact: nullable(text) });
export type PersonRow = Data<typeof personRow>;

export const report = { people: list(personRow) };
export const empty = { people: [] };
