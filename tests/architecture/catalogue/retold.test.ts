import { readdirSync, readFileSync } from 'node:fs';
import type { Clause, Param } from '../../../src/engine/model/finding';
import { createTranslator } from '../../../src/i18n/createTranslator';
import { createZone, UTC } from '../../../src/i18n/instants';
import { retell } from '../../../src/report/redaction/relocalize';
import { en } from '../../../src/sections/words.en';
import { es } from '../../../src/sections/words.es';
import { clausesOf } from './clausesOf';
import { englishIn, ownTitlesIn } from './englishIn';

const english: Readonly<Record<string, string>> = en;
const translate = createTranslator({ catalogue: es, language: 'es', zone: createZone('UTC', 'es') ?? UTC });
const GOLDEN = readdirSync('tests/golden').filter((name) => name.endsWith('.json'));

interface Told extends Clause {
  readonly text?: string;
}

function reportIn(name: string): Parameters<typeof retell>[0] {
  return JSON.parse(readFileSync(`tests/golden/${name}`, 'utf8'));
}

function listed(params: Readonly<Record<string, Param>>): readonly string[] {
  return Object.values(params)
    .flatMap((param) => (Array.isArray(param) ? param : [param]))
    .filter((param) => typeof param === 'string');
}

/** Golden reports are kept without plotted series, and with them goes a number of the same name. */
function isThinned(code: string): boolean {
  return (english[code] ?? '').includes('{series');
}

function dashesIn(text: string | undefined): number {
  return text?.match(/–/g)?.length ?? 0;
}

/** All words of a template are its holes': a title, an amount. */
function isOnlyData(template: string): boolean {
  return !/\p{L}/u.test(template.replace(/\{[^{}]*\}/g, ''));
}

describe.each(GOLDEN)('%s told in Spanish', (name) => {
  const before: readonly Told[] = clausesOf(reportIn(name));
  const after: readonly Told[] = clausesOf(retell(reportIn(name), translate));

  it('holds sentences', () => {
    expect(before.length).toBeGreaterThan(20);
    expect(after).toHaveLength(before.length);
  });

  it('knows every code in both languages', () => {
    const codes = new Set(before.map(({ code }) => code));
    expect([...codes].filter((code) => !(code in en) || !(code in es))).toEqual([]);
  });

  it('leaves no sentence as it was', () => {
    const alike = after.filter(({ text }, index) => text !== undefined && text === before[index]?.text);
    expect(
      alike
        .filter(({ code, params }) => !isOnlyData(english[code] ?? '') && clausesOf(params).length === 0)
        .map(({ code, text }) => `${code}: ${text}`)
    ).toEqual([]);
  });

  it('has a value for each hole', () => {
    const open = after.filter(
      ({ text }) => text !== undefined && /\{[A-Za-z]+[:}]|\bundefined\b|\bNaN\b|\[object/.test(text)
    );
    expect(open).toEqual([]);
  });

  it('misses no value that the English sentence has', () => {
    const poorer = after.filter(
      ({ code, text }, index) => !isThinned(code) && dashesIn(text) > dashesIn(before[index]?.text)
    );
    expect(poorer).toEqual([]);
  });

  it('hides no sentence of the English catalogue in a parameter, where no translator finds it', () => {
    expect(
      before.flatMap(({ code, params }) =>
        listed(params).flatMap((text) =>
          [...englishIn(text), ...ownTitlesIn(text)].map((key) => `${code} holds ${key}: ${text}`)
        )
      )
    ).toEqual([]);
  });

  it('shows no sentence of the English catalogue', () => {
    expect(
      after.flatMap(({ code, text }) => englishIn(text ?? '').map((key) => `${code} shows ${key}: ${text}`))
    ).toEqual([]);
  });
});

describe('englishIn', () => {
  it.each([
    ['The query returned nothing, so this is not judged.', ['item.noData', 'check.noData']],
    ['P95 latency: 20 ms. Waits for a person.', ['item.open']],
    ['La consulta no devolvió nada, así que no se evalúa.', []],
    ['P95 latency', []],
  ])('%s', (text, keys) => {
    expect(englishIn(text)).toEqual(keys);
  });
});
