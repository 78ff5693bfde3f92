import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { hotel } from '../../demo/scenarios/hotel/hotel';
import { toLokiConfig } from '../../demo/stack/servers/lokiConfig';
import { toAlertmanagerConfig, toPrometheusConfig, toPrometheusRules } from '../../demo/stack/servers/prometheusConfig';

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        image: string;
        volumes?: readonly string[];
        depends_on?: Record<string, { condition: string }>;
        environment?: Record<string, string>;
      }
    >
  >;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const compose: Compose = parse(readFileSync('docker-compose.yml', 'utf8'));
const plan = parse(readFileSync('demo/scenarios/hotel/plan.yaml', 'utf8'));
const datasources: readonly { uid: string; type: string; url?: string }[] = parse(
  readFileSync('provisioning/datasources/dayone.yaml', 'utf8')
).datasources;

function manifests(folder = 'src'): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? manifests(join(folder, entry.name))
      : entry.name === 'plugin.json'
        ? [join(folder, entry.name)]
        : []
  );
}

function idOf(file: string): string {
  return JSON.parse(readFileSync(file, 'utf8')).id;
}

describe('docker-compose.yml', () => {
  it.each(Object.entries(compose.services))(
    '%s mounts what exists and waits for services that exist',
    (_name, { volumes = [], depends_on: waits = {} }) => {
      for (const volume of volumes) {
        const [source = ''] = volume.split(':');
        expect(source.startsWith('./') ? existsSync(source) : source in compose.volumes).toBe(true);
      }
      expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(waits)));
    }
  );

  it('pins every image to a version', () => {
    expect(Object.values(compose.services).filter(({ image }) => !/:v?\d+\.\d+\.\d+$/.test(image))).toEqual([]);
  });

  it('allows every plugin id to load unsigned', () => {
    const allowed =
      compose.services['grafana']?.environment?.['GF_PLUGINS_ALLOW_LOADING_UNSIGNED_PLUGINS']?.split(',') ?? [];
    expect([...allowed].sort()).toEqual(['plugin.json', ...manifests()].map(idOf).sort());
  });

  it('reaches every data source by the name of a service', () => {
    const hosts = datasources.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).hostname]));
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(hosts));
  });

  it.each([
    [
      'prometheus.yml',
      toPrometheusConfig({
        scenario: hotel,
        exporter: 'demo:9400',
        alertmanager: 'alertmanager:9093',
        rulesFile: '/etc/prometheus/rules.yml',
      }),
    ],
    ['rules.yml', toPrometheusRules(hotel.rules)],
    ['loki.yml', toLokiConfig({ dir: '/loki', host: '0.0.0.0', httpPort: 3100, grpcPort: 9095 })],
    ['alertmanager.yml', toAlertmanagerConfig()],
  ])('runs with the %s that was proven without Docker', (file, text) => {
    expect(parse(readFileSync(`demo/docker/${file}`, 'utf8'))).toEqual(parse(text));
  });
});

describe('provisioning', () => {
  it('uses every data source, and every uid of the plan is provisioned', () => {
    const used = plan.sources
      .filter(({ type }: { type: string }) => type !== 'grafana')
      .map(({ uid, type }: { uid: string; type: string }) => `${type} ${uid}`);
    const provisioned = datasources
      .filter(({ type }) => !type.startsWith('dayone-'))
      .map(({ uid, type }) => `${type} ${uid}`);
    expect([...used].sort()).toEqual([...provisioned].sort());
  });

  it('brings the hotel plan, with the dollars that Grafana takes away doubled', () => {
    const [app] = parse(readFileSync('provisioning/plugins/dayone.yaml', 'utf8')).apps;
    expect(app.type).toBe('dayone-readiness-app');
    expect(app.disabled).toBe(false);
    const text: string = app.jsonData.plans[0].yaml;
    expect(text.replaceAll('$$', '$')).toBe(readFileSync('demo/scenarios/hotel/plan.yaml', 'utf8'));
    expect(text.replaceAll('$$', '')).not.toContain('$');
  });
});
