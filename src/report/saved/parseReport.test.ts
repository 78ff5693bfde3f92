import { aBadReport } from '../../../tests/fixtures/badReport';
import { aComparison, aReport } from '../../../tests/fixtures/report';
import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import { createTranslator } from '../../i18n/createTranslator';
import type { Report } from '../../sections/report';
import { en } from '../../sections/words.en';
import { DEEPEST, LARGEST_MB, parseReport } from './parseReport';

const translate = createTranslator({ catalogue: en });
const parse = (text: string): ReturnType<typeof parseReport> => parseReport(text, translate);
const faultsOf = (value: unknown): readonly string[] => {
  const parsed = parse(typeof value === 'string' ? value : JSON.stringify(value));
  return parsed.ok ? [] : parsed.faults;
};
const plain = (report: Report): Record<string, unknown> => JSON.parse(JSON.stringify(report));
const nested = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
const clauses = (depth: number): unknown => (depth === 0 ? 'x' : { code: 'a', params: { why: clauses(depth - 1) } });

describe('parseReport', () => {
  it.each<[string, Report]>([
    ['a good release', aReport()],
    ['a bad one', aBadReport()],
    ['one with everything that people write', aWatchedReport()],
    ['an edition', aReport({ edition: { title: null, note: 'n', omitted: ['later-section'], redacted: [] } })],
  ])('reads the report of %s as it was', (_name, report) => {
    expect(parse(JSON.stringify(report, null, 2))).toEqual({ ok: true, report: plain(report) });
  });

  it('reads one of a later product, without what it does not know', () => {
    const parsed = parse(
      JSON.stringify({
        ...plain(aReport()),
        weather: { fair: true },
        plan: { id: 'a', title: 'A', description: '', colour: 'red' },
      })
    );
    expect(parsed).toEqual({ ok: true, report: plain(aReport({ plan: { id: 'a', title: 'A', description: '' } })) });
  });

  it('reads one from before a comparison with the release had its own tolerance, and then knows none', () => {
    const [table, ...tables] = aReport().comparisons;
    const { toleranceAmount, ...release } = table?.rows[0]?.release ?? aComparison(null, null);
    const withRow = (row: object): string =>
      JSON.stringify({ ...aReport(), comparisons: [{ ...table, rows: [{ ...table?.rows[0], ...row }] }, ...tables] });
    expect(toleranceAmount).not.toBeNull();
    expect(parse(withRow({ release }))).toEqual(parse(withRow({ release: { ...release, toleranceAmount: null } })));
    expect(parse(withRow({ release })).ok).toBe(true);
  });

  it('reads one with a byte order mark', () => {
    expect(parse(`\uFEFF${JSON.stringify(aReport())}`).ok).toBe(true);
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', '', /^The file is not JSON: /],
    ['a page', '<html></html>', /^The file is not JSON: /],
    ['half a report', JSON.stringify(aReport()).slice(0, 5000), /^The file is not JSON: /],
    ['a number that JSON has not', '{"schemaVersion":NaN}', /^The file is not JSON: /],
    ['a list', [], /^The file is JSON and not a report of Day One\.$/],
    ['null', null, /^The file is JSON and not a report/],
    ['a dashboard', { schemaVersion: 42, panels: [] }, /^The file is JSON and not a report/],
    ['a plan', { schemaVersion: 1, id: 'shop', title: 'Shop' }, /^The file is JSON and not a report/],
    [
      'a later version',
      { ...plain(aReport()), schemaVersion: 2 },
      /^The report has schema version 2; this product reads version 1\.$/,
    ],
  ])('refuses %s', (_name, value, sentence) => {
    expect(faultsOf(value)).toEqual([expect.stringMatching(sentence)]);
  });

  it.each<[string, Partial<Record<keyof Report, unknown>>, string]>([
    ['a field that is missing', { summary: undefined }, 'summary is missing.'],
    ['a list that is none', { services: 'all' }, 'services is "all"; wanted: a list.'],
    ['an object that is none', { windows: null }, 'windows is null; wanted: an object.'],
    [
      'a word that is none of those',
      { verdict: { ...aReport().verdict, outcome: 'fine' } },
      'verdict.outcome is "fine"; wanted: "ready", "ready-with-warnings", "not-ready", "incomplete".',
    ],
    [
      'a time that is none',
      { evaluatedAt: '24 Oct' },
      'evaluatedAt is "24 Oct"; wanted: a time such as 2025-10-24T03:53:00Z.',
    ],
    [
      'a time without a zone',
      { evaluatedAt: '2025-10-24T03:53:00' },
      'evaluatedAt is "2025-10-24T03:53:00"; wanted: a time such as 2025-10-24T03:53:00Z.',
    ],
    ['a number as text', { score: { ...aReport().score, coverage: '1' } }, 'score.coverage is "1"; wanted: a number.'],
    [
      'a part of a count',
      { sources: [{ ...aReport().sources[0], requests: 1.5 }] },
      'sources.0.requests is 1.5; wanted: a whole number.',
    ],
    [
      'less than nothing',
      { sources: [{ ...aReport().sources[0], requests: -1 }] },
      'sources.0.requests is -1; wanted: at least 0.',
    ],
    [
      'a field of a row',
      { services: [{ ...aReport().services[0], reason: undefined }] },
      'services.0.reason is missing.',
    ],
  ])('says where there is %s', (_name, parts, sentence) => {
    expect(faultsOf({ ...plain(aReport()), ...parts })).toEqual([sentence]);
  });

  it('an instant beyond all dates is none', () => {
    const alerts = {
      ...plain(aReport()),
      alerts: {
        bySeverity: [],
        episodes: [],
        firing: [{ name: 'A', labels: {}, state: 'firing', startedAt: 1e300, summary: '' }],
        silences: [],
        flapping: [],
        status: 'fail',
        reason: { code: 'c', params: {}, text: '' },
        query: '',
      },
    };
    expect(faultsOf(alerts)).toEqual([expect.stringMatching(/^alerts\.firing\.0\.startedAt is /)]);
  });

  it('a number beyond all numbers is none', () => {
    expect(
      faultsOf(JSON.stringify(aReport()).replace(/"coverage":1,"minimum":/, '"coverage":1e999,"minimum":'))
    ).toEqual([expect.stringMatching(/^score\.coverage is .*; wanted: a finite number\.$/)]);
  });

  it('says the first ten', () => {
    const faults = faultsOf({ schemaVersion: 1, verdict: {} });
    expect(faults).toHaveLength(10);
    expect(faults[0]).toBe('plan is missing.');
  });

  it('a path and a value of any length are cut', () => {
    const [fault = ''] = faultsOf({ ...plain(aReport()), evaluatedAt: 'x'.repeat(100_000) });
    expect(fault.length).toBeLessThan(250);
  });

  it.each([
    ['brackets', '['.repeat(1_000_000)],
    ['objects', nested(100_000)],
    [
      'clauses of a reason',
      JSON.stringify({ ...plain(aReport()), summary: [{ code: 'a', params: { why: clauses(DEEPEST) }, text: '' }] }),
    ],
  ])('refuses %s that nest too deep, before anything reads them', (_name, text) => {
    expect(faultsOf(text)).toEqual([`The file nests deeper than ${DEEPEST} levels.`]);
  });

  it('brackets in texts and quotes in quotes nest nothing', () => {
    const text = `${'['.repeat(500)} \\" \\\\`;
    expect(parse(JSON.stringify(aReport({ plan: { id: 'a', title: text, description: '' } }))).ok).toBe(true);
  });

  it('refuses a text that is too large', () => {
    expect(faultsOf(' '.repeat(LARGEST_MB * 2 ** 20 + 1))).toEqual([`The file is larger than ${LARGEST_MB} MB.`]);
  });

  it('two million faults are not collected', () => {
    const text = JSON.stringify({ ...plain(aReport()), services: 1 }).replace(
      '"services":1',
      `"services":[${'{},'.repeat(200_000)}{}]`
    );
    const from = process.cpuUsage();
    expect(faultsOf(text)).toEqual(['services.0.id is missing.']);
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(1000);
  });

  it('names that objects inherit change no object', () => {
    const text = JSON.stringify(aReport()).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'
    );
    const parsed = parse(text);
    expect(parsed.ok && Object.keys(parsed.report)).not.toContain('__proto__');
    expect([Reflect.get({}, 'polluted'), parsed.ok && Reflect.get(parsed.report, 'polluted')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('a label named like one of them is left out', () => {
    const text = JSON.stringify(aBadReport()).replace('"labels":{"instance"', '"labels":{"__proto__":"x","instance"');
    expect(text).toContain('__proto__');
    const parsed = parse(text);
    expect([parsed.ok, JSON.stringify(parsed).includes('__proto__')]).toEqual([true, false]);
  });
});
