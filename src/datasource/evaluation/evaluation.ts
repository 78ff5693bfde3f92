import type { DataFrame } from '@grafana/data';
import type { Report } from '../../engine/model/report';
import type { Translate } from '../../engine/model/finding';
import type { Section } from '../../report/frames/section';
import type { Question } from '../query/toQuestion';

/** What the data source needs of the engine; loaded when it is first needed. */
export interface Evaluation {
  /** In the reader's language. */
  readonly translate: Translate;
  /** Rejects with one sentence for a person where there is no report. */
  evaluate(question: Question, signal: AbortSignal): Promise<Report>;
  /** The plans in the app's settings. */
  listPlans(): Promise<PlanList>;
  /** Tables of one part of a report. */
  toFrames(report: Report, asked: Asked): readonly DataFrame[];
}

/** What a query asks of a report that stands. */
export interface Asked {
  readonly section: Section;
  /** Whose query asked. */
  readonly refId: string;
  readonly question: Question;
  /** In which sentences tell times; by the name that Grafana gives it. */
  readonly timeZone: string;
}

export interface PlanList {
  readonly plans: readonly PlanChoice[];
  /** One line for each plan that is not valid. */
  readonly refused: readonly string[];
}

export interface PlanChoice {
  readonly id: string;
  readonly title: string;
  /** Ids such as `4h`. */
  readonly checkpoints: readonly string[];
}
