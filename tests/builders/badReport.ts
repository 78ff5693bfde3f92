import type { Report } from '../../src/engine/model/report';
import { aReport, aRow, aTable, day, withRelease } from './report';
import { aCheck, aComponent, aReason, aSource, at } from './reportParts';

const silent = aReason('evidence.failed', 'Not judged: jaeger did not answer within 10 s', { kind: 'timeout', message: 'jaeger did not answer within 10 s' });

/** A report of a bad release: worse, missed, inconclusive, no data and failed rows, a firing alert, a source that hangs. */
export function aBadReport(parts: Partial<Report> = {}): Report {
  const p95 = aRow('latency-p95', [6.81, 6.75], { title: 'P95 latency', critical: true, status: 'fail', points01: 0, target: { op: '<=', value: 10, outcome: 'met', missedBy: 0 } });
  const errors = aRow('error-rate', [0.02, 1.84], { title: 'Error rate', unit: 'percent', critical: true, outcome: 'worse', status: 'fail', points01: 0, tolerance: { kind: 'absolute', amount: 0.05 }, interval: [1.61, 2.07], target: { op: '<', value: 0.1, outcome: 'missed', missedBy: 1.74 }, reason: aReason('regressed.beyondLimit', 'Worse beyond doubt: the interval starts 32 tolerances above zero.') });
  const connections = aRow('connections', [66, 97], { title: 'Active connections', unit: 'short', capacity: 100, outcome: 'worse', status: 'warn', points01: 0.11, tolerance: { kind: 'relative', fraction: 0.25 }, target: { op: '<=', value: 90, outcome: 'missed', missedBy: 7 } });
  const cpu = aRow('cpu', [24, 25], { title: 'CPU', unit: 'percent', outcome: 'inconclusive', status: 'unknown', points01: null, tolerance: { kind: 'absolute', amount: 1.5 }, interval: [-1.4, 3.3] });
  const span = aRow('span-p95', [null, null], { title: 'Reservation span P95', outcome: 'failed', status: 'unknown', points01: null, reason: silent, query: '', target: { op: '<=', value: 20, outcome: 'unknown', missedBy: null } });
  const queue = aRow('queue', [null, null], { title: 'Job queue depth', unit: 'short', outcome: 'no-data', status: 'unknown', points01: null, reason: aReason('measure.noData', 'No series in either window') });
  const cache = aRow('cache-hit-ratio', [88.1, 87.9], { title: 'Cache hit ratio', unit: 'percent', better: 'higher', tolerance: { kind: 'absolute', amount: 0.5 } });
  const worse = { outcome: 'worse', reason: aReason('measure.worse', 'Worse than before the release.') } as const;
  return aReport({
    deployment: { ...aReport().deployment, id: 'v1.9.0', version: 'v1.9.0', previousVersion: 'v1.8.0' },
    verdict: { outcome: 'not-ready', reasons: [{ ...aReason('verdict.critical', 'Error rate: worse beyond doubt.'), status: 'fail', finding: 'error-rate' }, { ...aReason('verdict.alertFiring', 'Critical alert HighErrorRate is firing.'), status: 'fail', finding: 'alerts' }], wouldChange: [{ ...aReason('change.gates', 'All of these must be settled first: Error rate, P95 latency.'), status: 'fail', finding: null }] },
    score: { overall: 5.93, coverage: 0.89, minimum: 8, minimumCoverage: 0.8, components: [aComponent('infrastructure', 6.4, 0.8), aComponent('performance', 3.75, 0.89), aComponent('security', 8.57), aComponent('operations', null, 0)] },
    comparisons: [aTable('cache', 'Cache', [cache]), aTable('latency', 'Latency', [withRelease(p95, 4.94, worse), span]), aTable('resources', 'Resources', [connections, cpu, queue]), aTable('errors', 'Errors', [withRelease(errors, 0.01, worse)])],
    checks: [aCheck('Database queries', { series: day(2), limit: 10 }), aCheck('Memory leaks', { status: 'fail', outcome: 'worse', points01: 0, detail: '+15.6 MB/h, not levelling off; 1,024 MB in 9 h 48 min', series: day(500), findings: [{ labels: { instance: 'api-2' }, from: at('23T12:10'), to: null, value: 15.6, limit: 1024, reason: aReason('leak.grows', 'grows'), example: null }] }), aCheck('Error logs', { status: 'unknown', outcome: 'failed', points01: null, reason: silent, detail: silent.text })],
    alerts: { bySeverity: [{ severity: 'critical', count: 2 }, { severity: 'warning', count: 1 }], episodes: [{ name: 'HighErrorRate', severity: 'critical', labels: {}, from: at('23T17:00'), to: at('23T17:57'), minutes: 57 }, { name: 'HighErrorRate', severity: 'critical', labels: {}, from: at('24T00:41'), to: null, minutes: 192 }, { name: 'LatencyP99High', severity: 'warning', labels: {}, from: at('23T14:30'), to: null, minutes: 803 }], firing: [{ name: 'HighErrorRate', labels: { severity: 'critical' }, state: 'firing', startedAt: Date.parse(at('24T00:41')), summary: 'Errors above 1 %.' }], silences: null, flapping: ['HighErrorRate'], status: 'fail', reason: aReason('alerts.firing', '1 alert firing.'), query: 'ALERTS' },
    traces: { services: [], operations: [], traces: [0, 0], limit: 750, truncated: false, errorTraces: 0, reason: silent },
    sources: [aSource('prometheus', 6, 38, { absent: 1 }), aSource('loki', 5, 5), aSource('jaeger', 2, 0, { status: 'failed', failed: 5, tookMs: 10_000, error: { kind: 'timeout', message: 'jaeger did not answer within 10 s' } }), aSource('alertmanager', 2, 2)],
    ...parts,
  });
}
