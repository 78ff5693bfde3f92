import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv from 'ajv';
import { DEMOS } from '../../../demo/scenarios/demos';
import { aBadReport } from '../../../tests/fixtures/badReport';
import { aReport } from '../../../tests/fixtures/report';
import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import { itemRow } from '../../engine/model/itemRow';
import { param, params, reason } from '../../engine/model/reason';
import { point } from '../../engine/model/schema';
import { isRecord } from '../../engine/plan/fault';
import { type Report, reportSchema } from '../../sections/report';
import { fromGolden } from './fixtures/fromGolden';

const FILE = 'docs/report.schema.json';

function generate(): string {
  const schema = toJsonSchema(reportSchema, {
    typeMode: 'output',
    target: 'draft-07',
    ignoreActions: ['finite', 'guard', 'readonly'],
    definitions: { params, param, reason, point, item: itemRow },
  });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: 'Report of Day One', description: 'A report as it is saved, version 1. docs/report.md explains its fields. Generated from src/sections/report.ts.', ...rest }, null, 2)}\n`;
}

/** Fields of an object and of all objects in it, as a table of the manual names them. */
function fieldsIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) {
    return schema.flatMap(fieldsIn);
  }
  if (!isRecord(schema)) {
    return [];
  }
  const own = isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsIn)];
}

const without = (report: object, path: string): object =>
  JSON.parse(JSON.stringify(report, (key, value: unknown) => (key === path ? undefined : value)));

describe('docs/report.schema.json', () => {
  if (process.env['UPDATE_SCHEMA'] === '1') {
    writeFileSync(FILE, generate());
  }
  const published = readFileSync(FILE, 'utf8');
  const schema: unknown = JSON.parse(published);
  const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(published));

  it('is what a saved report is checked by; UPDATE_SCHEMA=1 writes it', () => {
    expect(published).toBe(generate());
  });

  it.each(DEMOS.map(({ id }) => id))('accepts the golden report of %s', (demo) => {
    const golden: unknown = fromGolden(JSON.parse(readFileSync(`tests/golden/${demo}.json`, 'utf8')));
    expect([validate(golden), validate.errors]).toEqual([true, null]);
  });

  it.each<[string, Report]>([
    ['of a good release', aReport()],
    ['of a bad release', aBadReport()],
    ['with everything that people write down', aWatchedReport()],
    [
      'that its author wrote on',
      aReport({ edition: { title: 'Day one', note: null, omitted: ['people'], redacted: ['labels'] } }),
    ],
  ])('accepts a report %s', (_name, report) => {
    expect([validate(JSON.parse(JSON.stringify(report))), validate.errors]).toEqual([true, null]);
  });

  it.each<[string, object]>([
    ['another version', { ...aReport(), schemaVersion: 2 }],
    ['a time in words', { ...aReport(), evaluatedAt: 'yesterday' }],
    ['a figure in words', { ...aReport(), score: { ...aReport().score, overall: '9.64' } }],
    ['an unknown outcome', { ...aReport(), verdict: { ...aReport().verdict, outcome: 'fine' } }],
    ['a report without its coverage', without(aReport(), 'coverage')],
    ['a point of one number', { ...aReport(), checks: aReport().checks.map((check) => ({ ...check, series: [[1]] })) }],
  ])('refuses %s', (_name, report) => {
    expect(validate(report)).toBe(false);
  });

  it('lets unknown fields be', () => {
    expect(validate({ ...JSON.parse(JSON.stringify(aReport())), weather: 'fair' })).toBe(true);
  });

  describe('beside docs/report.md', () => {
    const manual = readFileSync('docs/report.md', 'utf8');
    const named = [...manual.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

    it('each field of a report is named there', () => {
      expect(Object.keys(reportSchema.entries).filter((field) => !manual.includes(`| \`${field}\` `))).toEqual([]);
    });

    it('each field that is named there is in the schema', () => {
      const fields = new Set(fieldsIn(schema));
      const rows = manual.split('\n').filter((line) => line.startsWith('| `'));
      const inTables = rows.flatMap((line) =>
        [...(line.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
      );
      expect(inTables.filter((name) => !fields.has(name))).toEqual([]);
      expect(inTables.length).toBeGreaterThan(100);
      expect(named).toContain('docs/report.schema.json');
    });
  });
});
