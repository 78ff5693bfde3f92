import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What pure code must not reach for, and the one that stops it: its own tsconfig, or lint. */
const COMPILED: Readonly<Record<string, string>> = {
  fetch: "void fetch('/');",
  window: 'void window.location;',
  document: 'void document.title;',
  process: 'void process.env;',
  Buffer: "void Buffer.from('');",
  setTimeout: 'setTimeout(() => undefined, 1);',
  performance: 'void performance.now();',
  'node:fs': "import 'node:fs';",
};

const LINTED: Readonly<Record<string, string>> = {
  'Date.now': 'export const now = Date.now();',
  'new Date()': 'export const now = new Date();',
  'Date()': 'export const now = Date();',
  'Math.random': 'export const dice = Math.random();',
};

const HARMLESS =
  "export const then = new Date(0).getTime() + Math.round(1.5) + new Intl.NumberFormat('en').format(1).length;";

/** Code to lint as if it lay in the engine, without types: the rules in question read syntax alone. */
const LINT = `
  import { ESLint } from 'eslint';
  import tseslint from 'typescript-eslint';
  const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
  const texts = JSON.parse(process.argv[1]);
  const results = await Promise.all(texts.map((text) => eslint.lintText(text, { filePath: 'src/engine/planted.ts' })));
  console.log(JSON.stringify(results.map(([{ messages }]) => messages.map(({ ruleId }) => ruleId))));
`;

describe('pure code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dayone-pure-'));
  let compiled = '';
  let linted: readonly (readonly string[])[] = [];

  beforeAll(() => {
    const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
    Object.values(COMPILED).forEach((code, at) => write(`planted${at}.ts`, `${code}\nexport {};\n`));
    write('harmless.ts', HARMLESS);
    write('tsconfig.json', JSON.stringify({ extends: resolve('tsconfig.pure.json'), include: ['*.ts'], exclude: [] }));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
    const tsc = resolve('node_modules/@typescript/native/bin/tsc');
    compiled = spawnSync(process.execPath, [tsc, '-p', folder], { cwd: folder, encoding: 'utf8' }).stdout;
    const texts = JSON.stringify([...Object.values(LINTED), HARMLESS]);
    linted = JSON.parse(
      spawnSync(process.execPath, ['--input-type=module', '-e', LINT, texts], { encoding: 'utf8' }).stdout
    );
  }, 60_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(COMPILED).map((name, at) => [name, at]))('does not compile with %s', (_name, at) => {
    expect(compiled).toContain(`planted${at}.ts(1,`);
  });

  it.each(Object.keys(LINTED).map((name, at) => [name, at] as const))('is not to use %s', (_name, at) => {
    expect(linted[at]).toEqual([expect.stringMatching(/^no-restricted-/)]);
  });

  it('may count, and format what it is handed', () => {
    expect([compiled.includes('harmless.ts'), linted.at(-1)]).toEqual([false, []]);
  });
});
