import type { Drawing, Role, Shape } from '../../document/blocks';
import { clamp, toPercent } from '../../document/plot';
import { label, line, rect } from '../../document/shapes';
import { type Block, type Timeline, toTimeline } from '../../document/timeline';
import { formatInstant } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatDuration } from '../../i18n/numbers';
import type { Report } from '../report';
import type { AlertEpisode, AlertSection } from './report';

export interface LaneEpisode {
  /** Per cent of the lane. */
  readonly left: number;
  readonly width: number;
  readonly isOpen: boolean;
  readonly minutes: number;
  readonly isSilenced: boolean;
  /** Where its length is written: `none` where the next episode leaves no room. */
  readonly label: 'inside' | 'after' | 'before' | 'none';
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly severity: string;
  readonly isFiring: boolean;
  /** A silence covers what fires. */
  readonly isSilenced: boolean;
  readonly episodes: readonly LaneEpisode[];
}

/** Per cent of the lane that a written length takes. */
const LABEL = 9;
const RANKS: Readonly<Record<string, number>> = Object.freeze({ critical: 0, warning: 1, info: 2 });

export function severityRank(severity: string): number {
  return RANKS[severity] ?? 3;
}

/** One lane an alert, worst severity first, firing before resolved, then by name. */
export function toSwimlane(
  episodes: readonly AlertEpisode[],
  span: { readonly from: number; readonly to: number }
): readonly Lane[] {
  const byAlert = new Map<string, AlertEpisode[]>();
  for (const episode of episodes) {
    const id = `${episode.severity}/${episode.name}`;
    byAlert.set(id, [...(byAlert.get(id) ?? []), episode]);
  }
  return [...byAlert].map(([id, mine]) => toLane(id, mine, span)).sort(compareLanes);
}

function compareLanes(a: Lane, b: Lane): number {
  const bySeverity = severityRank(a.severity) - severityRank(b.severity);
  const byState = Number(b.isFiring) - Number(a.isFiring);
  return bySeverity !== 0 ? bySeverity : byState !== 0 ? byState : a.name < b.name ? -1 : 1;
}

function toLane(
  id: string,
  episodes: readonly AlertEpisode[],
  span: { readonly from: number; readonly to: number }
): Lane {
  const sorted = [...episodes].sort((a, b) => (a.from < b.from ? -1 : 1));
  const placed = sorted.map((episode) => ({
    ...toBounds(episode, span),
    isOpen: episode.to === null,
    minutes: episode.minutes,
    isSilenced: episode.silenced === true,
  }));
  return {
    id,
    name: sorted[0]?.name ?? id,
    severity: sorted[0]?.severity ?? '',
    isFiring: sorted.some(({ to }) => to === null),
    isSilenced: placed.some(({ isOpen, isSilenced }) => isOpen && isSilenced),
    episodes: placed.map((episode, index) => ({ ...episode, label: labelOf(episode, placed[index + 1]?.left ?? 100) })),
  };
}

function toBounds(
  { from, to }: AlertEpisode,
  span: { readonly from: number; readonly to: number }
): { left: number; width: number } {
  const length = Math.max(1, span.to - span.from);
  const start = clamp((Date.parse(from) - span.from) / length, 0, 1);
  const end = to === null ? 1 : clamp((Date.parse(to) - span.from) / length, start, 1);
  return { left: toPercent(start), width: toPercent(end - start) };
}

function labelOf({ left, width }: { left: number; width: number }, next: number): LaneEpisode['label'] {
  if (width >= LABEL) {
    return 'inside';
  }
  if (next - left - width >= LABEL) {
    return 'after';
  }
  return next >= 100 && left >= LABEL ? 'before' : 'none';
}

const WIDTH = 720;
/** Where the lanes begin and end, between names and states. */
const TRACK = Object.freeze({ from: 200, to: 616 });
const HEAD = 18;
const LANE = 20;
const BAR = 10;
const FOOT = 18;
/** More lanes fill a page: the table beside holds every episode. */
const MOST_LANES = 40;
const LONGEST_NAME = 30;
/** Half of a letter of a checkpoint's name, and what must stay free beside it. */
const HALF_LETTER = 3.3;
const GAP = 3;

const ROLES: Readonly<Record<string, Role>> = Object.freeze({ critical: 'bad', warning: 'warn' });
const NO_WINDOWS: Report['windows'] = Object.freeze({
  current: null,
  baseline: null,
  release: null,
  stepSeconds: 60,
  notes: [],
});

