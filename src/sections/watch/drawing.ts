import type { Drawing, Role, Shape } from '../../document/blocks';
import { toStateCounts } from '../../document/cells';
import { formatHours } from '../../document/figures';
import { clamp, toPercent } from '../../document/plot';
import { dot, label, line } from '../../document/shapes';
import { toWords } from '../../document/table';
import type { Telling } from '../../i18n/locale';
import type { Report } from '../report';
import type { ScheduleRow } from './report';

const WIDTH = 960;
/** Titles stand left of the axis. */
const LEFT = 236;
const PLOT = 700;
const HEAD = 24;
const LANE = 26;
const KEY = 28;
const KEY_STEP = 120;
/** A longer title would reach into the axis; the table has all of it. */
const TITLE_CHARACTERS = 36;
/** Per cent of the axis between two words on it. */
const TICK_ROOM = 3.5;

type State = ScheduleRow['state'];

const ROLES: Readonly<Record<State, Role>> = Object.freeze({
  failed: 'bad',
  overdue: 'warn',
  unknown: 'unknown',
  passed: 'good',
  'to-come': 'silenced',
});

/** When each round is due and what became of it, a lane each, on one axis of hours since the rollout; null without rounds. */
export function toWatchDrawing(
  report: Pick<Report, 'schedule' | 'checkpoints' | 'deployment' | 'evaluatedAt'>,
  telling: Telling
): Drawing | null {
  const plot = toWatchPlot(report);
  if (plot.rounds.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const floor = HEAD + LANE * plot.rounds.length;
  const rounds = plot.rounds
    .map(
      ({ title, marks }) =>
        `${title}: ${toStateCounts(
          marks.map(({ row }) => row),
          telling
        )}`
    )
    .join('; ');
  return {
    width: WIDTH,
    height: floor + KEY,
    label: t('document.watch.drawn', { hours: formatHours(plot.hours, telling.numbers), rounds }),
    shapes: [
      ...toAxis(plot, floor, t('page.watch.axis')),
      ...plot.rounds.flatMap((row, index) => toLane(row, HEAD + LANE * (index + 0.5))),
      ...toKey(plot, floor + KEY / 2, telling),
    ],
  };
}

/** The checkpoints, and the evaluation. */
function toAxis({ ticks, now }: WatchPlot, floor: number, title: string): readonly Shape[] {
  const shown = ticks.filter(({ x }, index) => index === 0 || x - (ticks[index - 1]?.x ?? 0) >= TICK_ROOM);
  return [
    label([0, HEAD - 10], title, 'start'),
    ...ticks.map(({ x }) => line([toX(x), HEAD - 4], [toX(x), floor], 'axis')),
    ...shown.map(({ id, x }) => label([toX(x), HEAD - 10], id, 'middle')),
    ...(now === null ? [] : [line([toX(now), HEAD - 4], [toX(now), floor], 'release')]),
  ];
}

function toLane({ title, marks }: WatchRow, y: number): readonly Shape[] {
  return [
    label([0, y + 4], toShort(title), 'start'),
    line([LEFT, y], [LEFT + PLOT, y], 'axis'),
    ...marks.map(({ row, x }) => dot([toX(x), y], ROLES[row.state])),
  ];
}

/** What each mark means. */
function toKey({ rounds, now }: WatchPlot, y: number, telling: Telling): readonly Shape[] {
  const t = toWords(telling);
  const rows = rounds.flatMap(({ marks }) => marks.map(({ row }) => row.state));
  const states = (Object.keys(ROLES) as readonly State[]).filter((state) => rows.includes(state));
  const at = (index: number): number => LEFT + KEY_STEP * index;
  return [
    ...states.flatMap((state, index) => [
      dot([at(index), y], ROLES[state]),
      label([at(index) + 10, y + 4], t(`page.watch.state.${state}`), 'start'),
    ]),
    ...(now === null
      ? []
      : [
          line([at(states.length), y - 6], [at(states.length), y + 6], 'release'),
          label([at(states.length) + 10, y + 4], t('document.watch.evaluation'), 'start'),
        ]),
  ];
}

function toX(percent: number): number {
  return LEFT + (PLOT * percent) / 100;
}

function toShort(title: string): string {
  const characters = [...title];
  return characters.length > TITLE_CHARACTERS ? `${characters.slice(0, TITLE_CHARACTERS - 1).join('')}…` : title;
}

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
