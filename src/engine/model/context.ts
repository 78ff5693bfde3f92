import type { Evidence } from './evidence';
import type { Translate } from './finding';
import type { Schedule } from './schedule';

/** What a judge may know beside its own evidence. */
export interface Context {
  readonly schedule: Schedule;
  readonly translate: Translate;
}

/** The answers to the requests a judge declared, by the names it gave them. */
export type Answers<Role extends string = string> = Readonly<Partial<Record<Role, Evidence>>>;

/** The answers of a subject of the plan by its key, such as `measure/latency-p95`. */
export type AnswersOf = (key: string) => Answers;
