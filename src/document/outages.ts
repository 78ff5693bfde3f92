import type { Reason, Status } from '../engine/model/finding';
import type { Outage } from '../engine/model/schema';
import { formatSpan } from '../i18n/instants';
import type { Telling } from '../i18n/locale';
import { formatDuration } from '../i18n/numbers';
import type { Drawing, Shape } from './blocks';
import { formatShortInstant } from './figures';
import { clamp, toPercent } from './plot';
import { line, rect } from './shapes';
import { toNote } from './table';

export interface Watched {
  readonly outages: readonly Outage[];
  readonly status: Status;
  readonly reason: Reason;
}

/** What was down when; where nothing was, or it is not judged, why it is not well. */
export function toOutageEvidence({ outages, status, reason }: Watched, telling: Telling): string {
  const words = toOutageList(outages, telling);
  const isTold = status === 'pass' || (status !== 'unknown' && words !== '');
  return toNote(words, isTold ? '' : reason.text);
}

/** What was down when: the longest three in the order of time, and how many more; '' where nothing was. */
export function toOutageList(outages: readonly Outage[], telling: Pick<Telling, 'translate' | 'zone'>): string {
  if (outages.length === 0) {
    return '';
  }
  const { translate: t } = telling;
  const { shown, more } = longestOutages(outages);
  const times = [
    ...shown.map((outage) => toOutageWords(outage, telling)),
    ...(more > 0 ? [t('page.outage.more', { count: more })] : []),
  ];
  return t('page.outage.down', { times: times.join('; ') });
}

/** `23 Oct, 03:12 – 03:18, 6 min`; `since 23 Oct, 03:12, 6 min` while it lasts. The year stands in the report's head. */
export function toOutageWords(
  { from, to, minutes }: Outage,
  { translate: t, zone }: Pick<Telling, 'translate' | 'zone'>
): string {
  const length = formatDuration(60_000 * minutes);
  if (to === null) {
    return t('page.outage.since', { at: formatShortInstant(from, zone), length });
  }
  return t('page.outage.span', { span: formatSpan({ from, to }, zone).replace(/ \d{4}(?=,)/g, ''), length });
}

/** As many as are read at a glance. */
const SHOWN = 3;

/** The longest ones in the order of time, and how many more there are. */
export function longestOutages(outages: readonly Outage[]): {
  readonly shown: readonly Outage[];
  readonly more: number;
} {
  const longest = [...outages].sort((a, b) => b.minutes - a.minutes).slice(0, SHOWN);
  return { shown: longest.sort((a, b) => (a.from < b.from ? -1 : 1)), more: Math.max(0, outages.length - SHOWN) };
}

export interface OutageDrawingOptions {
  /** Milliseconds since the epoch. */
  readonly span: { readonly from: number; readonly to: number };
  /** What it draws, in words. */
  readonly label: string;
}

const WIDTH = 240;
const HEIGHT = 14;
/** An outage that is shorter than this is still seen. */
const LEAST = 3;

/** The time since the rollout as a line, a block on it where something was down. */
export function toOutageDrawing(outages: readonly Outage[], { span, label }: OutageDrawingOptions): Drawing {
  const blocks = toOutageBlocks(outages, span).map(({ left, width }): Shape => {
    const length = Math.max(LEAST, (WIDTH * width) / 100);
    return rect([Math.min((WIDTH * left) / 100, WIDTH - length), 0], [length, HEIGHT], 'bad');
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    label,
    shapes: [line([0, HEIGHT / 2], [WIDTH, HEIGHT / 2], 'axis'), ...blocks],
  };
}

export interface OutageBlock {
  /** Per cent of the strip. */
  readonly left: number;
  readonly width: number;
  /** It lasts to the end of the strip. */
  readonly isOpen: boolean;
}

/** Outages on a strip of time, cut at its ends; what lies outside is left out. `span` in milliseconds since the epoch. */
export function toOutageBlocks(
  outages: readonly Pick<Outage, 'from' | 'to'>[],
  span: { readonly from: number; readonly to: number }
): readonly OutageBlock[] {
  const length = span.to - span.from;
  if (!(length > 0)) {
    return [];
  }
  return outages.flatMap(({ from, to }) => {
    const [start, end] = [
      (Date.parse(from) - span.from) / length,
      to === null ? 1 : (Date.parse(to) - span.from) / length,
    ];
    if (!Number.isFinite(start) || !Number.isFinite(end) || start > 1 || end < 0) {
      return [];
    }
    const left = clamp(start, 0, 1);
    return [{ left: toPercent(left), width: toPercent(clamp(end, left, 1) - left), isOpen: to === null }];
  });
}
