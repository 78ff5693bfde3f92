import { createServer, type ServerResponse } from 'node:http';
import type { Scenario } from '../../scenarios/scenario';
import { REPORT_AT } from '../../scenarios/span';
import type { Rollout } from '../rolloutEnd';
import { annotationsOf } from './annotationsOf';
import { toExposition } from './toExposition';

export interface ExporterOptions {
  readonly scenario: Scenario;
  readonly rollout: Rollout;
  readonly host: string;
  readonly port: number;
}

export interface Exporter {
  readonly close: () => Promise<void>;
}

/** Below this the demo system answers for Grafana. */
const GRAFANA = '/grafana';

/**
 * Serves `/metrics/<service>` for every service, and what people wrote down as Grafana would, which hides its version. Live it says the
 * scenario's values of now; pinned it stays at the report's instant, so that scraping it starts nothing new.
 */
export function startExporter({ scenario, rollout, host, port }: ExporterOptions): Promise<Exporter> {
  const server = createServer((request, response) => {
    const t = rollout.live ? Date.now() / 1000 - rollout.endedAt : REPORT_AT;
    send(response, toAnswer({ scenario, rollout, t }, new URL(request.url ?? '/', 'http://demo')));
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

interface Moment {
  readonly scenario: Scenario;
  readonly rollout: Rollout;
  readonly t: number;
}

function toAnswer({ scenario, rollout, t }: Moment, { pathname, searchParams }: URL): Answer {
  if (pathname === '/-/ready') {
    return { status: 200, text: 'ready\n' };
  }
  if (pathname === `${GRAFANA}/api/annotations`) {
    return {
      status: 200,
      text: JSON.stringify(annotationsOf(scenario, rollout, searchParams)),
      type: 'application/json',
    };
  }
  if (pathname === `${GRAFANA}/api/health`) {
    return { status: 200, text: JSON.stringify({ database: 'ok' }), type: 'application/json' };
  }
  const service = scenario.services.find(({ name }) => pathname === `/metrics/${name}`);
  return service === undefined
    ? { status: 404, text: `nothing at ${pathname}; try /metrics/${scenario.services[0]?.name ?? ''}\n` }
    : { status: 200, text: toExposition(scenario, service.name, { t, rolloutEnd: rollout.endedAt }) };
}

const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly type?: string;
}

function send(response: ServerResponse, { status, text, type = METRICS_TYPE }: Answer): void {
  response.writeHead(status, { 'content-type': type });
  response.end(text);
}
