import type { Report, ScheduleRow } from '../../engine/model/report';

export interface Round {
  readonly id: string;
  readonly title: string;
  /** By their due time. */
  readonly rows: readonly ScheduleRow[];
  /** Something failed or is overdue. */
  readonly isProblem: boolean;
}

/** The schedule by round, those with a problem first. */
export function toRounds(schedule: Report['schedule']): readonly Round[] {
  const ids = [...new Set(schedule.map(({ round }) => round))];
  const rounds = ids.map((id): Round => {
    const rows = schedule.filter(({ round }) => round === id).sort((a, b) => a.hours - b.hours);
    return {
      id,
      title: rows[0]?.title ?? id,
      rows,
      isProblem: rows.some(({ state }) => state === 'failed' || state === 'overdue'),
    };
  });
  return [...rounds.filter(({ isProblem }) => isProblem), ...rounds.filter(({ isProblem }) => !isProblem)];
}
