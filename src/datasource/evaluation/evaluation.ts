import type { DataFrame } from '@grafana/data';
import type { Report } from '../../engine/model/report';
import type { Section } from '../../report/frames/section';
import type { Question } from '../query/toQuestion';

/** What the data source needs of the engine; loaded when it is first needed. */
export interface Evaluation {
  /** Rejects with one sentence for a person where there is no report. */
  evaluate(question: Question, signal: AbortSignal): Promise<Report>;
  /** The plans in the app's settings. */
  listPlans(): Promise<PlanList>;
  /** Tables of one part of a report; `refId` is whose query asked. */
  toFrames(report: Report, section: Section, refId: string): readonly DataFrame[];
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
