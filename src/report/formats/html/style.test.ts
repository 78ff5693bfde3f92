import { createHash } from 'node:crypto';
import { DARK, LIGHT, STYLE, STYLE_HASH, type Tokens, toProperties } from './style';

const THEMES = [
  ['light', LIGHT],
  ['dark', DARK],
] as const;

/** Text on what it stands on; WCAG 2.2, 1.4.3, level AA. */
const TEXTS: readonly (readonly [keyof Tokens, keyof Tokens])[] = [
  ...(['head', 'text', 'soft', 'link', 'good', 'bad', 'warn'] as const).flatMap((colour) => [
    [colour, 'panel'] as const,
    [colour, 'canvas'] as const,
  ]),
  ['good', 'goodFill'],
  ['bad', 'badFill'],
  ['warn', 'warnFill'],
  ['text', 'fill'],
];

/** Lines and areas that carry data; WCAG 2.2, 1.4.11. */
const SHAPES: readonly (readonly [keyof Tokens, keyof Tokens])[] = [
  ...(['head', 'soft', 'good', 'bad', 'warn', 'mass'] as const).map((colour) => [colour, 'panel'] as const),
  ['head', 'fill'],
  ['soft', 'fill'],
];

describe.each(THEMES)('tokens, %s', (_name, tokens) => {
  it.each(TEXTS)('%s on %s reads: 4.5 to 1', (colour, ground) => {
    expect(contrast(tokens[colour], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s on %s is seen: 3 to 1', (colour, ground) => {
    expect(contrast(tokens[colour], tokens[ground])).toBeGreaterThanOrEqual(3);
  });
});

describe('contrast', () => {
  it('is the one of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('toProperties', () => {
  it('writes each token as a custom property', () => {
    expect(toProperties(LIGHT)).toMatch(/^--canvas:#fbfbfb;--panel:#ffffff;.*--mass:#[0-9a-f]{6};$/);
  });
});

/** Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('STYLE_HASH', () => {
  it('is the SHA-256 of the style sheet, without which a browser applies none of it', () => {
    expect(STYLE_HASH).toBe(createHash('sha256').update(STYLE, 'utf8').digest('base64'));
  });
});

describe('STYLE', () => {
  it('holds nothing that would end it, and no carriage return that a parser would change', () => {
    expect(STYLE).not.toMatch(/<|\r/);
  });

  it('uses no colour that is not a token: both themes and the contrast test know all of them', () => {
    const rules = STYLE.split('\n').filter((line) => !line.includes('--canvas:#') && !line.startsWith('@page'));

    expect(rules.join('\n')).not.toMatch(/#[0-9a-f]{3,8}\b(?!-)|rgba?\(|hsla?\(/i);
  });

  it('uses only properties that the tokens or a tone define', () => {
    const used = new Set([...STYLE.matchAll(/var\((--\w+)/g)].map(([, name]) => name));
    const defined = new Set([...STYLE.matchAll(/(--\w+):/g)].map(([, name]) => name));

    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
    expect([...defined].filter((name) => !used.has(name))).toEqual([]);
  });
});
