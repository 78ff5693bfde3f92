import type { Report, ScheduleRow } from '../../engine/model/report';
import { clamp, toPercent } from './percent';

export interface WatchMark {
  readonly row: ScheduleRow;
  /** Per cent of the axis. */
  readonly x: number;
}

export interface WatchRow {
  readonly round: string;
  readonly title: string;
  readonly marks: readonly WatchMark[];
}

export interface WatchPlot {
  /** Hours at the axis' end; it begins at 0, the rollout's end. */
  readonly hours: number;
  readonly ticks: readonly { readonly id: string; readonly x: number }[];
  /** The evaluation, per cent; null where it lies outside. */
  readonly now: number | null;
  readonly rounds: readonly WatchRow[];
}

const HOUR_MS = 3_600_000;
/** The watch lasts a day unless a round is due later. */
const DAY_HOURS = 24;

/** The rounds of the watch, one row each, on one axis of hours since the rollout's end. Marks ascend. */
export function toWatchPlot({
  schedule,
  checkpoints,
  deployment,
  evaluatedAt,
}: Pick<Report, 'schedule' | 'checkpoints' | 'deployment' | 'evaluatedAt'>): WatchPlot {
  const hours = Math.max(DAY_HOURS, ...schedule.map((row) => row.hours).filter(Number.isFinite));
  const place = (at: number): number => toPercent(clamp(at / hours, 0, 1));
  const since = (Date.parse(evaluatedAt) - Date.parse(deployment.endedAt)) / HOUR_MS;
  const rounds = new Map<string, ScheduleRow[]>();
  for (const row of schedule) {
    rounds.set(row.round, [...(rounds.get(row.round) ?? []), row]);
  }
  return {
    hours,
    ticks: checkpoints
      .filter((checkpoint) => checkpoint.hours <= hours)
      .map(({ id, hours: at }) => ({ id, x: place(at) })),
    now: since >= 0 && since <= hours ? place(since) : null,
    rounds: [...rounds].map(([round, rows]) => ({
      round,
      title: rows[0]?.title ?? round,
      marks: [...rows].sort((a, b) => a.hours - b.hours).map((row) => ({ row, x: place(row.hours) })),
    })),
  };
}
