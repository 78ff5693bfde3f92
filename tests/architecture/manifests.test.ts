import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  readonly id: string;
  readonly type: string;
  readonly info: { readonly version: string; readonly logos: { readonly small: string; readonly large: string } };
  readonly dependencies: { readonly grafanaDependency: string };
  readonly includes?: readonly {
    readonly type: string;
    readonly name: string;
    readonly path: string;
    readonly role?: string;
    readonly addToNav?: boolean;
  }[];
}

interface Dashboard {
  readonly __inputs?: unknown;
  readonly revision: number;
  readonly panels: readonly {
    readonly type: string;
    readonly datasource: { readonly type: string; readonly uid: string };
  }[];
  readonly templating: {
    readonly list: readonly { readonly name: string; readonly type: string; readonly query: string }[];
  };
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('the manifests', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/build.mjs', 'plugin'], { stdio: 'pipe' });
  }, 60_000);

  const nested = (): readonly string[] =>
    (readJson<Manifest>('dist/plugin.json').includes ?? [])
      .filter(({ type }) => type === 'panel' || type === 'datasource')
      .map(({ path }) => join('dist', path));

  it('name every nested plugin, each with its module, logos and the same versions', () => {
    const app = readJson<Manifest>('dist/plugin.json');
    const manifests = nested().map((file) => ({ file, manifest: readJson<Manifest>(file) }));
    expect(manifests.map(({ manifest }) => manifest.id)).toEqual([
      'dayone-readiness-datasource',
      'dayone-score-panel',
      'dayone-comparison-panel',
      'dayone-checklist-panel',
      'dayone-trajectory-panel',
      'dayone-alerts-panel',
    ]);
    for (const { file, manifest } of manifests) {
      expect(existsSync(join(dirname(file), 'module.js'))).toBe(true);
      expect(existsSync(join(dirname(file), manifest.info.logos.small))).toBe(true);
      expect(existsSync(join(dirname(file), manifest.info.logos.large))).toBe(true);
      expect([manifest.info.version, manifest.dependencies.grafanaDependency]).toEqual([
        app.info.version,
        app.dependencies.grafanaDependency,
      ]);
    }
  });

  it('carry the version of package.json', () => {
    expect(readJson<Manifest>('dist/plugin.json').info.version).toBe(
      readJson<{ version: string }>('package.json').version
    );
  });

  it('offer the report to every Viewer, in the menu', () => {
    const pages = (readJson<Manifest>('dist/plugin.json').includes ?? []).filter(({ type }) => type === 'page');
    expect(pages).toEqual([
      expect.objectContaining({ path: '/a/dayone-readiness-app/report', role: 'Viewer', addToNav: true }),
    ]);
  });

  it('bundle a dashboard that asks for its data source by a variable, and shows the verdict first', () => {
    const [included] = (readJson<Manifest>('dist/plugin.json').includes ?? []).filter(
      ({ type }) => type === 'dashboard'
    );
    const dashboard = readJson<Dashboard>(join('dist', included?.path ?? ''));
    expect(dashboard.__inputs).toBeUndefined();
    expect(dashboard.templating.list[0]).toMatchObject({
      name: 'datasource',
      type: 'datasource',
      query: 'dayone-readiness-datasource',
    });
    expect(dashboard.panels.map(({ type }) => type)).toEqual([
      'dayone-score-panel',
      'dayone-comparison-panel',
      'dayone-checklist-panel',
      'dayone-trajectory-panel',
      'dayone-alerts-panel',
    ]);
    expect(dashboard.panels.every(({ datasource }) => datasource.uid === '${datasource}')).toBe(true);
  });
});
