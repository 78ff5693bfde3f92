import { createHash } from 'node:crypto';
import { STYLE, STYLE_HASH } from './style';

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
