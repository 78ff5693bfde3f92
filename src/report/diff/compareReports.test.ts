import { readFileSync } from 'node:fs';
import { DEMOS } from '../../../demo/scenarios/demos';
import {
  aCapacity,
  aCertificate,
  aFiring,
  anEpisode,
  aProbe,
  someAlerts,
} from '../../../tests/fixtures/operationsParts';
import { aReport, aRow, aTable, withRelease } from '../../../tests/fixtures/report';
import { aCheck, aComponent, anItem, aService } from '../../../tests/fixtures/reportParts';
import { aGroup } from '../../../tests/fixtures/reportPeople';
import type { ComparisonRow } from '../../engine/model/comparison';
import { createTranslator } from '../../i18n/createTranslator';
import type { ComparedKind } from '../../sections/index';
import type { Report } from '../../sections/report';
import { en } from '../../sections/words.en';
import { fromGolden } from '../saved/fixtures/fromGolden';
import { parseReport } from '../saved/parseReport';
import { compareReports } from './compareReports';
import type { DiffChange, DiffEntry, ReportDiff } from './reportDiff';

const MIRROR: Readonly<Record<DiffChange, DiffChange>> = {
  better: 'worse',
  worse: 'better',
  unclear: 'unclear',
  same: 'same',
  appeared: 'gone',
  gone: 'appeared',
};
const WHOLE = { title: null, note: null, omitted: [], redacted: [] } as const;

function goldenOf(demo: string): Report {
  const parsed = parseReport(
    JSON.stringify(fromGolden(JSON.parse(readFileSync(`tests/golden/${demo}.json`, 'utf8')))),
    createTranslator({ catalogue: en })
  );
  if (!parsed.ok) {
    throw new Error(parsed.faults.join('\n'));
  }
  return parsed.report;
}

const entriesOf = (diff: ReportDiff, kind: ComparedKind): readonly DiffEntry[] =>
  diff.sections.find((section) => section.kind === kind)?.entries ?? [];
const changesOf = (diff: ReportDiff, kind: ComparedKind): readonly string[] =>
  entriesOf(diff, kind).map(({ id, change }) => `${id} ${change}`);
const changesIn = (diff: ReportDiff): readonly string[] =>
  diff.sections.flatMap(({ entries }) => entries.map(({ kind, id, change }) => `${kind}/${id} ${change}`)).sort();
const withRows = (...rows: readonly ComparisonRow[]): Report => aReport({ comparisons: [aTable('t', 'T', rows)] });

