import type { Answers } from '../model/context';

/** Which stretch a request covers: the day since the rollout, or the window before it. */
export type Stretch = 'day' | 'clock';

/** `To`: a ratio's denominator. `Companion`: what has to be observed for missing samples to be zeros. */
export type MeasureRole = Stretch | `${Stretch}To` | `${Stretch}Companion` | 'history';

export type MeasureAnswers = Answers<MeasureRole>;
