import { aCapacity } from '../../tests/fixtures/operationsParts';
import { IN_UTC } from '../../tests/fixtures/readDocument';
import { aReport } from '../../tests/fixtures/report';
import { aWatchedReport } from '../../tests/fixtures/watchedReport';
import { toAnchors } from './around';

const t = { translate: (code: string): string => code };

describe('toAnchors', () => {
  const anchors = toAnchors(aWatchedReport({ capacity: [aCapacity('Disk', { id: 'disk' })] }), t);

  it.each([
    ['a measure', 'error-rate', 'comparison', ['row-error-rate', 'group-errors']],
    ['a check', 'memory-leaks', 'checklist', ['check-memory-leaks', 'group-checks-passed']],
    ['a security item', 'security-scan', 'security', ['item-security-scan']],
    ['an item of the checklist', 'handover-held', 'readiness', ['item-handover-held', 'group-readiness-training']],
    ['a capacity', 'disk', 'capacity', ['capacity-disk']],
    ['a load', 'redis', 'load', ['load-redis']],
    ['a round', 'smoke@8h', 'watch', ['due-smoke@8h', 'group-watch-smoke']],
    ['an incident', 'errors', 'incidents', ['incident-errors']],
    ['a trigger', 'service-down', 'triggers', ['trigger-service-down']],
    ['a sign-off', 'product-owner', 'signoffs', ['signoff-product-owner']],
    ['planned work', 'week-3', 'progress', ['group-progress-week-3']],
    ['a source', 'loki', 'sources', ['source-loki']],
    ['all services', 'services', 'services', []],
    ['the rules behind the alerts', 'monitoring', 'alerts', []],
  ])('finds %s', (_name, finding, section, rows) => {
    expect(anchors.get(finding)).toMatchObject({ section, rows });
  });

  it.each(['probes', 'certificates', 'endpoints', 'nowhere'])(
    'has no place for %s where the page does not show it',
    (finding) => {
      expect(anchors.get(finding)).toBeUndefined();
    }
  );

  it('has none for alerts that nobody asked about', () => {
    expect(toAnchors(aReport({ alerts: null }), t).get('alerts')).toBeUndefined();
  });

  it('of two with one id the measure wins', () => {
    const report = aReport({
      load: [{ id: 'latency-p95', title: 'Load', peak: 1, mean: 1, min: 1, peakAt: null, minAt: null, unit: 'ops' }],
    });
    expect(toAnchors(report, t).get('latency-p95')?.section).toBe('comparison');
  });

  it.each([
    ['error-rate', 'Comparison', 'Error rate'],
    ['memory-leaks', 'Anomaly checklist', 'Memory leaks'],
    ['handover-held', 'Readiness checklist', 'Handover held'],
    ['smoke@8h', 'Watch schedule', 'Smoke test by hand'],
    ['services', 'Services', 'Services'],
    ['loki', 'What was asked', 'loki'],
    ['annotations', 'What was asked', 'What was asked'],
  ])('names section and row of %s', (finding, sectionTitle, title) => {
    expect(toAnchors(aWatchedReport(), IN_UTC).get(finding)).toMatchObject({ sectionTitle, title });
  });

  it('holds nothing of what was left out', () => {
    const bare = toAnchors(
      aReport({ services: [], comparisons: [], alerts: null, logs: null, traces: null, sources: [] }),
      IN_UTC
    );
    expect(
      ['services', 'latency-p95', 'alerts', 'monitoring', 'logs', 'traces', 'annotations'].filter((finding) =>
        bare.has(finding)
      )
    ).toEqual([]);
  });
});
