import type { Drawing, Role, Shape } from '../../document/blocks';
import { label, line } from '../../document/shapes';
import type { Telling } from '../../i18n/locale';
import { SHIFT_FRAME, toShiftMarks, toShiftScale } from './shiftDrawing';
import { toShiftGeometry, toX } from './shiftGeometry';

const TICKS = [
  [-3, '−3', 'start'],
  [-1, '−1', 'middle'],
  [0, '0', 'middle'],
  [1, '+1', 'middle'],
  [3, '+3', 'end'],
] as const;
/** A shift of half a tolerance, surely there and too small to count. */
const SAMPLE = Object.freeze({ shift: 0.5, change: 0.5, interval: [0.2, 0.8] as const, toleranceAmount: 1 });
const WIDTH = 600;
const TEXT = SHIFT_FRAME.width + 14;
const KEY = Object.freeze({ y: 62, width: 150, line: 24 });

/** How to read the two plots of a row: the axis that all shifts share with its tolerances, and a line for each window. */
export function toShiftLegend({ translate: t }: Pick<Telling, 'translate'>): Drawing {
  const geometry = toShiftGeometry(SAMPLE, 'lower');
  const sentences = [t('document.legend.box', {}), t('document.legend.mark', {}), t('document.legend.side', {})];
  const keys: readonly (readonly [Role, string])[] = [
    ['current', t('page.windows.current', {})],
    ['baseline', t('page.windows.baseline', {})],
    ['release', t('page.windows.release', {})],
    ['target', t('page.comparison.target', {})],
  ];
  return {
    width: WIDTH,
    height: KEY.y + 8,
    label: sentences.join(' '),
    shapes: [
      ...toShiftScale(geometry),
      ...toShiftMarks(geometry, 'same'),
      ...TICKS.map(([at, text, anchor]) =>
        label([(toX(at) / 100) * SHIFT_FRAME.width, SHIFT_FRAME.height + 12], text, anchor)
      ),
      ...sentences.map((sentence, index) => label([TEXT, 10 + 14 * index], sentence, 'start')),
      ...keys.flatMap(([role, word], index) => toKey(role, word, index * KEY.width)),
    ],
  };
}

function toKey(role: Role, word: string, x: number): readonly Shape[] {
  return [line([x, KEY.y - 4], [x + KEY.line, KEY.y - 4], role), label([x + KEY.line + 6, KEY.y], word, 'start')];
}
