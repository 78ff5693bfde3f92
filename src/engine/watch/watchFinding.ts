import type { ScheduleRow } from '../model/report';

/** What the data said of one finding at an instant. */
export type WatchFinding = ScheduleRow['findings'][number];

/** What the data said of some findings at an instant, milliseconds. */
export type FindingsAt = (at: number, ids: readonly string[]) => readonly WatchFinding[];
