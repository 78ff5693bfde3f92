import type { CheckRow, Comparison, ComparisonRow, ComparisonTable, Point, Report } from '../../src/engine/model/report';
import { aCheck, aComponent, aReason, aService, anItem, aSource, at } from './reportParts';

export const SETTLED = Date.parse('2025-10-23T03:33:00Z');
const DAY = 86_400_000;

/** Twenty points a minute apart that end up around a value; the same input gives the same points. */
export function points(from: number, value: number | null, spread = 0.05): readonly Point[] {
  return value === null ? [] : Array.from({ length: 20 }, (_, index) => [from + (index + 1) * 60_000, value * (1 + spread * Math.sin(index * 1.7 + value) * Math.cos(index * 0.6))] as const);
}

export function aComparison(baseline: number | null, current: number | null, parts: Partial<Comparison> = {}): Comparison {
  return { ...(baseline === null || current === null ? unjudged(baseline, current) : judged(baseline, current)), outcome: 'same', reason: aReason('measure.same', 'The interval lies inside the tolerance.'), ...parts };
}

function judged(baseline: number, current: number): Omit<Comparison, 'outcome' | 'reason'> {
  const change = current - baseline;
  const reach = 0.012 * Math.abs(baseline);
  return { baseline, change, changePercent: baseline === 0 ? null : (100 * change) / Math.abs(baseline), interval: [change - reach, change + reach], shift: change, superiority: change > 0 ? 0.6 : 0.4, points: [20, 20], effectivePoints: [14, 15] };
}

function unjudged(baseline: number | null, current: number | null): Omit<Comparison, 'outcome' | 'reason'> {
  return { baseline, change: null, changePercent: null, interval: null, shift: null, superiority: null, points: [baseline === null ? 0 : 20, current === null ? 0 : 20], effectivePoints: [0, 0] };
}

export function aRow(id: string, [baseline, current]: readonly [number | null, number | null], parts: Partial<ComparisonRow> = {}): ComparisonRow {
  const tolerance = parts.tolerance ?? ({ kind: 'relative', fraction: 0.05 } as const);
  return {
    ...aComparison(baseline, current),
    id,
    title: id,
    component: 'performance',
    unit: 'ms',
    better: 'lower',
    reduce: 'mean',
    critical: false,
    weight: 1,
    capacity: null,
    current,
    tolerance,
    limit: 3,
    toleranceAmount: tolerance.kind === 'absolute' ? tolerance.amount : baseline === null ? null : tolerance.fraction * Math.abs(baseline),
    target: null,
    status: 'pass',
    points01: 1,
    ignored: false,
    history: { used: true, pairs: 5, range: [-0.03, 0.04] },
    source: 'prometheus',
    query: `quantile_of("${id}")`,
    series: { baseline: points(SETTLED, baseline), current: points(SETTLED + DAY, current), release: points(SETTLED - DAY, baseline) },
    ...parts,
  };
}

/** A row of the last checkpoint: compared with the settled window and with the time before the release. */
export function withRelease(row: ComparisonRow, before: number, parts: Partial<Comparison> = {}): ComparisonRow {
  return { ...row, release: aComparison(before, row.current, parts) };
}

export function aTable(id: string, title: string, rows: readonly ComparisonRow[]): ComparisonTable {
  return { id, title, rows, analysis: [aReason('analysis.same', `Within tolerance: ${rows.map((row) => row.title).join(', ')}.`)] };
}

const CHECKS: readonly CheckRow[] = ['Database queries', 'Cache misses', 'Network latency', 'Memory leaks', 'CPU spikes', 'Error logs', 'Timeouts', 'Circuit breakers', 'Failed deployments', 'Unexpected restarts'].map((title, index) => aCheck(title, { limit: index < 3 ? 10 : null, series: day(index < 5 ? 4 + index : 0) }));

export function day(value: number): readonly Point[] {
  return Array.from({ length: 96 }, (_, index) => [Date.parse('2025-10-23T03:23:00Z') + (index + 1) * 900_000, value * (1 + 0.2 * Math.sin(index / 9))] as const);
}

