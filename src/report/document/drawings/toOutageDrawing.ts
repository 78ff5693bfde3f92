import type { Outage } from '../../../engine/model/report';
import { toOutageBlocks } from '../../plot/toOutageBlocks';
import type { Drawing, Shape } from '../drawing';
import { line, rect } from './shapes';

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
