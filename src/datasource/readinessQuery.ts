import type { DataFrame } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import type { Translate } from '../engine/model/finding';
import type { FrameName } from '../sections/frameNames';
import type { Report } from '../sections/report';

/** Stands for "the last one" in a query's deployment and checkpoint; so does an empty field. */
export const LATEST = 'latest';

export interface ReadinessQuery extends DataQuery {
  /** Id of a plan in the app's settings; empty: the first one. */
  readonly plan: string;
  readonly section: FrameName;
  /** End of the rollout, ISO 8601; `latest`: the last one found. */
  readonly deployment: string;
  /** Such as `4h`; `latest`: the last one due. */
  readonly checkpoint: string;
}

export const DEFAULT_QUERY: Omit<ReadinessQuery, 'refId'> = Object.freeze({
  plan: '',
  section: 'verdict',
  deployment: LATEST,
  checkpoint: LATEST,
});

/** What one evaluation answers. Equal questions have equal keys and share it. */
export interface Question {
  /** Empty: the first plan. */
  readonly plan: string;
  /** Milliseconds since the epoch; null: the last one found. */
  readonly rolloutEnd: number | null;
  /** Null: the last one due. */
  readonly checkpoint: string | null;
  /** The instant of the evaluation: a whole minute, milliseconds since the epoch. */
  readonly at: number;
}

const MINUTE_MS = 60_000;

/** The question of a query whose variables are filled in. `to` is the end of the time range. Throws where the deployment is not a time. */
export function toQuestion(
  { plan, deployment, checkpoint }: Partial<ReadinessQuery>,
  to: number,
  translate: Translate
): Question {
  return {
    plan: plan?.trim() ?? '',
    rolloutEnd: toInstant(toChoice(deployment), translate),
    checkpoint: toChoice(checkpoint),
    at: Math.floor(to / MINUTE_MS) * MINUTE_MS,
  };
}

export function toKey({ plan, rolloutEnd, checkpoint, at }: Question): string {
  return JSON.stringify([plan, rolloutEnd, checkpoint, at]);
}

function toChoice(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' || trimmed === LATEST ? null : trimmed;
}

/** Accepts ISO 8601 and milliseconds since the epoch, as a variable or a data link gives them. */
function toInstant(text: string | null, translate: Translate): number | null {
  if (text === null) {
    return null;
  }
  const instant = /^\d{11,}$/.test(text) ? Number(text) : Date.parse(text);
  if (!Number.isFinite(instant)) {
    throw new Error(translate('panels.failure.deployment', { deployment: text, latest: LATEST }));
  }
  return instant;
}

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
  readonly section: FrameName;
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
