import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenarios/scenario';
import { toLokiConfig } from './servers/lokiConfig';
import { toAlertmanagerConfig, toPrometheusConfig, toPrometheusRules } from './servers/prometheusConfig';
import type { StackPorts } from './stackPorts';

const DATA_FOLDERS = ['prometheus', 'loki', 'alertmanager'];

/** What an earlier run left; anything else in the folder is not ours. */
const OWN_FILES = [
  ...DATA_FOLDERS,
  ...['prometheus.log', 'loki.log', 'jaeger.log', 'alertmanager.log', 'exporter.log', 'past.om'],
];

/** Replaces what an earlier run left in the folder by empty data folders and this run's configuration. */
export function prepareDir(dir: string, scenario: Scenario, ports: StackPorts): void {
  mkdirSync(dir, { recursive: true });
  for (const name of OWN_FILES) {
    rmSync(join(dir, name), { recursive: true, force: true });
  }
  for (const folder of DATA_FOLDERS) {
    mkdirSync(join(dir, folder));
  }
  const rulesFile = join(dir, 'rules.yml');
  const exporter = `127.0.0.1:${ports.exporter}`;
  const alertmanager = `127.0.0.1:${ports.alertmanager}`;
  const loki = { dir: join(dir, 'loki'), host: '127.0.0.1', httpPort: ports.loki, grpcPort: ports.lokiGrpc };
  writeFileSync(rulesFile, toPrometheusRules(scenario.rules));
  writeFileSync(join(dir, 'prometheus.yml'), toPrometheusConfig({ scenario, exporter, alertmanager, rulesFile }));
  writeFileSync(join(dir, 'loki.yml'), toLokiConfig(loki));
  writeFileSync(join(dir, 'alertmanager.yml'), toAlertmanagerConfig());
}
