import type { Drawing, Role, Shape } from '../../../document/blocks';
import { escapeMarkup } from '../../escape';

/** Inline SVG. A shape whose place is not a number is left out: it has none. */
export function writeDrawing({ width, height, label, shapes }: Drawing): string {
  const size = `viewBox="0 0 ${decimal(width)} ${decimal(height)}" width="${decimal(width)}" height="${decimal(height)}"`;
  return `<svg ${size} role="img" aria-label="${escapeMarkup(label)}">${shapes.map(writeShape).join('')}</svg>`;
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'path':
      return PATH_DATA.test(shape.d) ? `<path class="${shape.role}" d="${shape.d}"/>` : '';
    case 'rect':
      return placed([shape.x, shape.y, shape.width, shape.height], (numbers) => writeArea(shape.role, numbers));
    case 'line':
      return placed(
        [...shape.from, ...shape.to],
        (numbers) => `<line class="${shape.role}"${coordinates(['x1', 'y1', 'x2', 'y2'], numbers)}/>`
      );
    case 'dot':
      return placed(shape.at, (numbers) => writeDot(shape.role, numbers));
    case 'text':
      return placed(
        shape.at,
        (numbers) =>
          `<text class="${shape.role}"${coordinates(['x', 'y'], numbers)}${shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`}>${escapeMarkup(shape.text)}</text>`
      );
  }
}

/** Areas with bars across; those of `fill` have no edge. */
const BARRED: readonly Role[] = ['fill', 'warn', 'silenced'];

/**
 * Bars are the dashes of one thick line: patterns become a picture of a quarter of a megabyte each time that a browser prints them to PDF,
 * and a path of slanting lines is four times as long.
 */
function writeArea(role: Role, [x = 0, y = 0, width = 0, height = 0]: readonly number[]): string {
  const edge =
    role === 'fill'
      ? ''
      : `<rect class="${role}"${coordinates(['x', 'y', 'width', 'height'], [x, y, width, height])}/>`;
  return BARRED.includes(role)
    ? `${edge}<path class="bars ${role}" d="M${decimal(x)} ${decimal(y + height / 2)}h${decimal(width)}" stroke-width="${decimal(height)}"/>`
    : edge;
}

/** Commands and numbers only: words such as NaN are no place. */
const PATH_DATA = /^[MmLlHhVvCcSsQqTtAaZz\d\s,.eE+-]*$/;

/** Marks that are no circle, around their middle. */
const MARKS: Readonly<Partial<Record<Role, string>>> = Object.freeze({
  bad: 'm-4.5 0l4.5-4.5l4.5 4.5l-4.5 4.5z',
  warn: 'm-4.5 3.5l4.5-8l4.5 8z',
  silenced: 'm-3.5-3.5h7v7h-7z',
});

function writeDot(role: Role, [x = 0, y = 0]: readonly number[]): string {
  const mark = MARKS[role];
  return mark === undefined
    ? `<circle class="dot ${role}"${coordinates(['cx', 'cy'], [x, y])} r="3.5"/>`
    : `<path class="dot ${role}" d="M${decimal(x)} ${decimal(y)}${mark}"/>`;
}

function placed(numbers: readonly number[], write: (numbers: readonly number[]) => string): string {
  return numbers.every(Number.isFinite) ? write(numbers) : '';
}

function coordinates(names: readonly string[], numbers: readonly number[]): string {
  return names.map((name, index) => ` ${name}="${decimal(numbers[index] ?? 0)}"`).join('');
}

/** At most two decimals, which is finer than any screen draws. */
function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
