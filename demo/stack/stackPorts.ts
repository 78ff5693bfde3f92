import { createServer } from 'node:net';

const DEFAULTS = {
  prometheus: 9090,
  loki: 3100,
  lokiGrpc: 9095,
  jaeger: 16686,
  jaegerGrpc: 16685,
  jaegerAdmin: 14269,
  otlpHttp: 4318,
  otlpGrpc: 4317,
  collectorHttp: 14268,
  collectorGrpc: 14250,
  alertmanager: 9093,
  exporter: 9400,
};

export type StackPorts = Readonly<Record<keyof typeof DEFAULTS, number>>;

/** The servers' usual ports, free ones wherever they are, or consecutive ones from a base. */
export type PortChoice = 'default' | 'free' | number;

export async function choosePorts(choice: PortChoice): Promise<StackPorts> {
  const names = Object.keys(DEFAULTS).filter(isPortName);
  const numbers = choice === 'free' ? await findFreePorts(names.length) : [];
  const ports = { ...DEFAULTS };
  names.forEach((name, index) => {
    if (choice !== 'default') {
      ports[name] = choice === 'free' ? (numbers[index] ?? 0) : choice + index;
    }
  });
  return ports;
}

/** Says which port is taken, before any server stumbles over it. */
export async function assertPortsAreFree(ports: StackPorts): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    const server = await listenOn(port).catch(() => undefined);
    if (server === undefined) {
      throw new Error(`port ${port} (${name}) is in use; stop what holds it, or give --ports 0 for free ports`);
    }
    await server.close();
  }
}

/** Held all at once, so that no two are the same. */
async function findFreePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listenOn(0)));
  await Promise.all(servers.map((server) => server.close()));
  return servers.map((server) => server.port);
}

interface Held {
  readonly port: number;
  readonly close: () => Promise<void>;
}

function listenOn(wanted: number): Promise<Held> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      resolve({ port, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

function isPortName(name: string): name is keyof typeof DEFAULTS {
  return name in DEFAULTS;
}
