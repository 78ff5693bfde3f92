import type { CheckRow } from '../../../engine/model/report';
import { toStrip, type StripBar } from '../../plot/toStrip';
import type { Drawing } from '../drawing';
import { line, path, rect, round } from './shapes';

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
