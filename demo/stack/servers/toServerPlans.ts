import { join } from 'node:path';
import type { ServerPlan } from '../process/startProcess';
import type { StackPorts } from '../stackPorts';

const HOST = '127.0.0.1';

export interface ServerPaths {
  readonly dir: string;
  readonly ports: StackPorts;
}

export function toPrometheusPlan(binary: string, { dir, ports }: ServerPaths): ServerPlan {
  return {
    name: 'prometheus',
    command: binary,
    args: [
      `--config.file=${join(dir, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(dir, 'prometheus')}`,
      '--storage.tsdb.retention.time=100y',
      `--web.listen-address=${HOST}:${ports.prometheus}`,
      '--log.level=warn',
    ],
    readyUrl: `http://${HOST}:${ports.prometheus}/-/ready`,
  };
}

export function toLokiPlan(binary: string, { dir, ports }: ServerPaths): ServerPlan {
  return {
    name: 'loki',
    command: binary,
    args: [`-config.file=${join(dir, 'loki.yml')}`, '-target=all'],
    readyUrl: `http://${HOST}:${ports.loki}/ready`,
  };
}

export function toJaegerPlan(binary: string, { ports }: ServerPaths): ServerPlan {
  return {
    name: 'jaeger',
    command: binary,
    args: [
      `--query.http-server.host-port=${HOST}:${ports.jaeger}`,
      `--query.grpc-server.host-port=${HOST}:${ports.jaegerGrpc}`,
      `--admin.http.host-port=${HOST}:${ports.jaegerAdmin}`,
      `--collector.otlp.http.host-port=${HOST}:${ports.otlpHttp}`,
      `--collector.otlp.grpc.host-port=${HOST}:${ports.otlpGrpc}`,
      `--collector.http-server.host-port=${HOST}:${ports.collectorHttp}`,
      `--collector.grpc-server.host-port=${HOST}:${ports.collectorGrpc}`,
      '--memory.max-traces=50000',
      '--log-level=warn',
    ],
    readyUrl: `http://${HOST}:${ports.jaegerAdmin}/`,
  };
}

export function toAlertmanagerPlan(binary: string, { dir, ports }: ServerPaths): ServerPlan {
  return {
    name: 'alertmanager',
    command: binary,
    args: [
      `--config.file=${join(dir, 'alertmanager.yml')}`,
      `--storage.path=${join(dir, 'alertmanager')}`,
      `--web.listen-address=${HOST}:${ports.alertmanager}`,
      '--cluster.listen-address=',
      '--log.level=warn',
    ],
    readyUrl: `http://${HOST}:${ports.alertmanager}/-/ready`,
  };
}
