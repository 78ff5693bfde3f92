import type { BasePlan, Measure } from '../plan/schema/base';

export type { Check } from '../checks/check';
export type { BasePlan, Measure } from '../plan/schema/base';
export type { Item } from '../plan/schema/items';
export type { SourceType, Target, Tolerance } from '../plan/values';

export type PlanSource = BasePlan['sources'][number];
export type WindowRules = BasePlan['windows'];
export type AnnotationRules = NonNullable<BasePlan['annotations']>;
export type Better = Measure['better'];
export type Reduce = Measure['reduce'];
export type NoDataPolicy = Measure['noData'];
