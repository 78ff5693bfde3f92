import type { Drawing, Shape } from '../../../document/blocks';
import { writeDrawing } from './writeDrawing';

const draw = (...shapes: readonly Shape[]): string =>
  writeDrawing({ width: 120, height: 24, label: 'P95: 4.87 ms', shapes });
const inside = (svg: string): string => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');

describe('writeDrawing', () => {
  it('is a picture that says in words what it draws', () => {
    expect(draw()).toBe(
      '<svg viewBox="0 0 120 24" width="120" height="24" role="img" aria-label="P95: 4.87 ms"></svg>'
    );
  });

  it.each<readonly [string, Shape, string]>([
    ['a path', { kind: 'path', d: 'M0 1.5L2e1-3Z', role: 'current' }, '<path class="current" d="M0 1.5L2e1-3Z"/>'],
    [
      'a rectangle',
      { kind: 'rect', x: 1, y: 2, width: 3, height: 4, role: 'tolerance' },
      '<rect class="tolerance" x="1" y="2" width="3" height="4"/>',
    ],
    [
      'an area with bars and no edge',
      { kind: 'rect', x: 1, y: 2, width: 3, height: 4, role: 'fill' },
      '<path class="bars fill" d="M1 4h3" stroke-width="4"/>',
    ],
    [
      'an area with bars and an edge',
      { kind: 'rect', x: 1, y: 2, width: 3, height: 4, role: 'silenced' },
      '<rect class="silenced" x="1" y="2" width="3" height="4"/><path class="bars silenced" d="M1 4h3" stroke-width="4"/>',
    ],
    ['a dot', { kind: 'dot', at: [5, 6], role: 'current' }, '<circle class="dot current" cx="5" cy="6" r="3.5"/>'],
    [
      'a line',
      { kind: 'line', from: [0, 1], to: [2, 3], role: 'axis' },
      '<line class="axis" x1="0" y1="1" x2="2" y2="3"/>',
    ],
    [
      'a text',
      { kind: 'text', at: [5, 6], text: '<24h>', anchor: 'start', role: 'label' },
      '<text class="label" x="5" y="6">&lt;24h&gt;</text>',
    ],
    [
      'a text that ends at its place',
      { kind: 'text', at: [5, 6], text: '24h', anchor: 'end', role: 'label' },
      '<text class="label" x="5" y="6" text-anchor="end">24h</text>',
    ],
    [
      'a place of many decimals',
      { kind: 'line', from: [0.12345, 1 / 3], to: [-1e-9, 1e6], role: 'axis' },
      '<line class="axis" x1="0.12" y1="0.33" x2="0" y2="1000000"/>',
    ],
  ])('writes %s', (_what, shape, expected) => {
    expect(inside(draw(shape))).toBe(expected);
  });

  it.each<readonly [string, Shape]>([
    ['a path of words', { kind: 'path', d: 'M0 NaN', role: 'current' }],
    ['a path that leaves its attribute', { kind: 'path', d: 'M0 0"/><script>', role: 'current' }],
    ['a rectangle of infinite width', { kind: 'rect', x: 0, y: 0, width: Infinity, height: 1, role: 'fill' }],
    ['a line from nowhere', { kind: 'line', from: [NaN, 0], to: [1, 1], role: 'axis' }],
    ['a dot nowhere', { kind: 'dot', at: [0, NaN], role: 'bad' }],
    ['a text nowhere', { kind: 'text', at: [NaN, 0], text: 'x', anchor: 'start', role: 'label' }],
  ])('leaves out %s', (_what, shape) => {
    expect(inside(draw(shape))).toBe('');
  });

  it('gives judgements dots of different shapes', () => {
    const dots = (['good', 'warn', 'bad', 'silenced'] as const).map((role) =>
      inside(draw({ kind: 'dot', at: [9, 9], role }))
    );

    expect(new Set(dots.map((dot) => dot.replace(/class="[^"]*"/, ''))).size).toBe(4);
  });

  it('escapes its label', () => {
    const drawing: Drawing = { width: 1, height: 1, label: '"><script>', shapes: [] };

    expect(writeDrawing(drawing)).toContain('aria-label="&quot;&gt;&lt;script&gt;"');
  });
});
