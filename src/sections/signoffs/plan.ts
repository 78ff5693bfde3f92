import { strictObject } from 'valibot';
import type { Data } from '../../engine/model/data';
import { id, list, text } from '../../engine/plan/values';

/** A role, and what it confirms. */
const signoff = strictObject({ id, role: text, title: text });

export type SignoffRule = Data<typeof signoff>;

export const signoffsPlan = { signoffs: list(signoff) };
