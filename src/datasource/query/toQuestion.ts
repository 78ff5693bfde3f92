import type { Translate } from '../../engine/model/finding';
import { LATEST, type ReadinessQuery } from './readinessQuery';

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
