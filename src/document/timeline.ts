import type { CheckpointState, ReportHead } from '../engine/model/head';
import { clamp, toPercent } from './plot';

export interface Block {
  readonly left: number;
  readonly width: number;
}

export interface Timeline {
  readonly rollout: Block;
  readonly settle: Block | null;
  readonly current: Block | null;
  readonly baseline: Block | null;
  readonly release: Block | null;
  readonly ticks: readonly { readonly id: string; readonly x: number; readonly state: CheckpointState['state'] }[];
  /** Where the axis is broken, because a window lies before the rollout; null where none does. */
  readonly breakAt: number | null;
}

/** Per cent kept before the break for windows that lie before the rollout. */
const BEFORE = 9;
const BEFORE_BLOCK = 4;

type Scale = (instant: number) => number;

/** Rollout, windows and checkpoints on one axis from the rollout to the evaluation; earlier windows stand before a break. */
export function toTimeline({
  deployment,
  windows,
  checkpoints,
  evaluatedAt,
}: Pick<ReportHead, 'deployment' | 'windows' | 'checkpoints' | 'evaluatedAt'>): Timeline {
  const from = Date.parse(deployment.startedAt);
  const to = Math.max(from + 1, Date.parse(windows.current?.to ?? evaluatedAt));
  const isEarlier = (span: { to: string } | null): boolean => span !== null && Date.parse(span.to) <= from;
  const offset = isEarlier(windows.baseline) || isEarlier(windows.release) ? BEFORE : 0;
  const scale: Scale = (instant) => offset / 100 + clamp((instant - from) / (to - from), 0, 1) * (1 - offset / 100);
  const place = (span: { from: string; to: string } | null): Block | null =>
    span === null
      ? null
      : isEarlier(span)
        ? { left: (BEFORE - BEFORE_BLOCK) / 2, width: BEFORE_BLOCK }
        : toBlock(span, scale);
  const first = checkpoints[0];
  return {
    rollout: toBlock({ from: deployment.startedAt, to: deployment.endedAt }, scale),
    settle: first === undefined ? null : toBlock({ from: deployment.endedAt, to: first.window.from }, scale),
    current: place(windows.current),
    baseline: place(windows.baseline),
    release: place(windows.release),
    ticks: checkpoints
      .filter(({ window }) => Date.parse(window.from) <= to)
      .map(({ id, window, state }) => ({ id, x: toPercent(scale(Date.parse(window.from))), state })),
    breakAt: offset === 0 ? null : BEFORE - 1.5,
  };
}

function toBlock({ from, to }: { from: string; to: string }, scale: Scale): Block {
  const left = scale(Date.parse(from));
  return { left: toPercent(left), width: toPercent(Math.max(0, scale(Date.parse(to)) - left)) };
}
