import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzipped. The host loads the app's entry with every page that has an extension of it, a panel's with every dashboard. */
const BUDGET = Object.freeze({ app: 5_000, panel: 30_000, all: 300_000 });

const PANELS = ['comparison', 'checklist', 'score', 'trajectory', 'alerts'];
const NESTED = [...PANELS.map((name) => `panels/${name}`), 'datasource'];

/** Only an old Grafana shows that one of these is not shared: "App not found". */
const NOT_SHARED = /react\/jsx-(dev-)?runtime|react-dom\/client/;

function listScripts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
}

function read(file: string): string {
  return readFileSync(join('dist', file), 'utf8');
}

function zipped(file: string): number {
  return gzipSync(read(file), { level: 9 }).length;
}

function hasForeignImport(source: string): boolean {
  return NOT_SHARED.test(source);
}

describe('the built plugin', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/build.mjs', 'plugin'], { stdio: 'pipe' });
  }, 60_000);

  it('has a module for the app and for everything nested in it', () => {
    expect(
      ['module.js', ...NESTED.map((folder) => `${folder}/module.js`)].filter((file) => !existsSync(join('dist', file)))
    ).toEqual([]);
  });

  it('imports nothing that a Grafana 12.2.0 does not share', () => {
    expect(listScripts('dist').filter((file) => hasForeignImport(read(file)))).toEqual([]);
    expect(hasForeignImport('define(["react/jsx-runtime"],function(){})')).toBe(true);
  });

  it('keeps the entry of the app within its budget', () => {
    expect(zipped('module.js')).toBeLessThan(BUDGET.app);
  });

  it.each(PANELS)('keeps the %s panel within its budget', (panel) => {
    expect(zipped(`panels/${panel}/module.js`)).toBeLessThanOrEqual(BUDGET.panel);
  });

  it('keeps all scripts together within their budget', () => {
    expect(listScripts('dist').reduce((sum, file) => sum + zipped(file), 0)).toBeLessThanOrEqual(BUDGET.all);
  });
});