describe('compareReports', () => {
  it.each(DEMOS.map(({ id }) => id))('%s beside itself is the same in everything', (demo) => {
    const report = goldenOf(demo);
    const diff = compareReports(report, report);
    expect(diff).toMatchObject({
      samePlan: true,
      sameReport: true,
      verdict: { change: 'same' },
      score: { change: 'same' },
      coverage: { change: 'same' },
      notCompared: [],
    });
    expect(diff.counts).toMatchObject({ better: 0, worse: 0, appeared: 0, gone: 0 });
    expect(diff.counts.same).toBeGreaterThan(10);
  });

  it('hotel beside its bad release names what got worse, worst first', () => {
    const diff = compareReports(goldenOf('hotel'), goldenOf('hotel-regression'));
    expect(diff.verdict).toEqual({ before: 'ready', after: 'not-ready', change: 'worse' });
    expect(diff.score.change).toBe('worse');
    expect(changesOf(diff, 'measure').slice(0, 2)).toEqual(['latency-p95 worse', 'error-rate worse']);
    expect(changesOf(diff, 'alert')[0]).toBe('HighErrorRate appeared');
    expect(entriesOf(diff, 'measure')[0]).toMatchObject({
      title: 'P95 latency',
      critical: true,
      before: { status: 'pass', unit: 'ms' },
      after: { status: 'fail', unit: 'ms' },
    });
    expect(entriesOf(diff, 'measure')[0]?.valueChange).toBeGreaterThan(1);
  });

  it.each(DEMOS.flatMap(({ id: before }) => DEMOS.map(({ id: after }) => [before, after] as const)))(
    '%s and %s mirror each other',
    (before, after) => {
      const [there, back] = [
        compareReports(goldenOf(before), goldenOf(after)),
        compareReports(goldenOf(after), goldenOf(before)),
      ];
      expect(changesIn(back).length).toBe(changesIn(there).length);
      expect(
        back.sections
          .flatMap(({ entries }) => entries.map(({ kind, id, change }) => `${kind}/${id} ${MIRROR[change]}`))
          .sort()
      ).toEqual(changesIn(there));
      expect([back.verdict.change, back.score.change, back.coverage.change]).toEqual(
        [there.verdict.change, there.score.change, there.coverage.change].map((change) => MIRROR[change])
      );
      expect(back.notCompared).toEqual(there.notCompared);
    }
  );

  it.each<[string, Partial<ComparisonRow>, Partial<ComparisonRow>, DiffChange, boolean]>([
    ['a status that fell', { status: 'pass' }, { status: 'warn' }, 'worse', true],
    [
      'a status that rose, whatever the outcome',
      { status: 'fail', outcome: 'same' },
      { status: 'warn', outcome: 'worse' },
      'better',
      true,
    ],
    [
      'an outcome where the status is the same',
      { status: 'fail', outcome: 'same' },
      { status: 'fail', outcome: 'worse' },
      'worse',
      true,
    ],
    [
      'no step back from better to same: each has its own baseline',
      { outcome: 'better' },
      { outcome: 'same' },
      'same',
      true,
    ],
    ['a value alone as no change', { current: 1 }, { current: 100 }, 'same', true],
    ['a good judgement that was lost', { status: 'pass' }, { status: 'unknown', outcome: 'failed' }, 'worse', false],
    [
      'nothing between unknown and failed',
      { status: 'fail', outcome: 'worse' },
      { status: 'unknown', outcome: 'no-data' },
      'unclear',
      false,
    ],
  ])('counts %s', (_name, before, after, change, judged) => {
    const [entry] = entriesOf(
      compareReports(withRows(aRow('a', [1, 1], before)), withRows(aRow('a', [1, 1], after))),
      'measure'
    );
    expect([entry?.change, entry?.judged]).toEqual([change, judged]);
  });

  it('a measure counts by the worse of its two comparisons', () => {
    const row = withRelease(aRow('a', [1, 1]), 0.5, { outcome: 'worse' });
    expect(entriesOf(compareReports(withRows(aRow('a', [1, 1])), withRows(row)), 'measure')[0]).toMatchObject({
      change: 'worse',
      after: { outcome: 'worse' },
    });
  });

  it('values are told apart only in one unit', () => {
    const change = (unit: string, current: number | null): number | null | undefined =>
      entriesOf(compareReports(withRows(aRow('a', [1, 2])), withRows(aRow('a', [1, current], { unit }))), 'measure')[0]
        ?.valueChange;
    expect([change('ms', 5), change('s', 5), change('ms', null)]).toEqual([3, null, null]);
  });

  it('compares each kind by what it is judged by', () => {
    const before = aReport({
      services: [aService('api')],
      probes: [aProbe('/h')],
      certificates: [aCertificate('c')],
      capacity: [aCapacity('Disk')],
      security: [anItem('Scan')],
      checklist: [aGroup('g', 'G', [anItem('Load test')])],
      checks: [aCheck('Leaks')],
    });
    const after = aReport({
      services: [aService('api', { status: 'fail', availability: 90 })],
      probes: [aProbe('/h', { status: 'warn' })],
      certificates: [aCertificate('c', { status: 'warn', daysLeft: 3 })],
      capacity: [aCapacity('Disk', { status: 'warn' })],
      security: [anItem('Scan', { status: 'warn' })],
      checklist: [aGroup('g', 'G', [anItem('Load test')])],
      checks: [aCheck('Leaks', { status: 'warn', outcome: 'worse' })],
    });
    const diff = compareReports(before, after);
    expect(
      (['service', 'probe', 'certificate', 'capacity', 'item', 'check'] as const).map((kind) => changesOf(diff, kind))
    ).toEqual([
      ['api worse'],
      ['/h worse'],
      ['c worse'],
      ['disk worse'],
      ['scan worse', 'load-test same'],
      ['leaks worse'],
    ]);
    expect(entriesOf(diff, 'service')[0]?.valueChange).toBe(-10);
  });

  it('components change by their score, and a figure that was not there appears', () => {
    const before = aReport({
      score: {
        ...aReport().score,
        overall: null,
        components: [aComponent('a', 9), aComponent('b', 9), aComponent('c', null), aComponent('d', 9)],
      },
    });
    const after = aReport({
      score: {
        ...aReport().score,
        overall: 9,
        components: [aComponent('a', 8), aComponent('b', 9.001), aComponent('c', 10), aComponent('d', null)],
      },
    });
    const diff = compareReports(before, after);
    expect(changesOf(diff, 'component')).toEqual(['a worse', 'd gone', 'c appeared', 'b same']);
    expect(diff.score.change).toBe('appeared');
  });

  it('an alert that fires, one that is over, one that is new, and what is not known now', () => {
    const over = [anEpisode('Slow'), anEpisode('Full')];
    const before = aReport({ alerts: someAlerts({ episodes: over }) });
    const after = aReport({
      alerts: someAlerts({
        episodes: [anEpisode('Slow', { minutes: 50 }), anEpisode('Down', { severity: 'critical' })],
        firing: [aFiring('Slow'), aFiring('Down')],
      }),
    });
    expect(changesOf(compareReports(before, after), 'alert')).toEqual(['Slow worse', 'Down appeared', 'Full gone']);
    const unknown = compareReports(before, aReport({ alerts: someAlerts({ episodes: over, firing: null }) }));
    expect(entriesOf(unknown, 'alert').map(({ judged, after: side }) => [judged, side?.status])).toEqual([
      [false, 'unknown'],
      [false, 'unknown'],
    ]);
  });

  it('a silenced alert does not fire', () => {
    const report = aReport({ alerts: someAlerts({ episodes: [], firing: [aFiring('Slow', { state: 'silenced' })] }) });
    expect(entriesOf(compareReports(report, report), 'alert')[0]?.after?.status).toBe('pass');
  });

  it.each<[string, Partial<Report>, readonly ComparedKind[]]>([
    ['a section that was left out', { comparisons: [], edition: { ...WHOLE, omitted: ['comparison'] } }, ['measure']],
    ['hidden names', { edition: { ...WHOLE, redacted: ['labels'] } }, ['service', 'probe', 'certificate', 'alert']],
    ['hidden addresses', { edition: { ...WHOLE, redacted: ['addresses'] } }, ['service', 'probe', 'certificate']],
    ['alerts that nobody asked for', { alerts: null }, ['alert']],
    ['hidden queries not', { edition: { ...WHOLE, redacted: ['queries'] } }, []],
  ])('%s: nothing is said to have gone', (_name, parts, kinds) => {
    const report = aReport({ services: [aService('api')], alerts: someAlerts() });
    const diff = compareReports(report, { ...report, ...parts });
    expect(diff.notCompared).toEqual(kinds);
    expect(diff.counts.gone + diff.counts.appeared).toBe(0);
    expect(diff.sections.map(({ kind }) => kind).filter((kind) => kinds.includes(kind))).toEqual([]);
  });

  it('two of one id are two', () => {
    const twice = aReport({ services: [aService('api'), aService('api', { status: 'fail' })] });
    expect(changesOf(compareReports(aReport({ services: [aService('api')] }), twice), 'service')).toEqual([
      'api appeared',
      'api same',
    ]);
  });

  it('other plans and deployments are said', () => {
    const other = aReport({ plan: { id: 'other', title: 'Other', description: '' } });
    expect(compareReports(aReport(), other)).toMatchObject({ samePlan: false, sameReport: false });
    const next = aReport({ deployment: { ...aReport().deployment, id: 'v9' } });
    expect(compareReports(aReport(), next)).toMatchObject({ samePlan: true });
    expect(compareReports(aReport(), aReport({ checkpoint: '1h' }))).toMatchObject({ sameReport: false });
  });
});
