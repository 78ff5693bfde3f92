import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse as parseYaml, stringify } from 'yaml';
import { isRecord } from '../engine/plan/fault';
import { createTranslator } from '../i18n/createTranslator';
import { createParser, HEAD } from './fixtures/planTexts';
import { en } from './words.en';

const { parse, faultsOf } = createParser(createTranslator({ catalogue: en }));
const hotel = readFileSync('demo/scenarios/hotel/plan.yaml', 'utf8');

const BOMB = [
  'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]',
  ...[...'bcdefghi'].map(
    (name, index) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${'abcdefgh'.charAt(index)}`)
        .join(', ')}]`
  ),
].join('\n');

describe('parsePlan with hostile text', () => {
  it.each([
    ['an alias bomb', BOMB],
    ['an alias inside its own anchor', 'a: &x [*x, *x]'],
    ['an alias without an anchor', 'a: *nothing'],
    ['deep lists on one line', '['.repeat(50_000)],
    ['deep block lists', '- '.repeat(5000)],
    ['deep mappings', Array.from({ length: 2000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['huge text', 'x'.repeat(5_000_000)],
    ['a mapping as a key', `${HEAD}? { a: b }\n: c`],
    ['a merge key', `${HEAD}<<: { a: b }`],
    ['prototype keys', `${HEAD}__proto__: { ok: true }\nconstructor: { prototype: 1 }\ntoString: 1`],
    ['prototype keys in variables', `${HEAD}variables: { __proto__: { a: 1 } }`],
    ['prototype keys in an entry', `${HEAD}checks: [{ __proto__: { detector: spikes }, id: a }]`],
    ['a tab', 'a:\n\tb: 1'],
    ['a NUL and half a pair', '\u0000\ud800'],
    ['spaces for matchers', `${HEAD}alerts: { matchers: "${' '.repeat(200_000)}x" }`],
    ['spaces for a selector', `${HEAD}deployment: { selector: "x{${' '.repeat(9000)}" }`],
    ['matchers without an end', `${HEAD}deployment: { selector: 'x{${'a="b",'.repeat(1600)}' }`],
    ['variables without an end', `${HEAD}load: [{ id: a, title: A, query: "${'{{ '.repeat(90_000)}" }]`],
    [
      'parts of the wrong kind',
      `${HEAD}extends: 5\nwindows: { checkpoints: 5 }\nmeasures: 3\nchecks: [1]\nservices: []\nsecurity: { a: 1 }\nalerts: x\ndeployment: 5\ncomponents: [[]]\ngroups: [{ id: 1 }]`,
    ],
    ['nulls', 'schemaVersion:\nid:\ntitle:\nsources:\nmeasures:\n  -\nchecks: [~]\nwindows: null'],
  ])('refuses %s and does not throw', (_name, text) => {
    const found = faultsOf(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
  });

  it('leaves no mark on the prototype of objects', () => {
    parse(`${HEAD}__proto__: { marked: 1 }\nvariables: { __proto__: x }`);
    expect(Object.hasOwn(Object.prototype, 'marked')).toBe(false);
  });

  it('is done with a text of 12,000 wrong keys within seconds', () => {
    const text = Array.from({ length: 12_000 }, (_, index) => `k${index}: 1`).join('\n');
    const from = performance.now();
    expect(faultsOf(text).length).toBeGreaterThan(0);
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  it('never throws on a changed plan: a valid plan, or faults with a place', () => {
    const root: unknown = parseYaml(hotel);
    const change = fc.record({
      turns: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      kind: fc.constantFrom('delete', 'rename', 'replace'),
      by: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const text = stringify(changes.reduce((value, next) => mutate(value, next), structuredClone(root)));
        const parsed = parse(text);
        expect(parsed).toEqual(parse(text));
        if (!parsed.ok) {
          expect(parsed.faults.length).toBeGreaterThan(0);
          expect(parsed.faults.every(({ line, column, message }) => line >= 1 && column >= 1 && message !== '')).toBe(
            true
          );
        }
      }),
      { seed: 20251023, numRuns: 30 }
    );
  }, 60_000);

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(parse(HEAD + text)).toEqual(parse(HEAD + text));
      }),
      { seed: 20251023, numRuns: 150 }
    );
  });
});

interface Change {
  readonly turns: readonly number[];
  readonly kind: string;
  readonly by: unknown;
}

/** Walks down by turns and changes what is there. */
function mutate(value: unknown, { turns, kind, by }: Change): unknown {
  const [turn = 0, ...rest] = turns;
  const keys = isRecord(value) || Array.isArray(value) ? Object.keys(value) : [];
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) {
    return by;
  }
  const entries = Object.entries(value ?? {}).flatMap(([name, part]: [string, unknown]): [string, unknown][] => {
    if (name !== key) {
      return [[name, part]];
    }
    if (rest.length > 0) {
      return [[name, mutate(part, { turns: rest, kind, by })]];
    }
    return kind === 'delete' ? [] : [kind === 'rename' ? [`${name}x`, part] : [name, by]];
  });
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}
