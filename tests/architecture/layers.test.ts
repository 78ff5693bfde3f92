import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** One file for each rule that breaks it. Keys are paths, values what the file imports. */
const PLANTED: Readonly<Record<string, readonly [string, string]>> = {
  'no-cycles': ['src/engine/ring/one.ts', "import '../ring/two';"],
  'engine-is-pure': ['src/engine/outward.ts', "import '../sources/port';"],
  'engine-imports-small-pure-packages': ['src/engine/heavy.ts', "import 'react';"],
  'engine-has-no-io': ['src/engine/disk.ts', "import 'node:fs';"],
  'document-is-pure': ['src/document/outward.ts', "import '../report/page';"],
  'sections-are-pure': ['src/sections/outward.ts', "import '../report/page';"],
  'sections-have-no-io': ['src/sections/disk.ts', "import 'node:fs';"],
  'report-is-pure': ['src/report/outward.ts', "import '../assessment/use';"],
  'report-has-no-io': ['src/report/disk.ts', "import 'node:fs';"],
  'i18n-is-pure': ['src/i18n/outward.ts', "import '../report/page';"],
  'sources-stand-alone': ['src/sources/loki/other.ts', "import '../prometheus/one';"],
  'sources-know-no-transport': ['src/sources/fetching.ts', "import '../platform/node/http';"],
  'assessment-points-inward': ['src/assessment/outward.ts', "import '../platform/node/http';"],
  'packs-are-text': ['src/packs/clever.ts', "import '../engine/pure';"],
  'node-platform-is-not-grafana': ['src/platform/node/twin.ts', "import '../grafana/query';"],
  'grafana-platform-is-not-visual': ['src/platform/grafana/seen.ts', "import '../../components/Chip';"],
  'components-do-not-fetch': ['src/components/Fetching.tsx', "import '../assessment/use';"],
  'panels-are-islands': ['src/panels/score/Reaching.tsx', "import '../checklist/Panel';"],
  'datasource-is-an-island': ['src/datasource/drawing.ts', "import '../components/Chip';"],
  'command-has-no-screen': ['src/cli/drawing.ts', "import '../components/Chip';"],
  'product-does-not-import-tests': ['src/pages/fixture.ts', "import '../../tests/fixture';"],
  'product-does-not-import-fixtures': ['src/assessment/fed.ts', "import './fixtures/food';"],
  'tests-are-leaves': ['tests/borrowing.ts', "import './one.test';"],
  'demo-does-not-import-tests': ['demo/borrowing.ts', "import '../tests/fixture';"],
  'scripts-build-by-path': ['scripts/loading.mjs', "import '../src/assessment/use';"],
  'scripts-are-for-people-and-tests': ['demo/building.ts', "import '../scripts/tool.mjs';"],
  'browser-tests-see-what-people-see': ['tests/e2e/inside.spec.ts', "import '../../src/assessment/use';"],
  'packages-by-name': ['tests/inside.ts', "import '../node_modules/react/index.js';"],
};

/** What the planted files import. */
const PLAIN = [
  'src/engine/pure.ts',
  'src/sources/port.ts',
  'src/sources/prometheus/one.ts',
  'src/assessment/use.ts',
  'src/report/page.ts',
  'src/platform/node/http.ts',
  'src/platform/grafana/query.ts',
  'src/components/Chip.tsx',
  'src/panels/checklist/Panel.tsx',
  'src/assessment/fixtures/food.ts',
  'tests/fixture.ts',
  'tests/one.test.ts',
  'scripts/tool.mjs',
];

interface Cruised {
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
}

function cruise(folder: string): Cruised {
  const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(
    process.execPath,
    [
      cruiser,
      '--config',
      resolve('dependency-cruiser.config.mjs'),
      '--output-type',
      'json',
      'src',
      'demo',
      'scripts',
      'tests',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }
  );
  return JSON.parse(run.stdout);
}

describe('layer rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dayone-layers-'));
  let found: Cruised['summary']['violations'] = [];

  beforeAll(() => {
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    PLAIN.forEach((path) => write(path, 'export {};\n'));
    Object.values(PLANTED).forEach(([path, text]) => write(path, `${text}\n`));
    write('src/engine/ring/two.ts', "import './one';\n");
    write('tsconfig.json', '{"compilerOptions":{"module":"esnext","moduleResolution":"bundler"}}');
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
    found = cruise(folder).summary.violations;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(PLANTED))('%s bites', (rule, [path]) => {
    expect(found.filter(({ rule: { name } }) => name === rule).map(({ from }) => from)).toContain(path);
  });

  it('has a planted violation for each rule', () => {
    const print =
      "import config from './dependency-cruiser.config.mjs'; console.log(JSON.stringify(config.forbidden.map(({ name }) => name)))";
    const names: readonly string[] = JSON.parse(
      spawnSync(process.execPath, ['--input-type=module', '-e', print], { encoding: 'utf8' }).stdout
    );
    expect([...names].sort()).toEqual(Object.keys(PLANTED).sort());
  });
});
