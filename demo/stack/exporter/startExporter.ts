import { createServer, type ServerResponse } from 'node:http';
import type { Scenario } from '../../scenarios/scenario';
import { REPORT_AT } from '../../scenarios/span';
import { toExposition } from './toExposition';
import type { Rollout } from '../rolloutEnd';

export interface ExporterOptions {
  readonly scenario: Scenario;
  readonly rollout: Rollout;
  readonly host: string;
  readonly port: number;
}

export interface Exporter {
  readonly close: () => Promise<void>;
}

/**
 * Serves `/metrics/<service>` for every service. Live it says the scenario's values of now; pinned it stays at the
 * report's instant, so that scraping it starts nothing new.
 */
export function startExporter({ scenario, rollout, host, port }: ExporterOptions): Promise<Exporter> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const t = rollout.live ? Date.now() / 1000 - rollout.endedAt : REPORT_AT;
    if (path === '/-/ready') {
      answer(response, 200, 'ready\n');
      return;
    }
    const service = scenario.services.find(({ name }) => path === `/metrics/${name}`);
    if (service === undefined) {
      answer(response, 404, `nothing at ${path}; try /metrics/${scenario.services[0]?.name ?? ''}\n`);
      return;
    }
    answer(response, 200, toExposition(scenario, service.name, { t, rolloutEnd: rollout.endedAt }));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve({
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  response.end(text);
}
