import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Progress } from '../../assessment/assessment';
import type { Translate } from '../../engine/model/finding';
import { createThrottle } from './createThrottle';
import { openPlans } from './openPlans';
import { toNextState, type ReportEvent, type ReportState } from './reportState';
import { runAssessment, runCheckpoints } from './runAssessment';
import type { Choice } from './toChoice';

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
