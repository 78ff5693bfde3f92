import { aClause } from '../../tests/fixtures/reportParts';
import { createTranslator } from './createTranslator';
import { createZone, UTC } from './instants';
import type { Language } from './language';

const CATALOGUE: Readonly<Record<string, string>> = {
  a: '{n:plural|request|requests} at {v:value}, {d:signed} ({p:signedPercent}) since {at:time} for {for:duration}',
  plain: '{name} {missing}',
  points: 'within {v:points}',
  share: '{v:percent}',
  sign: '{op:sign} {v:value}',
  list: 'down: {names}',
  told: '{why:sentences}',
  one: '{n:plural|only}',
  'part.days': '{n:plural|day|days}',
};

function tellerOf(language: Language): ReturnType<typeof createTranslator> {
  return createTranslator({ catalogue: CATALOGUE, language, zone: createZone('UTC', language) ?? UTC });
}

describe('createTranslator', () => {
  const t = createTranslator({ catalogue: CATALOGUE });
  const es = tellerOf('es');
  const params = { n: 1, v: 4.87, d: -0.02, p: -0.4, at: '2025-10-24T03:53:00Z', for: 35_280_000, unit: 'ms' };

  it('fills every style', () => {
    expect(t('a', params)).toBe('1 request at 4.87 ms, −0.02 ms (−0.4 %) since 24 Oct 2025, 03:53 UTC for 9 h 48 min');
  });

  it('writes numbers and months as the language does', () => {
    const september = { ...params, n: 1234.5, v: 1024, at: '2025-09-24T03:53:00Z' };
    expect(es('a', september)).toBe(
      '1.234,50 requests at 1.024 ms, −0,02 ms (−0,4 %) since 24 sept 2025, 03:53 UTC for 9 h 48 min'
    );
  });

  it('tells an instant in the zone that it was given', () => {
    const madrid = createTranslator({
      catalogue: { at: '{at:time}' },
      language: 'es',
      zone: createZone('Europe/Madrid', 'es') ?? UTC,
    });
    expect(madrid('at', { at: '2025-12-31T23:30:00Z' })).toBe('01 ene 2026, 00:30 Europe/Madrid');
  });

  it.each([
    ['none', 0, '0 days'],
    ['one', 1, '1 day'],
    ['part of one', 0.5, '0.50 days'],
    ['one less than none', -1, '−1 days'],
    ['thousands', 1234, '1,234 days'],
  ])('counts %s', (_name, n, text) => {
    expect(t('part.days', { n })).toBe(text);
  });

  it('leaves a number alone where a template gives one form for several', () => {
    expect(t('one', { n: 2 })).toBe('2 ');
  });

  it('prints an amount of change of a percentage in points', () => {
    expect(t('points', { v: 0.05, unit: 'percent' })).toBe('within 0.05 pp');
    expect(t('points', { v: -0.05, unit: 'percent' })).toBe('within 0.05 pp');
  });

  it.each([
    [80, '80 %'],
    [0.123, '0.12 %'],
    [45.678, '45.7 %'],
  ])('prints %d percent', (v, text) => {
    expect(t('share', { v })).toBe(text);
  });

  it.each([
    ['<=', '≤ 5 ms'],
    ['>=', '≥ 5 ms'],
    ['<', '< 5 ms'],
  ])('prints the sign %s', (op, text) => {
    expect(t('sign', { op, v: 5, unit: 'ms' })).toBe(text);
  });

  it('prints an unknown code as itself and a missing parameter as a dash', () => {
    expect(t('nothing', {})).toBe('nothing');
    expect(t('plain', { name: 'x' })).toBe('x –');
  });

  it.each([
    ['a, of which nothing is given', 'a', {}, '– at –, – (–) since – UTC for –'],
    ['a word where a number belongs', 'part.days', { n: 'many' }, '–'],
    ['no number at all', 'part.days', { n: Number.NaN }, '– days'],
    ['an infinite share', 'share', { v: Infinity }, '– %'],
    [
      'an instant that is none',
      'a',
      { ...params, at: 'soon' },
      '1 request at 4.87 ms, −0.02 ms (−0.4 %) since – UTC for 9 h 48 min',
    ],
    ['a number that is none', 'plain', { name: Number.NaN, missing: -Infinity }, '– –'],
  ])('prints a dash for %s', (_name, code, given, text) => {
    expect(t(code, given)).toBe(text);
  });

  it('does not read templates out of parameters', () => {
    expect(t('plain', { name: '{missing}' })).toBe('{missing} –');
    expect(t('list', { names: ['{names}', '$&'] })).toBe('down: {names}, $&');
  });

  it('puts words within words, in the same language', () => {
    const names = [aClause('part.days', { n: 1234 }), 'a name'];
    expect(t('list', { names })).toBe('down: 1,234 days, a name');
    expect(es('list', { names })).toBe('down: 1.234 days, a name');
    expect(t('plain', { name: aClause('share', { v: 1 }) })).toBe('1 % –');
  });

  it('sets sentences beside each other without commas', () => {
    expect(t('told', { why: ['One.', aClause('points', { v: 2, unit: 'ms' })] })).toBe('One. within 2 ms');
    expect(t('told', { why: [] })).toBe('');
  });

  it('fills a hole of an unknown style as a plain one', () => {
    expect(createTranslator({ catalogue: { x: '{n:shouted}' } })('x', { n: 1234.5 })).toBe('1,234.50');
  });
});
