import { readFileSync } from 'node:fs';
import { resolveField } from './resolveField';

/** One row of a table of docs/seeds.md. */
interface SeedRow {
  readonly demo: string;
  readonly lines: string;
  readonly says: string;
  /** The document's figure in the field's unit, where it is consistent. */
  readonly seed: number | null;
  readonly fields: readonly string[];
  readonly plan: string;
  readonly note: string;
}

/** As near as a recording comes to a figure that is consistent. */
const WITHIN = 0.01;

function readRows(): readonly SeedRow[] {
  let demo = '';
  return readFileSync('docs/seeds.md', 'utf8')
    .split('\n')
    .flatMap((line) => {
      demo = /^## \d{3}.*\(`([a-z0-9-]+)`\)$/.exec(line)?.[1] ?? demo;
      const cells = line.startsWith('| ')
        ? line
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim())
        : [];
      const [lines = '', says = '', seed = '', fields = '', plan = '', note = ''] = cells;
      return cells.length === 6 && /^\d/.test(lines)
        ? [
            {
              demo,
              lines,
              says,
              seed: seed === '' ? null : Number(seed),
              fields: [...fields.matchAll(/`([^`]+)`/g)].map(([, field = '']) => field),
              plan,
              note,
            },
          ]
        : [];
    });
}

const rows = readRows();
const goldens = new Map<string, unknown>(
  [...new Set(rows.map(({ demo }) => demo))].map((demo) => [
    demo,
    JSON.parse(readFileSync(`tests/golden/${demo}.json`, 'utf8')),
  ])
);

describe('docs/seeds.md', () => {
  it('holds all five documents', () => {
    expect([...goldens.keys()]).toEqual(['hotel', 'repository-scanner', 'etapa-3', 'warungin-pos', 'week-3']);
    expect(rows.length).toBeGreaterThan(300);
  });

  it('says of every line where it is in the report, or why it is not', () => {
    expect(rows.filter(({ fields, note }) => fields.length === 0 && note === '')).toEqual([]);
    expect(rows.filter(({ seed }) => Number.isNaN(seed))).toEqual([]);
  });

  it.each([...goldens.keys()])('names fields that the report of %s has', (demo) => {
    const missing = rows
      .filter((row) => row.demo === demo)
      .flatMap(({ lines, fields }) =>
        fields
          .filter((field) => (resolveField(goldens.get(demo), field) ?? null) === null)
          .map((field) => `${lines}: ${field}`)
      );
    expect(missing).toEqual([]);
  });

  it.each([...goldens.keys()])('gives figures of %s within 1 %% of the document', (demo) => {
    const told = rows.filter((row) => row.demo === demo && row.seed !== null);
    const off = told.flatMap(({ lines, says, seed, fields }) => {
      const value = resolveField(goldens.get(demo), fields[0] ?? '');
      const isNear =
        typeof value === 'number' && Math.abs(value - (seed ?? NaN)) <= WITHIN * Math.abs(seed ?? NaN) + 1e-9;
      return isNear ? [] : [`${lines} ${says}: ${String(value)}`];
    });
    expect(off).toEqual([]);
    expect(told.length).toBeGreaterThan(demo === 'week-3' ? 5 : 10);
  });
});