/** A ready report at 24 h, in the seed's figures. */
export function aReport(parts: Partial<Report> = {}): Report {
  const latency = [aRow('latency-p50', [3.62, 3.58], { title: 'P50 latency', target: { op: '<=', value: 5, outcome: 'met', missedBy: 0 } }), aRow('latency-p95', [4.89, 4.87], { title: 'P95 latency', critical: true, target: { op: '<=', value: 10, outcome: 'met', missedBy: 0 } }), aRow('latency-p99', [15.12, 15.08], { title: 'P99 latency' })];
  const cache = [aRow('cache-hit-ratio', [87.5, 88.2], { title: 'Cache hit ratio', unit: 'percent', better: 'higher', tolerance: { kind: 'absolute', amount: 0.5 }, outcome: 'better', target: { op: '>=', value: 80, outcome: 'met', missedBy: 0 } }), aRow('connections', [65, 78], { title: 'Active connections', unit: 'short', better: 'neither', capacity: 100, tolerance: { kind: 'relative', fraction: 0.25 } })];
  return {
    schemaVersion: 1,
    plan: { id: 'hotel', title: 'Hotel agent', description: 'agente-api-prod, production' },
    deployment: { id: 'v1.8.0', version: 'v1.8.0', previousVersion: 'v1.7.4', startedAt: at('23T03:15'), endedAt: at('23T03:23'), source: 'version-label' },
    evaluatedAt: at('24T03:53'),
    checkpoint: '24h',
    checkpoints: [0, 1, 4, 12, 24].map((hours) => ({ id: `${hours}h`, hours, state: hours === 24 ? 'current' : 'past', dueAt: new Date(SETTLED + hours * 3_600_000 + 1_200_000).toISOString(), window: { from: new Date(SETTLED + hours * 3_600_000).toISOString(), to: new Date(SETTLED + hours * 3_600_000 + 1_200_000).toISOString() } })),
    windows: { current: { from: at('24T03:33'), to: at('24T03:53') }, baseline: { from: at('23T03:33'), to: at('23T03:53'), kind: 'deployment' }, release: { from: at('22T03:33'), to: at('22T03:53'), kind: 'clock' }, stepSeconds: 60, notes: [] },
    verdict: { outcome: 'ready', reasons: [{ ...aReason('verdict.noGate', 'No gate is tripped.'), status: 'pass', finding: null }], wouldChange: [{ ...aReason('change.gain', 'Security scan would add 0.36 to the score.'), status: 'pass', finding: 'security-scan' }] },
    score: { overall: 9.64, coverage: 1, minimum: 8, minimumCoverage: 0.8, components: [aComponent('infrastructure', 10), aComponent('performance', 10), aComponent('security', 8.57), aComponent('operations', 10)] },
    summary: [],
    services: ['postgres', 'redis', 'agente-api', 'prometheus', 'grafana', 'alertmanager', 'jaeger'].map((id) => aService(id)),
    comparisons: [aTable('latency', 'Latency', latency.map((row) => withRelease(row, (row.baseline ?? 0) * 1.01))), aTable('cache', 'Cache', cache.map((row) => withRelease(row, row.baseline ?? 0, { outcome: row.outcome })))],
    trajectory: [['latency-p95', 'P95 latency', 'ms', [4.93, 4.89, 4.88, 4.9, 4.87]], ['cache-hit-ratio', 'Cache hit ratio', 'percent', [86.9, 87.5, 87.8, 88, 88.2]], ['memory', 'Memory', 'decmbytes', [488, 496, 505, 511, 512]]].map(([id, title, unit, values]) => ({ id: String(id), title: String(title), unit: String(unit), outcome: 'same', better: 'lower', toleranceAmount: 0.05 * Number((values as number[])[1]), points: (values as number[]).map((value, index) => ({ checkpoint: `${[0, 1, 4, 12, 24][index]}h`, at: at('23T04:00'), value })) })),
    load: [{ id: 'redis', title: 'Redis operations', peak: 289, mean: 245, min: 180, peakAt: at('23T18:00'), minAt: at('23T05:00'), unit: 'ops' }],
    endpoints: [],
    probes: [],
    certificates: [],
    checks: CHECKS,
    logs: { levels: [['critical', 0, 0], ['error', 0, 0], ['warning', 19, 14], ['info', 17_120, 17_406]].map(([level, before, now]) => ({ level: String(level), baseline: Number(before), current: Number(now), change: Number(now) - Number(before), outcome: 'same' })), sampled: 1000, truncated: true, structuredPercent: 100, correlatedPercent: 100, newPatterns: [], reason: aReason('logs.sampled', '1,000 lines looked at.'), query: '{job="api"}' },
    traces: { services: ['agente-api', 'redis', 'postgres'], operations: [['POST /reservations', 14.2, 14], ['GET /availability', 6.1, 6]].map(([operation, before, now]) => ({ service: 'agente-api', operation: String(operation), count: [500, 510], p95: [Number(before), Number(now)], changePercent: (100 * (Number(now) - Number(before))) / Number(before), errors: 0 })), traces: [750, 750], limit: 750, truncated: true, errorTraces: 0, reason: aReason('traces.sampled', '0 of 750 traces hold an error.') },
    alerts: { bySeverity: [{ severity: 'info', count: 3 }], episodes: [['DeploymentStarted', '23T03:15', '23T03:45', 30], ['FirstTrafficSpike', '23T09:00', '23T09:19', 19]].map(([name, from, to, minutes]) => ({ name: String(name), severity: 'info', labels: {}, from: at(String(from)), to: at(String(to)), minutes: Number(minutes) })), firing: [], silences: [], flapping: [], status: 'pass', reason: aReason('alerts.none', 'No alert is firing.'), query: 'ALERTS' },
    monitoring: { rules: { total: 34, healthy: 34, unhealthy: [] }, targets: { total: 7, up: 7, down: [] } },
    security: [anItem('Security scan', { status: 'warn', outcome: 'worse', points01: 0, reason: aReason('item.missed', '9 d, wanted <= 7 d.') }), anItem('TLS 1.3 on all endpoints'), anItem('CORS allow-list', { judgedBy: 'person' })],
    checklist: [],
    schedule: [],
    journal: [],
    incidents: [],
    triggers: [],
    signoffs: [],
    people: [],
    usage: [],
    observations: [],
    actions: [],
    recommendations: [],
    sources: [aSource('prometheus', 6, 38), aSource('loki', 5, 5), aSource('jaeger', 2, 2), aSource('alertmanager', 2, 2)],
    ...parts,
  };
}
