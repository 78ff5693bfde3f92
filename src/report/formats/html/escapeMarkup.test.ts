import { escapeMarkup } from '../../escape';

describe('escapeMarkup', () => {
  it.each([
    ['plain text as it is', 'P95 ≤ 5 ms, 0.1 %', 'P95 ≤ 5 ms, 0.1 %'],
    ['markup', '<b a="1">&amp;</b>', '&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;'],
    ['new lines as one, tabs as they are', 'a\r\nb\rc\nd\te', 'a\nb\nc\nd\te'],
    ['controls by number', '\u0000\u001b\u007f\u0085', '[U+0000][U+001B][U+007F][U+0085]'],
    ['direction marks by number', '\u202e\u2066\u200f\u061c', '[U+202E][U+2066][U+200F][U+061C]'],
    ['half a pair', 'a\ud83d b\ude00', 'a\ufffd b\ufffd'],
    ['whole pairs as they are', '😀', '😀'],
    ['non-characters', '\ufdd0\uffff\u{10ffff}', '\ufffd\ufffd\ufffd'],
    ['letters from right to left as they are', 'שלום', 'שלום'],
  ])('writes %s', (_what, text, expected) => {
    expect(escapeMarkup(text)).toBe(expected);
  });
});
