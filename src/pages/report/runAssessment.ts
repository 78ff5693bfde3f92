import { assess } from '../../assessment/assess';
import { assessCheckpoints } from '../../assessment/assessCheckpoints';
import type { Assessment, Progress } from '../../assessment/assessment';
import type { EvidenceSet } from '../../engine/model/evidence';
import type { Translate } from '../../engine/model/finding';
import type { Plan } from '../../engine/model/plan';
import type { Report } from '../../engine/model/report';
import { createSources } from '../../platform/grafana/createSources';
import type { Choice } from './toChoice';

export interface Run {
  readonly plan: Plan;
  readonly choice: Choice;
  readonly translate: Translate;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** One evaluation through Grafana's data sources. */
export function runAssessment({
  plan,
  choice: { at, rolloutEnd, checkpoint },
  translate,
  signal,
  onProgress,
}: Run): Promise<Assessment> {
  return assess({
    plan,
    sources: createSources(plan.sources),
    clock: Date.now,
    at,
    rolloutEnd,
    checkpoint: known(plan, checkpoint),
    signal,
    translate,
    onProgress,
  });
}

/** What each checkpoint that was due would have said, from the evidence of an evaluation and a window more for each. */
export async function runCheckpoints(
  { plan, translate, signal }: Omit<Run, 'choice' | 'onProgress'>,
  evidence: EvidenceSet
): Promise<Readonly<Record<string, Report>>> {
  return (
    await assessCheckpoints(
      { plan, sources: createSources(plan.sources), clock: Date.now, signal, translate },
      evidence
    )
  ).reports;
}

/** A checkpoint that the plan does not have counts as not given. */
function known({ windows }: Plan, checkpoint: string | null): string | null {
  return windows.checkpoints.some((hours) => `${hours}h` === checkpoint) ? checkpoint : null;
}
