import { aCapacity, aCertificate, anEndpoint, aProbe, someTotals } from '../../../tests/fixtures/operationsParts';
import { aReport } from '../../../tests/fixtures/report';
import { aTrigger } from '../../../tests/fixtures/reportPeople';
import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import type { Report } from '../../sections/report';
import { toSectionCounts } from './toSectionCounts';

const t = (code: string): string => code;

function tab(report: Report, id: string): unknown {
  const { count, word, tone } = toSectionCounts(report, t).find((section) => section.id === id) ?? {};
  return { count, word, tone };
}

describe('toSectionCounts', () => {
  it('has a tab for each group that exists, in the page’s order', () => {
    expect(toSectionCounts(aWatchedReport(), t).map(({ id }) => id)).toEqual([
      'comparison',
      'trajectory',
      'services',
      'checklist',
      'alerts',
      'signals',
      'security',
      'readiness',
      'watch',
      'incidents',
      'progress',
      'signoffs',
      'recommendations',
      'sources',
    ]);
    expect(toSectionCounts(aReport(), t).map(({ id }) => id)).toEqual([
      'comparison',
      'trajectory',
      'services',
      'checklist',
      'alerts',
      'signals',
      'security',
      'sources',
    ]);
  });

  it.each([
    ['blockers before other failures', 'readiness', { count: 1, word: 'page.readiness.blocker', tone: 'bad' }],
    ['failed rounds before overdue ones', 'watch', { count: 1, word: 'page.watch.state.failed', tone: 'bad' }],
    ['open incidents', 'incidents', { count: 1, word: 'page.incidents.open', tone: 'bad' }],
    ['subtotals that differ', 'progress', { count: 1, word: 'page.status.warn', tone: 'warn' }],
    ['rejected sign-offs', 'signoffs', { count: 1, word: 'page.signoffs.state.rejected', tone: 'bad' }],
  ])('counts %s', (_name, id, expected) => {
    expect(tab(aWatchedReport(), id)).toEqual(expected);
  });

  it('a near miss that healed is no problem', () => {
    const report = aWatchedReport();
    expect(
      tab(
        { ...report, triggers: [], incidents: report.incidents.filter(({ kind }) => kind === 'near-miss') },
        'incidents'
      )
    ).toEqual({ count: 1, word: '', tone: 'plain' });
  });

  it('triggers alone have a tab of their own', () => {
    expect(tab(aReport({ triggers: [aTrigger('Service down', { state: 'tripped' })] }), 'triggers')).toEqual({
      count: 1,
      word: 'page.triggers.tripped',
      tone: 'bad',
    });
  });

  it('health endpoints and certificates are counted with the services', () => {
    expect(tab(aReport({ probes: [aProbe('api/health', { state: 'down' })] }), 'services')).toEqual({
      count: 1,
      word: 'page.services.state.down',
      tone: 'bad',
    });
    expect(tab(aReport({ services: [], certificates: [aCertificate('api', { status: 'warn' })] }), 'probes')).toEqual({
      count: 1,
      word: 'page.status.warn',
      tone: 'warn',
    });
  });

  it('counters that disagree and what fills up are warned of', () => {
    const report = aReport({
      endpoints: [anEndpoint('GET /')],
      endpointTotals: someTotals({ status: 'warn' }),
      capacity: [aCapacity('Disk', { status: 'warn' })],
    });
    expect([tab(report, 'endpoints'), tab(report, 'capacity')]).toEqual([
      { count: 1, word: 'page.status.warn', tone: 'warn' },
      { count: 1, word: 'page.status.warn', tone: 'warn' },
    ]);
  });

  describe('of an edition', () => {
    const edition = (omitted: readonly string[]): Pick<Report, 'edition'> => ({
      edition: { title: null, note: null, omitted, redacted: [] },
    });
    const none = { count: null, word: '', tone: 'plain' };

    it.each<[string, Report, string, unknown]>([
      ['services without their health endpoints', aReport({ probes: [], ...edition(['probes']) }), 'services', none],
      [
        'health endpoints without services',
        aReport({ services: [], probes: [aProbe('api/health', { state: 'down' })], ...edition(['services']) }),
        'probes',
        none,
      ],
      [
        'triggers without incidents',
        aReport({ triggers: [aTrigger('Service down', { state: 'tripped' })], ...edition(['incidents']) }),
        'triggers',
        none,
      ],
      [
        'incidents without triggers',
        { ...aWatchedReport(), triggers: [], ...edition(['triggers']) },
        'incidents',
        none,
      ],
      ['roles without sign-offs', { ...aWatchedReport(), signoffs: [], ...edition(['signoffs']) }, 'people', none],
      [
        'sign-offs without roles, which they do not count',
        { ...aWatchedReport(), people: [], ...edition(['people']) },
        'signoffs',
        { count: 1, word: 'page.signoffs.state.rejected', tone: 'bad' },
      ],
      [
        'incidents without a journal, which they do not count',
        { ...aWatchedReport(), journal: [], ...edition(['journal']) },
        'incidents',
        { count: 1, word: 'page.incidents.open', tone: 'bad' },
      ],
      [
        'services where something else is left out',
        aReport({ comparisons: [], ...edition(['comparison']) }),
        'services',
        { count: 7, word: '', tone: 'plain' },
      ],
    ])('%s', (_name, report, id, expected) => {
      expect(tab(report, id)).toEqual(expected);
    });

    it('a section that was left out has no tab', () => {
      expect(
        toSectionCounts(aReport({ comparisons: [], ...edition(['comparison']) }), t).map(({ id }) => id)
      ).not.toContain('comparison');
    });
  });

  it('nothing is wrong while answers are outstanding', () => {
    expect(toSectionCounts(aWatchedReport(), t, true).every(({ tone }) => tone === 'plain')).toBe(true);
  });
});
