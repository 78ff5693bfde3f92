import type { Deployment } from '../model/evidence';
import { type Reason, toReason, type Translate } from '../model/finding';
import type { BasePlan, WindowRules } from '../model/plan';
import type { Schedule, ScheduledCheckpoint } from '../model/schedule';
import type { BaselineWindow, Grid, Span } from '../model/time';

export type { Schedule } from '../model/schedule';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface ScheduleInput {
  readonly plan: BasePlan;
  readonly deployment: Deployment;
  /** All rollouts known, the judged one among them. */
  readonly deployments: readonly Deployment[];
  /** The instant of the evaluation, milliseconds. */
  readonly now: number;
  /** Up to where evidence is collected; at least `now`. */
  readonly horizon: number;
  /** Id of the checkpoint to judge, such as `1h`; null: the last one due. */
  readonly checkpoint: string | null;
  readonly translate: Translate;
}

/**
 * Which windows one evaluation compares. An earlier checkpoint than the last one due is judged as of the instant it was due, so
 * that it says what it would have said then. Pure.
 */
export function toSchedule(input: ScheduleInput): Schedule {
  const { plan, deployment, translate } = input;
  const rules = plan.windows;
  const next = nextRollout(input);
  const rolloutEnd = ceil(deployment.endedAt, rules.step);
  const settledAt = rolloutEnd + rules.settle;
  const picked = pickCheckpoint({ input, settledAt, next });
  const { checkpoint } = picked;
  const baselines = chooseBaselines({ input, checkpoint, isLast: picked.isPlanned, settledAt });
  return {
    ...picked,
    step: rules.step,
    rolloutEnd,
    settledAt,
    isLast: picked.isPlanned || (checkpoint !== null && input.checkpoint !== null),
    current: checkpoint?.window ?? null,
    baseline: baselines.baseline,
    release: baselines.release,
    day: toDay({ rolloutEnd, horizon: input.horizon, next, step: rules.step }),
    clock: toClock(baselines, rules.step),
    clockDays: baselines.clockDays,
    disturbed: input.deployments.map(({ startedAt, endedAt }) => ({ from: startedAt, to: endedAt + rules.settle })),
    knownSince: Math.min(deployment.startedAt, input.horizon - plan.deployment.lookback),
    notes: [...unknownNote(deployment, translate), ...secondRolloutNote(next, translate), ...baselines.notes],
  };
}

interface Picking {
  readonly input: ScheduleInput;
  readonly settledAt: number;
  readonly next: Deployment | null;
}

interface Picked extends Pick<Schedule, 'now' | 'checkpoint' | 'checkpoints'> {
  /** It is the plan's last checkpoint, at which drift is judged. */
  readonly isPlanned: boolean;
}

function pickCheckpoint({ input, settledAt, next }: Picking): Picked {
  const { checkpoints: hours, window } = input.plan.windows;
  // Nothing is due after a rollout that nobody knows of.
  const all =
    input.deployment.source === 'unknown' ? [] : hours.map((hour) => toCheckpoint({ hours: hour, settledAt, window }));
  const due = all.filter(({ dueAt }) => dueAt <= Math.min(input.now, next?.startedAt ?? Infinity));
  const checkpoint = due.filter(({ id }) => input.checkpoint === null || id === input.checkpoint).at(-1) ?? null;
  return {
    now: checkpoint === null || checkpoint === due.at(-1) ? input.now : checkpoint.dueAt,
    checkpoint,
    checkpoints: all.map((entry) => ({
      ...entry,
      state: entry === checkpoint ? 'current' : due.includes(entry) ? 'past' : 'ahead',
    })),
    isPlanned: checkpoint?.hours === hours.at(-1),
  };
}

/** The baseline that lies outside the day, as one grid. */
function toClock({ release, baseline }: Baselines, step: number): Grid | null {
  const outside = [release, baseline].find((window) => window !== null && window.kind !== 'deployment');
  return outside === undefined || outside === null ? null : { from: outside.from, to: outside.to, step };
}

function toCheckpoint({
  hours,
  settledAt,
  window,
}: {
  hours: number;
  settledAt: number;
  window: number;
}): ScheduledCheckpoint {
  const from = settledAt + hours * HOUR;
  return { id: `${hours}h`, hours, window: { from, to: from + window }, dueAt: from + window, state: 'ahead' };
}

