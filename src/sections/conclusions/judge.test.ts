import { aContext } from '../../../tests/builders/evidence';
import { aReport, aRow, aTable, withRelease } from '../../../tests/fixtures/report';
import { aCheck, anItem, aReason, aService, aSource } from '../../../tests/fixtures/reportParts';
import type { Report } from '../report';
import { toInsights } from './judge';

const context = aContext();
const NOTHING = {
  comparisons: [],
  trajectory: [],
  load: [],
  services: [],
  checks: [],
  alerts: null,
  security: [],
  sources: [],
  monitoring: { rules: null, targets: null },
};

function conclude(parts: Partial<Report>): ReturnType<typeof toInsights> {
  return toInsights(aReport({ ...NOTHING, ...parts }), { context, findings: [] });
}

const rules = (all: readonly { readonly rule: string; readonly finding: string }[]): readonly string[] =>
  all.map(({ rule, finding }) => `${rule} ${finding}`);

describe('toInsights', () => {
  it('says nothing that would stand in any report: of an empty one nothing at all', () => {
    expect(conclude({})).toEqual({ observations: [], actions: [], recommendations: [] });
  });

  it('names for each sentence a rule and the finding that caused it', () => {
    const { observations, actions, recommendations } = toInsights(aReport(), { context, findings: [] });
    const all = [...observations, ...actions, ...recommendations];
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ rule, finding }) => rule === '' || finding === '')).toEqual([]);
  });

  it.each<[string, Partial<Report>, string]>([
    ['services up without a restart', { services: [aService('api')] }, 'all-up services'],
    ['checks that found nothing', { checks: [aCheck('CPU spikes')] }, 'checks-clean cpu-spikes'],
    [
      'a move whose interval leaves zero',
      { comparisons: [aTable('a', 'A', [aRow('hits', [87.5, 88.2], { outcome: 'better', interval: [0.3, 1.1] })])] },
      'moved hits',
    ],
    [
      'a written sum that its rows do not give',
      {
        progress: [
          {
            id: 'week-3',
            title: 'Week 3',
            unit: 'h',
            rows: [],
            planned: 7,
            done: 7,
            percent: 100,
            stated: 9,
            reason: aReason('progress.differs', '7 h, 9 h written.'),
          },
        ],
      },
      'sum-differs week-3',
    ],
    [
      'targets that are down',
      { monitoring: { rules: null, targets: { total: 12, up: 11, down: [] } } },
      'targets-down monitoring',
    ],
  ])('observes %s', (_name, parts, expected) => {
    expect(rules(conclude(parts).observations)).toContain(expected);
  });

  it.each<[string, Partial<Report>, string]>([
    ['a service that restarted', { services: [aService('api', { restarts: 1 })] }, 'all-up services'],
    [
      'a service that was down for a while',
      {
        services: [
          aService('api', { outages: [{ from: '2025-10-23T10:00:00Z', to: '2025-10-23T10:03:00Z', minutes: 3 }] }),
        ],
      },
      'all-up services',
    ],
    [
      'a move that may be none',
      { comparisons: [aTable('a', 'A', [aRow('hits', [87.5, 88.2], { interval: [-0.3, 1.1] })])] },
      'moved hits',
    ],
  ])('does not praise %s', (_name, parts, unexpected) => {
    expect(rules(conclude(parts).observations)).not.toContain(unexpected);
  });

  it.each<[string, Partial<Report>, string]>([
    [
      'a missed target',
      {
        comparisons: [
          aTable('a', 'A', [
            aRow('pool', [94, 95], { target: { op: '<', value: 90, outcome: 'missed', missedBy: 5 } }),
          ]),
        ],
      },
      'target-missed pool',
    ],
    ['a drift', { comparisons: [aTable('a', 'A', [aRow('p95', [4, 6], { outcome: 'worse' })])] }, 'got-worse p95'],
    [
      'what came with the release',
      { comparisons: [aTable('a', 'A', [withRelease(aRow('p95', [6, 6]), 4, { outcome: 'worse' })])] },
      'got-worse p95',
    ],
    [
      'a check that found something',
      { checks: [aCheck('Memory leaks', { outcome: 'worse', status: 'fail' })] },
      'check-found memory-leaks',
    ],
    [
      'what waits for a person',
      { security: [anItem('CORS', { judgedBy: 'person', outcome: 'no-data', reason: aReason('item.open', '') })] },
      'items-open cors',
    ],
    ['a service that is down', { services: [aService('api', { state: 'down' })] }, 'service-down services'],
    [
      'a sign-off that is missing',
      {
        signoffs: [{ id: 'qa', role: 'QA lead', title: 'Tests passed', state: 'open', by: null, at: null, note: null }],
      },
      'signoff-open qa',
    ],
    [
      'a source that failed',
      { sources: [aSource('loki', 3, 0, { status: 'failed', failed: 3 })] },
      'source-failed loki',
    ],
    [
      'a certificate that is due',
      {
        certificates: [
          {
            id: 'shop',
            expiresAt: '2025-11-03T00:00:00Z',
            daysLeft: 10,
            renewAt: '2025-10-04T00:00:00Z',
            status: 'warn',
            reason: aReason('x', ''),
            query: '',
          },
        ],
      },
      'certificate-due certificates',
    ],
  ])('asks to act on %s', (_name, parts, expected) => {
    expect(rules(conclude(parts).actions)).toEqual([expected]);
  });

  it.each<[string, Partial<Report>, string, number]>([
    [
      'a drift inside its tolerance',
      { comparisons: [aTable('a', 'A', [aRow('memory', [496, 512], { interval: [12, 20] })])] },
      'watch-drift memory',
      7,
    ],
    [
      'a capacity in use',
      {
        comparisons: [
          aTable('a', 'A', [
            aRow('connections', [65, 78], {
              capacity: 100,
              better: 'neither',
              outcome: 'inconclusive',
              reason: aReason('measure.inconclusive.noBaseline', ''),
            }),
          ]),
        ],
      },
      'plan-room connections',
      30,
    ],
    [
      'a level that got better with the release',
      { comparisons: [aTable('a', 'A', [withRelease(aRow('p95', [4, 4]), 6, { outcome: 'better' })])] },
      'new-baseline p95',
      30,
    ],
    [
      'a target far away',
      {
        comparisons: [
          aTable('a', 'A', [aRow('p95', [4, 4], { target: { op: '<', value: 300, outcome: 'met', missedBy: 0 } })]),
        ],
      },
      'tighten-target p95',
      90,
    ],
    [
      'a certificate to renew in two months',
      {
        certificates: [
          {
            id: 'shop',
            expiresAt: '2026-01-22T03:53:00Z',
            daysLeft: 90,
            renewAt: '2025-12-23T03:53:00Z',
            status: 'pass',
            reason: aReason('x', ''),
            query: '',
          },
        ],
      },
      'renew-certificate certificates',
      90,
    ],
  ])('recommends because of %s', (_name, parts, expected, days) => {
    const { recommendations } = conclude(parts);
    expect(rules(recommendations)).toEqual([expected]);
    expect(recommendations[0]?.withinDays).toBe(days);
  });

  it('puts the nearest first', () => {
    const days = toInsights(aReport(), { context, findings: [] }).recommendations.map(({ withinDays }) => withinDays);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
});
