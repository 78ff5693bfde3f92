import { anOutage } from '../../../../tests/fixtures/operationsParts';
import { IN_KOLKATA, IN_UTC } from '../../../../tests/fixtures/readDocument';
import { aReport } from '../../../../tests/fixtures/report';
import { anItem } from '../../../../tests/fixtures/reportParts';
import { aWatchedReport } from '../../../../tests/fixtures/watchedReport';
import type { Status } from '../../../engine/model/finding';
import { englishStyle, NUMBER_STYLES } from '../../../i18n/format';
import { byStatus } from './byStatus';
import { formatShare } from './formatShare';
import { toJudge } from './toJudge';
import { toNames } from './toNames';
import { toOutageWords } from './toOutageWords';
import { toPlaces } from './toPlaces';
import { toWords } from './toWords';

describe('byStatus', () => {
  const row = (status: Status, critical = false): { status: Status; critical: boolean } => ({ status, critical });

  it('puts what fails first and keeps the order of what is well', () => {
    expect(byStatus([row('pass'), row('unknown'), row('warn', true), row('fail'), row('pass', true)])).toEqual([row('fail'), row('warn', true), row('unknown'), row('pass'), row('pass', true)]);
  });

  it('puts what is urgent before the rest of its kind', () => {
    expect(byStatus([row('fail'), row('fail', true), row('unknown', true)], ({ critical }) => critical)).toEqual([row('fail', true), row('fail'), row('unknown', true)]);
  });
});

describe('formatShare', () => {
  it.each([
    [null, 1, '–'],
    [Number.NaN, 1, '–'],
    [0, 2, '0'],
    [0.0002, 2, '< 0.01'],
    [1.844, 2, '1.84'],
    [100, 1, '100'],
  ])('%p with %p decimals is %s', (percent, decimals, text) => {
    expect(formatShare(percent, englishStyle(), decimals)).toBe(text);
  });

  it('takes the reader’s decimal sign', () => {
    expect(formatShare(0.0002, NUMBER_STYLES.es, 2)).toBe('< 0,01');
  });
});

describe('toJudge', () => {
  it.each([
    [['ops', null], 'person: ops'],
    [['ops', '22 Oct'], 'person: ops, 22 Oct'],
    [[null, ''], 'person'],
  ])('%j is %s', (details, text) => {
    expect(toJudge('person', details)).toBe(text);
  });
});

describe('toNames', () => {
  it('tells apart what has the same title', () => {
    expect(toNames([{ id: 'a', title: 'One' }, { id: 'b', title: 'Two' }, { id: 'c', title: 'One' }])).toEqual(['One (a)', 'Two', 'One (c)']);
  });
});

describe('toOutageWords', () => {
  const setting = { zone: IN_UTC.zone, t: toWords(IN_UTC) };

  it.each([
    ['none', [], ''],
    ['one that ended', [anOutage('23T14:12', '23T14:18', 6)], 'down 23 Oct, 14:12 – 14:18, 6 min'],
    ['one over midnight', [anOutage('23T23:50', '24T00:20', 30)], 'down 23 Oct, 23:50 – 24 Oct, 00:20, 30 min'],
    ['one that lasts', [anOutage('24T03:50', null, 3)], 'down since 24 Oct, 03:50, 3 min'],
    ['the longest of many in the order of time', [1, 2, 3, 4, 5].map((hour) => anOutage(`23T0${hour}:00`, `23T0${hour}:0${hour}`, hour)), 'down 23 Oct, 03:00 – 03:03, 3 min; 23 Oct, 04:00 – 04:04, 4 min; 23 Oct, 05:00 – 05:05, 5 min; and 2 more'],
  ])('%s', (_name, outages, words) => {
    expect(toOutageWords(outages, setting)).toBe(words);
  });

  it('in the reader’s zone', () => {
    expect(toOutageWords([anOutage('23T22:12', '23T22:18', 6)], { zone: IN_KOLKATA.zone, t: setting.t })).toBe('down 24 Oct, 03:42 – 03:48, 6 min');
  });
});

describe('toPlaces', () => {
  const places = toPlaces(aWatchedReport(), toWords(IN_UTC));

  it.each([
    ['error-rate', { section: 'Comparison', title: 'Error rate' }],
    ['memory-leaks', { section: 'Anomaly checklist', title: 'Memory leaks' }],
    ['handover-held', { section: 'Readiness checklist', title: 'Handover held' }],
    ['smoke@8h', { section: 'Watch schedule', title: 'Smoke test by hand' }],
    ['services', { section: 'Services', title: 'Services' }],
    ['loki', { section: 'What was asked', title: 'loki' }],
    ['annotations', { section: 'What was asked', title: 'What was asked' }],
  ])('%s', (finding, place) => {
    expect(places.get(finding)).toEqual(place);
  });

  it.each(['nowhere', 'probes', 'endpoints'])('%s is not in the report', (finding) => {
    expect(places.has(finding)).toBe(false);
  });

  it('the first finding that bears an id keeps it', () => {
    const twice = aReport({ security: [anItem('P95 latency')].map((item) => ({ ...item, id: 'latency-p95', title: 'Another' })) });
    expect(toPlaces(twice, toWords(IN_UTC)).get('latency-p95')).toEqual({ section: 'Comparison', title: 'P95 latency' });
  });

  it('holds nothing of what was left out', () => {
    const bare = toPlaces(aReport({ services: [], comparisons: [], alerts: null, logs: null, traces: null, sources: [] }), toWords(IN_UTC));
    expect(['services', 'latency-p95', 'alerts', 'monitoring', 'logs', 'traces', 'annotations'].filter((finding) => bare.has(finding))).toEqual([]);
  });
});
