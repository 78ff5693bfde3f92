import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv from 'ajv';
import { parse as parseYaml } from 'yaml';
import { describeFaults, isRecord } from '../engine/plan/fault';
import { createTranslator } from '../i18n/createTranslator';
import { packs } from '../packs';
import { createParser } from './fixtures/planTexts';
import { planSchema } from './plan';
import { en } from './words.en';

const { faultsOf } = createParser(createTranslator({ catalogue: en }));
const hotel = readFileSync('demo/scenarios/hotel/plan.yaml', 'utf8');

/** What the parts of plans in the manual belong to. */
const HOST = `schemaVersion: 1
id: shop
title: Shop
extends: [http-service, blackbox]
variables: { job: shop-api }
sources: [{ id: prometheus, type: prometheus }, { id: notes, type: grafana }]
`;

const FILE = 'docs/plan.schema.json';

function generate(): string {
  const schema = toJsonSchema(planSchema, {
    typeMode: 'input',
    target: 'draft-07',
    ignoreActions: ['finite', 'metadata'],
  });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: 'Plan of Day One', description: 'What to ask and how to judge it. docs/plan.md explains every key. Generated from src/sections/plan.ts.', ...rest }, null, 2)}\n`;
}

function keysOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) {
    return schema.flatMap(keysOf);
  }
  if (!isRecord(schema)) {
    return [];
  }
  const own = isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
  return [...own, ...Object.entries(schema).flatMap(([key, part]) => (key === 'default' ? [] : keysOf(part)))];
}

function wordsOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) {
    return schema.flatMap(wordsOf);
  }
  if (!isRecord(schema)) {
    return [];
  }
  const own: readonly unknown[] = [...(Array.isArray(schema['enum']) ? schema['enum'] : []), schema['const']];
  return [...own.filter((word) => typeof word === 'string'), ...Object.values(schema).flatMap(wordsOf)];
}

describe('docs/plan.schema.json', () => {
  if (process.env['UPDATE_SCHEMA'] === '1') {
    writeFileSync(FILE, generate());
  }
  const published = readFileSync(FILE, 'utf8');
  const schema: unknown = JSON.parse(published);
  const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(published));

  it('is what the parser checks; UPDATE_SCHEMA=1 writes it', () => {
    expect(published).toBe(generate());
  });

  it('accepts the plan of the hotel', () => {
    expect([validate(parseYaml(hotel)), validate.errors]).toEqual([true, null]);
  });

  it.each([
    ['an unknown key', { colour: 1 }],
    ['a step in words', { windows: { step: 'one minute' } }],
    [
      'an unknown detector',
      { checks: [{ id: 'a', title: 'A', component: 'operations', detector: 'spike', query: 'a' }] },
    ],
    [
      'a measure without a tolerance',
      { measures: [{ id: 'a', title: 'A', group: 'a', component: 'b', query: 'a', better: 'lower' }] },
    ],
  ])('refuses %s', (_name, change) => {
    expect(validate({ ...(parseYaml(hotel) as object), ...change })).toBe(false);
  });

  const manual = readFileSync('docs/plan.md', 'utf8');
  const examples = [...manual.matchAll(/```yaml\n([^`]*)```/g)].map(([, text = '']) => text);
  const [works = '', wrong = ''] = [examples.at(0), examples.at(-1)];

  it('is preceded in docs/plan.md by a plan that works and one that gives the faults shown', () => {
    expect(faultsOf(works, packs)).toEqual([]);
    expect(manual).toContain(`\`\`\`text\n${describeFaults(faultsOf(wrong, packs)).join('\n')}\n\`\`\``);
  });

  it.each(examples.slice(1, -1))('stands beside a part of a plan that works: %j', (part) => {
    expect(describeFaults(faultsOf(HOST + part, packs))).toEqual([]);
    expect(validate({ ...(parseYaml(hotel) as object), ...(parseYaml(part) as object) })).toBe(true);
  });

  it('shows a part for every section that people fill or that only tells', () => {
    const shown = examples.slice(1, -1).flatMap((part) => Object.keys(parseYaml(part) as object));
    expect(shown).toEqual([
      'endpoints',
      'probes',
      'certificates',
      'capacity',
      'usage',
      'checklist',
      'triggers',
      'schedule',
      'signoffs',
      'people',
      'progress',
      'annotations',
    ]);
  });

  it('has every key and every word named in docs/plan.md', () => {
    const missing = [...new Set([...keysOf(schema), ...wordsOf(schema)])].filter(
      (key) => !manual.includes(`\`${key}\``)
    );
    expect(missing).toEqual([]);
  });
});
