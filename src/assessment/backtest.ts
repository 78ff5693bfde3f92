import { toCheckFinding } from '../engine/checks/runCheck';
import { toMeasureFinding } from '../engine/judge/judgeMeasure';
import type { Deployment, SourceFailure } from '../engine/model/evidence';
import type { PlannedFinding } from '../engine/model/finding';
import type { VerdictReason } from '../engine/model/verdict';
import { toSchedule } from '../engine/windows/toSchedule';
import type { Report } from '../sections/report';
import { assess } from './assess';
import { type AssessInput, type LookedFor, silenceOf } from './assessment';
import { discover } from './discover';

const MINUTE = 60_000;

/**
 * What reports would have said of earlier rollouts, each as of the instant its last checkpoint was due, one after another so that servers
 * are asked no more at once than by one report. Rollouts are the given ones, or those that a report would find. One that cannot be judged does not stop the others; it does not reject.
 */
export async function backtest(input: BacktestInput): Promise<Backtest> {
  const horizon = Math.floor(input.clock() / MINUTE) * MINUTE;
  const { deployments, failure } = await discover(input, horizon);
  const rollouts = toRollouts(input, { deployments, ends: input.rolloutEnds, horizon });
  if (rollouts.length === 0) {
    const { selector, label, lookback, source } = input.plan.deployment;
    return failure === null
      ? { kind: 'no-deployment', lookedFor: { selector, label, from: horizon - lookback, to: horizon } }
      : { kind: 'not-answered', source, error: failure };
  }
  const replays: Replay[] = [];
  for (const rollout of rollouts) {
    input.onReplay?.({ number: replays.length + 1, total: rollouts.length, rollout });
    replays.push(await replay(input, rollout));
  }
  return { kind: 'replays', replays };
}

async function replay(
  { plan, sources, clock, checkpoint, signal, translate }: BacktestInput,
  rollout: Rollout
): Promise<Replay> {
  const { at, rolloutEnd } = rollout;
  try {
    const assessment = await assess({ plan, sources, clock, checkpoint, signal, translate, at, rolloutEnd });
    if (assessment.kind === 'no-deployment') {
      return failed(rollout, 'unavailable', 'the rollout was not found again');
    }
    const { report } = assessment;
    const silence = silenceOf(report.sources);
    if (silence !== null) {
      return failed(rollout, silence.refused ? 'refused' : 'unavailable', silence.why);
    }
    return report.deployment.source === 'unknown'
      ? failed(rollout, 'unavailable', `${plan.deployment.source} did not say which version was there`)
      : { kind: 'report', rollout, report };
  } catch (error) {
    return failed(rollout, 'broken', error instanceof Error ? error.message : String(error));
  }
}

function failed(rollout: Rollout, failure: ReplayFailure, message: string): Replay {
  return { kind: 'failed', rollout, failure, message };
}

export interface BacktestInput extends Pick<
  AssessInput,
  'plan' | 'sources' | 'clock' | 'checkpoint' | 'signal' | 'translate'
> {
  /** How many of the rollouts that are found are replayed, the latest ones. */
  readonly last: number;
  /** Ends of rollouts, milliseconds; where there are any, these are replayed and none is looked for. */
  readonly rolloutEnds: readonly number[];
  /** Called before each replay. */
  readonly onReplay?: (progress: {
    readonly number: number;
    readonly total: number;
    readonly rollout: Rollout;
  }) => void;
}

/** A rollout to be replayed, and the instant of the evaluation. Milliseconds since the epoch. */
export interface Rollout {
  readonly version: string;
  readonly endedAt: number;
  /** Null: the last rollout before `at`, as a report at that instant would have taken. */
  readonly rolloutEnd: number | null;
  /** When its last checkpoint (or the one asked for) was due, the next rollout began, or now: the first of them. */
  readonly at: number;
  /** The next rollout came before the checkpoint was due: its version, '' where that is not known. */
  readonly cutBy: string | null;
}

/** Why there is no report of a rollout. `broken`: a fault of ours. */
export type ReplayFailure = 'unavailable' | 'refused' | 'broken';

export type Replay =
  | { readonly kind: 'report'; readonly rollout: Rollout; readonly report: Report }
  | { readonly kind: 'failed'; readonly rollout: Rollout; readonly failure: ReplayFailure; readonly message: string };

export type Backtest =
  | { readonly kind: 'replays'; readonly replays: readonly Replay[] }
  | { readonly kind: 'no-deployment'; readonly lookedFor: LookedFor }
  /** The source that knows of rollouts did not answer. */
  | { readonly kind: 'not-answered'; readonly source: string; readonly error: SourceFailure };

/** Reasons that only warn, unless they are behind a figure that decided. */
const UNJUDGED: readonly string[] = ['verdict.unjudged', 'verdict.sourceFailed'];
const LOW_SCORE: readonly string[] = ['verdict.scoreBelow'];
const TOO_LITTLE: readonly string[] = ['verdict.nothingJudged', 'verdict.coverageBelow', 'verdict.lowestBelow'];

