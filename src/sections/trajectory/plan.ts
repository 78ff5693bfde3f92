import { optional, strictObject } from 'valibot';
import type { Data } from '../../engine/model/data';
import { expressionSource, sharedList } from '../../engine/plan/fields';
import { id, query, text } from '../../engine/plan/values';

const load = strictObject({ id, title: text, source: expressionSource, query, unit: optional(text, 'short') });

export type LoadQuantity = Data<typeof load>;

export const trajectoryPlan = { load: sharedList(load) };