/** One lane an alert from the rollout to the evaluation, with the checkpoints; severities that matter and never fired have a lane that says so. */
export function toSwimlaneDrawing(
  report: Pick<Report, 'deployment' | 'evaluatedAt' | 'checkpoints'>,
  alerts: AlertSection,
  telling: Telling
): Drawing {
  const { deployment, evaluatedAt } = report;
  const span = { from: Date.parse(deployment.startedAt), to: Date.parse(evaluatedAt) };
  const lanes = toSwimlane(alerts.episodes, span);
  const quiet = ['critical', 'warning'].filter((severity) => lanes.every((lane) => lane.severity !== severity));
  const shown = lanes.slice(0, MOST_LANES);
  const bottom = HEAD + LANE * (quiet.length + shown.length);
  const times = {
    from: formatInstant(deployment.startedAt, telling.zone),
    to: `${formatInstant(evaluatedAt, telling.zone)} ${telling.zone.name}`,
  };
  return {
    width: WIDTH,
    height: bottom + FOOT,
    label: telling.translate('document.alerts.drawn', { ...times, shown: shown.length, all: lanes.length }),
    shapes: [
      ...toAxis(toTimeline({ ...report, windows: NO_WINDOWS }), bottom),
      label([TRACK.from, bottom + 13], times.from, 'start'),
      label([TRACK.to, bottom + 13], times.to, 'end'),
      ...quiet.flatMap((severity, index) => toQuietLane(severity, middleOf(index), { alerts, telling })),
      ...shown.flatMap((lane, index) =>
        toLaneToSwimlaneDrawing(lane, middleOf(quiet.length + index), { alerts, telling })
      ),
    ],
  };
}

function middleOf(index: number): number {
  return HEAD + LANE * (index + 0.5);
}

/** The rollout as a stretch, each checkpoint and the evaluation as a line. */
function toAxis({ rollout, ticks }: Timeline, bottom: number): readonly Shape[] {
  return [
    ...toStretch(rollout, bottom),
    ...ticks.map(({ x }) => line([toX(x), HEAD - 2], [toX(x), bottom], 'axis')),
    ...toNamed(ticks).map(({ id, x }) => label([toX(x), HEAD - 6], id, 'middle')),
    line([TRACK.to, HEAD - 2], [TRACK.to, bottom], 'axis'),
    line([TRACK.from, bottom], [TRACK.to, bottom], 'axis'),
  ];
}

/** A name that would lie on the one before it is left out. */
function toNamed(ticks: Timeline['ticks']): Timeline['ticks'] {
  return ticks.reduce<Timeline['ticks']>((named, tick) => {
    const before = named.at(-1);
    const room = before === undefined ? 0 : HALF_LETTER * (before.id.length + tick.id.length) + GAP;
    return before === undefined || toX(tick.x) - toX(before.x) >= room ? [...named, tick] : named;
  }, []);
}

function toStretch({ left, width }: Block, bottom: number): readonly Shape[] {
  return width === 0 ? [] : [rect([toX(left), HEAD - 2], [toX(width) - TRACK.from, bottom - HEAD + 2], 'fill')];
}

interface Setting {
  readonly alerts: AlertSection;
  readonly telling: Telling;
}

function toQuietLane(severity: string, y: number, { alerts, telling: { translate: t } }: Setting): readonly Shape[] {
  const isKnown = alerts.reason.code !== 'alerts.unknown';
  return [
    label([0, y + 4], t('page.alerts.anySeverity', { severity }), 'start'),
    label([TRACK.from + 40, y + 4], t(isKnown ? 'page.alerts.noneFired' : 'page.alerts.unknown', {}), 'start'),
  ];
}

function toLaneToSwimlaneDrawing(
  lane: Lane,
  y: number,
  { alerts, telling: { translate: t } }: Setting
): readonly Shape[] {
  const states = [
    t(lane.isFiring ? 'page.alerts.firing' : 'page.alerts.isResolved', {}),
    ...(lane.isSilenced ? [t('page.alerts.silenced', {})] : []),
    ...(alerts.flapping.includes(lane.name) ? [t('page.alerts.isFlapping', {})] : []),
  ];
  const role = ROLES[lane.severity] ?? 'unknown';
  return [
    label([0, y + 4], clipped(`${lane.name}, ${lane.severity}`), 'start'),
    ...lane.episodes.flatMap((episode) => toEpisode(episode, y, role)),
    label([TRACK.to + 8, y + 4], states.join(', '), 'start'),
  ];
}

function toEpisode(
  { left, width, isSilenced, minutes, label: place }: LaneEpisode,
  y: number,
  role: Role
): readonly Shape[] {
  const length = Math.max(3, toX(width) - TRACK.from);
  const from = Math.min(toX(left), TRACK.to - length);
  const bar = rect([from, y - BAR / 2], [length, BAR], isSilenced ? 'silenced' : role);
  const words = formatDuration(60_000 * minutes);
  switch (place) {
    case 'before':
      return [bar, label([from - 4, y + 4], words, 'end')];
    case 'none':
      return [bar];
    case 'inside':
    case 'after':
      return from + length + 60 > TRACK.to
        ? [bar, label([from - 4, y + 4], words, 'end')]
        : [bar, label([from + length + 4, y + 4], words, 'start')];
  }
}

function clipped(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST_NAME ? name : `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
}

function toX(percent: number): number {
  return TRACK.from + (percent / 100) * (TRACK.to - TRACK.from);
}

/** Firing first, worst severity first, then the latest. */
export function toEpisodeOrder(episodes: readonly AlertEpisode[]): readonly AlertEpisode[] {
  return [...episodes].sort(compareEpisodes);
}

function compareEpisodes(a: AlertEpisode, b: AlertEpisode): number {
  const byState = Number(b.to === null) - Number(a.to === null);
  const bySeverity = severityRank(a.severity) - severityRank(b.severity);
  return byState !== 0
    ? byState
    : bySeverity !== 0
      ? bySeverity
      : a.from === b.from
        ? a.name < b.name
          ? -1
          : 1
        : a.from < b.from
          ? 1
          : -1;
}
