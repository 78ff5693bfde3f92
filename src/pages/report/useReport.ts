import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { assess, assessCheckpoints } from '../../assessment/assess';
import type { Assessment, Progress } from '../../assessment/assessment';
import type { EvidenceSet } from '../../engine/model/evidence';
import type { Translate } from '../../engine/model/finding';
import { createSources } from '../../platform/grafana/createSources';
import type { Plan } from '../../sections/plan';
import type { Report } from '../../sections/report';
import { openPlans } from './openPlans';
import { type ReportEvent, type ReportState, toNextState } from './reportState';
import type { Choice } from './useChoice';

export interface ReportRun {
  readonly state: ReportState;
  readonly evaluate: () => void;
  /** Keeps what came; the rest is failed, "cancelled". */
  readonly cancel: () => void;
}

/** Evaluates what the address says, again when it changes or when asked to. */
export function useReport(choice: Choice, translate: Translate): ReportRun {
  const [state, dispatch] = useReducer(toNextState, { kind: 'opening' });
  const [round, setRound] = useState(0);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    let isCurrent = true;
    running.current = controller;
    const tell = (event: ReportEvent): void => {
      if (isCurrent) {
        dispatch(event);
      }
    };
    tell({ type: 'started' });
    run({ choice, translate, signal: controller.signal, tell }).catch((error: unknown) =>
      tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
    );
    return () => {
      isCurrent = false;
      controller.abort();
    };
  }, [choice, translate, round]);
  const evaluate = useCallback(() => setRound((count) => count + 1), []);
  const cancel = useCallback(() => running.current?.abort(), []);
  return { state, evaluate, cancel };
}

interface Running {
  readonly choice: Choice;
  readonly translate: Translate;
  readonly signal: AbortSignal;
  readonly tell: (event: ReportEvent) => void;
}

/** The page is drawn again at most this often while answers come in, milliseconds. */
const REDRAW_MS = 200;

async function run({ choice, translate, signal, tell }: Running): Promise<void> {
  const opened = await openPlans(choice.plan, translate);
  if (opened.kind !== 'plan') {
    tell({ type: 'refused', opened });
    return;
  }
  tell({ type: 'opened', opened });
  const progress = createThrottle<Progress>(
    (latest) => tell({ type: 'progressed', opened, progress: latest }),
    REDRAW_MS
  );
  const assessment = await runAssessment({
    plan: opened.plan,
    choice,
    translate,
    signal,
    onProgress: progress.push,
  }).finally(progress.stop);
  if (assessment.kind !== 'report') {
    tell({ type: 'found-nothing', opened, lookedFor: assessment.lookedFor });
    return;
  }
  tell({ type: 'finished', opened, report: assessment.report });
  if (!signal.aborted) {
    // The report stands without them: a checkpoint without a verdict is shown as not looked at.
    const earlier = await runCheckpoints({ plan: opened.plan, translate, signal }, assessment.evidence).catch(
      () => ({})
    );
    tell({ type: 'looked-back', report: assessment.report, earlier });
  }
}

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

/** Calls `act` with the latest value at most once in `ms`; the last value always comes, at the latest after `ms`. */
export function createThrottle<Value>(
  act: (value: Value) => void,
  ms: number
): { readonly push: (value: Value) => void; readonly stop: () => void } {
  let latest: { readonly value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = (): void => {
    timer = null;
    if (latest !== null) {
      const { value } = latest;
      latest = null;
      act(value);
      timer = setTimeout(flush, ms);
    }
  };
  const push = (value: Value): void => {
    latest = { value };
    if (timer === null) {
      flush();
    }
  };
  const stop = (): void => {
    latest = null;
    if (timer !== null) {
      clearTimeout(timer);
    }
    timer = null;
  };
  return { push, stop };
}