/**
 * The reasons that made the verdict what it is: a report lists those that would have decided next behind them. With a score or a coverage that
 * is too low come the findings that lowered it. None for `ready`.
 */
export function toDecided({ outcome, reasons }: Report['verdict']): readonly VerdictReason[] {
  const holds = (codes: readonly string[]): boolean => reasons.some(({ code }) => codes.includes(code));
  switch (outcome) {
    case 'ready':
      return [];
    case 'ready-with-warnings':
      return reasons;
    case 'not-ready':
      return reasons.filter(({ status }) => status === 'fail' || (status === 'warn' && holds(LOW_SCORE)));
    case 'incomplete':
      return reasons.filter(
        ({ status, code }) => status === 'unknown' && (!UNJUDGED.includes(code) || holds(TOO_LITTLE))
      );
  }
}

export interface Found {
  /** Rollouts that a report would find, oldest first. */
  readonly deployments: readonly Deployment[];
  /** Ends of rollouts that were given, milliseconds; '' is their version. */
  readonly ends: readonly number[];
  /** The present, on the minute. */
  readonly horizon: number;
}

/** When to look at which rollout, oldest first: the ends where there are any, else the last ones found. */
export function toRollouts(input: BacktestInput, found: Found): readonly Rollout[] {
  const { deployments, ends } = found;
  if (ends.length === 0) {
    return deployments.slice(-input.last).map((deployment) => toRollout(input, found, { deployment, isGiven: false }));
  }
  const ordered = [...new Set(ends)].sort((a, b) => a - b);
  return ordered.map((end) =>
    toRollout(input, found, {
      deployment: { id: '', version: '', previousVersion: null, startedAt: end, endedAt: end, source: 'given' },
      isGiven: true,
    })
  );
}

interface Taken {
  readonly deployment: Deployment;
  readonly isGiven: boolean;
}

function toRollout(
  input: BacktestInput,
  { deployments, ends, horizon }: Found,
  { deployment, isGiven }: Taken
): Rollout {
  const due = dueOf(input, deployment, horizon);
  const starts = [
    ...deployments.map(({ startedAt, version }) => ({ at: startedAt, version })),
    ...ends.map((at) => ({ at, version: '' })),
  ];
  const next = starts.filter(({ at }) => at > deployment.endedAt).sort((a, b) => a.at - b.at)[0];
  const isCut = next !== undefined && next.at < due;
  const { version, endedAt } = deployment;
  return {
    version,
    endedAt,
    rolloutEnd: isGiven ? endedAt : null,
    at: Math.min(isCut ? next.at : due, horizon),
    cutBy: isCut ? next.version : null,
  };
}

/** On the next minute, since evaluations stand on minutes. */
function dueOf({ plan, checkpoint, translate }: BacktestInput, deployment: Deployment, horizon: number): number {
  const { checkpoints } = toSchedule({
    plan,
    deployment,
    deployments: [deployment],
    now: horizon,
    horizon,
    checkpoint: null,
    translate,
  });
  const wanted = checkpoint === null ? checkpoints.at(-1) : checkpoints.find(({ id }) => id === checkpoint);
  return Math.ceil((wanted?.dueAt ?? horizon) / MINUTE) * MINUTE;
}

/** How often a measure or check spoke up in several reports. */
export interface Cries {
  readonly id: string;
  readonly kind: 'measure' | 'check';
  readonly title: string;
  readonly critical: boolean;
  /** Reports in which it was worse or missed its target. */
  readonly cried: number;
  /** Reports in which it was judged, those among them. */
  readonly judged: number;
  readonly unjudged: number;
  /** Reports out of which its no-data policy took it. */
  readonly ignored: number;
}

/** Measures and checks of the reports of one plan, those that cried most first, then in the plan's order. */
export function toCries(reports: readonly Report[]): readonly Cries[] {
  const counted = new Map<string, Cries>();
  for (const finding of reports.flatMap(findingsOf)) {
    const key = `${finding.kind}/${finding.id}`;
    counted.set(key, add(counted.get(key) ?? noneOf(finding), finding));
  }
  return [...counted.values()].sort((a, b) => b.cried - a.cried);
}

function findingsOf({ comparisons, checks }: Report): readonly PlannedFinding[] {
  return [...comparisons.flatMap(({ rows }) => rows).map(toMeasureFinding), ...checks.map(toCheckFinding)];
}

function noneOf({ id, kind, title, critical }: PlannedFinding): Cries {
  return {
    id,
    kind: kind === 'check' ? 'check' : 'measure',
    title,
    critical,
    cried: 0,
    judged: 0,
    unjudged: 0,
    ignored: 0,
  };
}

function add(cries: Cries, { outcome, missed, points01, ignored }: PlannedFinding): Cries {
  if (ignored) {
    return { ...cries, ignored: cries.ignored + 1 };
  }
  if (outcome === 'worse' || missed) {
    return { ...cries, cried: cries.cried + 1, judged: cries.judged + 1 };
  }
  return points01 === null ? { ...cries, unjudged: cries.unjudged + 1 } : { ...cries, judged: cries.judged + 1 };
}
