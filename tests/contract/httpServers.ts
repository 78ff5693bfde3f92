import { createAlertmanagerSource } from '../../src/sources/alertmanager/alertmanager';
import type { HttpSourceOptions } from '../../src/sources/createHttpSource';
import { createGrafanaSource } from '../../src/sources/grafana/grafana';
import { createJaegerSource } from '../../src/sources/jaeger/jaeger';
import { createLokiSource } from '../../src/sources/loki/loki';
import type { Source, TransportRequest } from '../../src/sources/port';
import { createPrometheusSource } from '../../src/sources/prometheus/prometheus';
import { readParam } from './createFakeTransport';
import type { Subject } from './subject';

const T0 = Date.parse('2025-10-23T06:00:00Z');
const grid = { from: T0 + 540_000, to: T0 + 780_000, step: 60_000 };
const span = { from: T0, to: T0 + 60_000 };

export interface HttpServer extends Omit<Subject, 'open'> {
  readonly create: (options: HttpSourceOptions) => Source;
  readonly isHit: (request: TransportRequest) => boolean;
  readonly recorded: readonly [hit: string, spared: string, empty: string];
}

export const HTTP_SERVERS: readonly HttpServer[] = [
  {
    name: 'Prometheus, a query',
    create: createPrometheusSource,
    hit: { kind: 'range', expr: 'hit', grid },
    spared: { kind: 'range', expr: 'spared', grid },
    isHit: (request) => readParam(request, 'query') === 'hit',
    recorded: ['prometheus/matrix', 'prometheus/notFinite', 'prometheus/empty'],
  },
  {
    name: 'Prometheus, history',
    create: createPrometheusSource,
    hit: {
      kind: 'history',
      of: { kind: 'count', selectors: ['x_total'] },
      at: T0,
      window: 3_600_000,
      step: 60_000,
      days: 7,
    },
    spared: { kind: 'increments', selectors: ['x_total'], grid },
    isHit: ({ path }) => path === '/api/v1/query',
    recorded: ['prometheus/history', 'prometheus/matrix', 'prometheus/noVector'],
  },
  {
    name: 'Prometheus, totals',
    create: createPrometheusSource,
    hit: { kind: 'totals', selectors: ['x_total'], by: ['method', 'path'], span, step: 60_000 },
    spared: { kind: 'increments', selectors: ['x_total'], grid },
    isHit: ({ path }) => path === '/api/v1/query',
    recorded: ['prometheus/totals', 'prometheus/matrix', 'prometheus/noVector'],
  },
  {
    name: 'Prometheus, its version',
    create: createPrometheusSource,
    hit: { kind: 'server' },
    spared: { kind: 'targets' },
    isHit: ({ path }) => path === '/api/v1/status/buildinfo',
    recorded: ['prometheus/buildinfo', 'prometheus/targets', 'prometheus/notFound'],
  },
  {
    name: 'Prometheus, rules',
    create: createPrometheusSource,
    hit: { kind: 'rules' },
    spared: { kind: 'targets' },
    isHit: ({ path }) => path === '/api/v1/rules',
    recorded: ['prometheus/rules', 'prometheus/targets', 'prometheus/noRules'],
  },
  {
    name: 'Prometheus, targets',
    create: createPrometheusSource,
    hit: { kind: 'targets' },
    spared: { kind: 'presence', selector: 'build_info', label: 'version', grid },
    isHit: ({ path }) => path === '/api/v1/targets',
    recorded: ['prometheus/targets', 'prometheus/matrix', 'prometheus/noTargets'],
  },
  {
    name: 'Loki, lines',
    create: createLokiSource,
    hit: { kind: 'log-lines', selector: '{app="hit"}', span, limit: 100 },
    spared: { kind: 'log-lines', selector: '{app="spared"}', span, limit: 100 },
    isHit: (request) => readParam(request, 'query').includes('hit'),
    recorded: ['loki/streams', 'loki/streams', 'loki/empty'],
  },
  {
    name: 'Loki, a metric query',
    create: createLokiSource,
    hit: { kind: 'range', expr: 'hit', grid },
    spared: { kind: 'range', expr: 'spared', grid },
    isHit: (request) => readParam(request, 'query') === 'hit',
    recorded: ['loki/matrix', 'loki/matrix', 'loki/emptyMatrix'],
  },
  {
    name: 'Loki, its version',
    create: createLokiSource,
    hit: { kind: 'server' },
    spared: { kind: 'range', expr: 'spared', grid },
    isHit: ({ path }) => path === '/loki/api/v1/status/buildinfo',
    recorded: ['loki/buildinfo', 'loki/matrix', 'loki/notFound'],
  },
  {
    name: 'Jaeger, traces',
    create: createJaegerSource,
    hit: { kind: 'traces', service: 'hit', span, limit: 100 },
    spared: { kind: 'trace-services' },
    isHit: ({ path }) => path === '/api/traces',
    recorded: ['jaeger/traces', 'jaeger/services', 'jaeger/empty'],
  },
  {
    name: 'Jaeger, services',
    create: createJaegerSource,
    hit: { kind: 'trace-services' },
    spared: { kind: 'traces', service: 'spared', span, limit: 100 },
    isHit: ({ path }) => path === '/api/services',
    recorded: ['jaeger/services', 'jaeger/traces', 'jaeger/noServices'],
  },
  {
    name: 'Alertmanager, alerts',
    create: createAlertmanagerSource,
    hit: { kind: 'alerts' },
    spared: { kind: 'silences' },
    isHit: ({ path }) => path.endsWith('/alerts'),
    recorded: ['alertmanager/alerts', 'alertmanager/silences', 'alertmanager/empty'],
  },
  {
    name: 'Alertmanager, silences',
    create: createAlertmanagerSource,
    hit: { kind: 'silences' },
    spared: { kind: 'alerts' },
    isHit: ({ path }) => path.endsWith('/silences'),
    recorded: ['alertmanager/silences', 'alertmanager/alerts', 'alertmanager/noSilences'],
  },
  {
    name: 'Alertmanager, its version',
    create: createAlertmanagerSource,
    hit: { kind: 'server' },
    spared: { kind: 'alerts' },
    isHit: ({ path }) => path === '/api/v2/status',
    recorded: ['alertmanager/status', 'alertmanager/alerts', 'alertmanager/notFound'],
  },
  {
    name: 'Grafana, annotations',
    create: createGrafanaSource,
    hit: { kind: 'annotations', tags: ['dayone', 'hotel'], span, limit: 100 },
    spared: { kind: 'server' },
    isHit: ({ path }) => path === '/api/annotations',
    recorded: ['grafana/annotations', 'grafana/health', 'grafana/noAnnotations'],
  },
  {
    name: 'Grafana, its version',
    create: createGrafanaSource,
    hit: { kind: 'server' },
    spared: { kind: 'annotations', tags: ['dayone', 'hotel'], span, limit: 100 },
    isHit: ({ path }) => path === '/api/health',
    recorded: ['grafana/health', 'grafana/annotations', 'grafana/notFound'],
  },
];
