import type { Drawing } from '../../document/blocks';
import { toDomain, toPercent } from '../../document/plot';
import { line, path, rect, round } from '../../document/shapes';
import type { CheckFinding, CheckRow } from '../../engine/checks/checkRow';
import type { Point } from '../../engine/model/schema';

const FRAME = Object.freeze({ width: 192, height: 24 });
const FLOOR = 22;
const ROOM = 20;

/** The day since the rollout as bars; a bar where something was found is a filled block. Null where there is nothing to draw. */
export function toStripDrawing(
  check: Pick<CheckRow, 'series' | 'limit' | 'findings'>,
  span: { readonly from: number; readonly to: number },
  label: string
): Drawing | null {
  const { bars, limit } = toStrip({ series: check.series, limit: check.limit, findings: check.findings, span });
  if (bars.length === 0) {
    return null;
  }
  const quiet = bars.filter(({ isHot }) => !isHot);
  const hot = bars.filter(({ isHot }) => isHot);
  const shapes = [
    line([0, FLOOR], [FRAME.width, FLOOR], 'axis'),
    ...(quiet.length === 0 ? [] : [path(quiet.map(toStroke).join(''), 'current')]),
    ...hot.map((bar) => rect([toX(bar.x), FLOOR - heightOf(bar)], [toX(bar.width), heightOf(bar)], 'bad')),
    ...(limit === null ? [] : [line([0, FLOOR - ROOM * limit], [FRAME.width, FLOOR - ROOM * limit], 'target')]),
  ];
  return { width: FRAME.width, height: FRAME.height, label, shapes };
}

/** A stroke up the middle of a bar: a path of strokes is a tenth of as many blocks. */
function toStroke(bar: StripBar): string {
  return `M${round(toX(bar.x) + toX(bar.width) / 2)} ${FLOOR}v-${round(heightOf(bar))}`;
}

/** Nothing is still drawn, so that zero and missing differ; a finding is at least seen. */
function heightOf({ height, isHot }: StripBar): number {
  return Math.round(10 * Math.max(isHot ? 3 : 1.5, Math.min(1, height) * ROOM)) / 10;
}

function toX(percent: number): number {
  return (percent / 100) * FRAME.width;
}

export interface StripInput {
  readonly series: readonly Point[];
  readonly limit: number | null;
  /** Stretches that a finding points at. */
  readonly findings: readonly Pick<CheckFinding, 'from' | 'to'>[];
  readonly span: { readonly from: number; readonly to: number };
}

export interface StripBar {
  /** Per cent of the width. */
  readonly x: number;
  readonly width: number;
  /** 0 to 1 of the strip's height. */
  readonly height: number;
  readonly isHot: boolean;
  readonly isZero: boolean;
}

export interface Strip {
  readonly bars: readonly StripBar[];
  /** 0 to 1 of the height; null without a limit inside the strip. */
  readonly limit: number | null;
}

/** The day as bars from zero: what a check looked at, hot where it found something. Missing samples leave a gap. */
export function toStrip({ series, limit, findings, span }: StripInput): Strip {
  const length = span.to - span.from;
  const top = topOf(series, limit, findings.length > 0);
  if (!(length > 0) || top === null) {
    return { bars: [], limit: null };
  }
  const pitch = 1 / Math.max(1, series.length);
  const bars = series.flatMap(([time, value]) => {
    const end = (time - span.from) / length;
    if (value === null || !Number.isFinite(value) || end < 0 || end > 1 + pitch) {
      return [];
    }
    const x = Math.max(0, Math.min(1 - pitch, end - pitch));
    return [
      {
        x: toPercent(x),
        width: toPercent(pitch * 0.78),
        height: top === 0 ? 0 : Math.max(0, value / top),
        isHot: isTouched({ from: time - pitch * length, to: time }, findings),
        isZero: value <= 0,
      },
    ];
  });
  return { bars, limit: limit !== null && limit > 0 && limit <= top ? limit / top : null };
}

/** Room above the peak where nothing was found, so that a quiet day looks quiet. */
const QUIET = 1.8;

/** A limit far above the data would flatten it: beyond four times the peak it is left out. */
function topOf(series: readonly Point[], limit: number | null, hasFindings: boolean): number | null {
  const domain = toDomain(series.map(([, value]) => value));
  if (domain === null) {
    return null;
  }
  const peak = Math.max(0, domain.high);
  const shown = hasFindings ? peak : QUIET * peak;
  return limit !== null && limit > 0 && limit <= 4 * peak ? Math.max(shown, limit * 1.15) : shown;
}

/** A bar stands for the stretch that ends at its sample. */
function isTouched(bar: StripInput['span'], findings: StripInput['findings']): boolean {
  return findings.some(
    ({ from, to }) => from !== null && Date.parse(from) <= bar.to && (to === null || Date.parse(to) > bar.from)
  );
}