function nextRollout({ deployments, deployment, now }: ScheduleInput): Deployment | null {
  const later = deployments.filter(({ startedAt }) => startedAt > deployment.endedAt && startedAt < now);
  return later.reduce<Deployment | null>(
    (first, entry) => (first === null || entry.startedAt < first.startedAt ? entry : first),
    null
  );
}

function toDay({
  rolloutEnd,
  horizon,
  next,
  step,
}: {
  rolloutEnd: number;
  horizon: number;
  next: Deployment | null;
  step: number;
}): Grid {
  const end = Math.min(horizon, next?.startedAt ?? Infinity);
  return { from: rolloutEnd, to: Math.max(rolloutEnd, Math.floor(end / step) * step), step };
}

interface Choice {
  readonly input: ScheduleInput;
  readonly checkpoint: ScheduledCheckpoint | null;
  readonly isLast: boolean;
  readonly settledAt: number;
}

interface Baselines {
  readonly baseline: BaselineWindow | null;
  readonly release: BaselineWindow | null;
  readonly clockDays: number;
  readonly notes: readonly Reason[];
}

const NONE: Baselines = Object.freeze({ baseline: null, release: null, clockDays: 0, notes: [] });

function chooseBaselines(choice: Choice): Baselines {
  const { checkpoint, input } = choice;
  const rules = input.plan.windows;
  if (checkpoint === null || rules.baseline === 'none') {
    return NONE;
  }
  if (rules.baseline === 'previous') {
    return previousBaseline(choice, checkpoint.window);
  }
  const release = rules.baseline === 'deployment' ? NONE : clockBaseline(choice, checkpoint.window);
  const drifts =
    checkpoint.hours > 0 && (rules.baseline === 'deployment' || (rules.baseline === 'auto' && choice.isLast));
  if (!drifts) {
    return release;
  }
  const drift = deploymentBaseline(choice.settledAt, rules);
  return { ...release, baseline: drift, release: release.baseline };
}

function deploymentBaseline(settledAt: number, rules: WindowRules): BaselineWindow {
  return { from: settledAt, to: settledAt + rules.window, kind: 'deployment' };
}

/** The same clock window on the last day (or week) that lies wholly before the rollout. */
function clockBaseline({ input }: Choice, window: Span): Baselines {
  const { deployment, plan, translate } = input;
  const stride = plan.windows.clockDays;
  const lag = Math.max(1, Math.ceil((window.to - deployment.startedAt) / (stride * DAY))) * stride;
  const shifted: BaselineWindow = { from: window.from - lag * DAY, to: window.to - lag * DAY, kind: 'clock' };
  if (isFirst(input)) {
    return { ...NONE, notes: [toReason(translate, 'windows.firstDeployment')] };
  }
  return { baseline: shifted, release: null, clockDays: lag, notes: [] };
}

function previousBaseline({ input }: Choice, window: Span): Baselines {
  const { deployment, deployments, plan, translate } = input;
  const before = deployments.filter(({ endedAt }) => endedAt < deployment.startedAt).at(-1);
  if (before === undefined) {
    return { ...NONE, notes: [toReason(translate, 'windows.noPrevious')] };
  }
  const shift = ceil(deployment.endedAt, plan.windows.step) - ceil(before.endedAt, plan.windows.step);
  return {
    baseline: { from: window.from - shift, to: window.to - shift, kind: 'previous' },
    release: null,
    clockDays: 0,
    notes: [],
  };
}

/** Found by its version label with no version before it: there is nothing to compare the release with. */
function isFirst({ deployment }: ScheduleInput): boolean {
  return deployment.source === 'version-label' && deployment.previousVersion === null;
}

function unknownNote({ source }: Deployment, translate: Translate): readonly Reason[] {
  return source === 'unknown' ? [toReason(translate, 'windows.undiscovered')] : [];
}

function secondRolloutNote(next: Deployment | null, translate: Translate): readonly Reason[] {
  if (next === null) {
    return [];
  }
  return [
    toReason(translate, 'windows.secondRollout', { version: next.version, at: new Date(next.startedAt).toISOString() }),
  ];
}

function ceil(instant: number, step: number): number {
  return Math.ceil(instant / step) * step;
}
