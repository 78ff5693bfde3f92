import type { EvidenceSet } from '../engine/model/evidence';
import type { Translate } from '../engine/model/finding';
import type { Plan } from '../sections/plan';
import type { Report } from '../sections/report';
import type { SourceRow } from '../sections/sources/report';
import type { Source } from '../sources/port';

export interface AssessInput {
  readonly plan: Plan;
  /** One for each of the plan's sources. */
  readonly sources: readonly Source[];
  /** The present, milliseconds since the epoch. */
  readonly clock: () => number;
  /** The instant to evaluate at; null: the present. Floored to the minute. */
  readonly at: number | null;
  /** A rollout's end that the user gave, or one of the deployments found; null: the last one found. */
  readonly rolloutEnd: number | null;
  /** Id of the checkpoint to judge; null: the last one due. */
  readonly checkpoint: string | null;
  readonly signal: AbortSignal;
  readonly translate: Translate;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly answered: number;
  readonly total: number;
  /** What is known so far; rows whose answer is outstanding have failed with kind `pending`. */
  readonly report: Report;
}

export type Assessment =
  | { readonly kind: 'report'; readonly report: Report; readonly evidence: EvidenceSet }
  | { readonly kind: 'no-deployment'; readonly lookedFor: LookedFor };

export interface LookedFor {
  readonly selector: string | null;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Why no report stands: nothing answered, or (`refused`) nothing was permitted. */
export interface Silence {
  readonly refused: boolean;
  readonly why: string;
}

/** No report stands on nothing: where every source that was asked failed, the reasons are the answer. Null where one answered, or none was asked. */
export function silenceOf(sources: readonly SourceRow[]): Silence | null {
  const asked = sources.filter(({ status }) => status !== 'not-asked');
  if (asked.length === 0 || asked.some(({ status }) => status !== 'failed')) {
    return null;
  }
  return {
    refused: asked.every(({ error }) => error?.kind === 'unauthorized'),
    why: asked.map(({ id, error }) => `${id}: ${error?.message ?? 'failed'}`).join('; '),
  };
}
