/** @jest-environment jsdom */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UTC } from '../../src/i18n/instants';
import { createTelling, type Telling } from '../../src/i18n/locale';
import { findFormat, FORMATS } from '../../src/report/formats/formats';
import { toEdition, WHOLE } from '../../src/report/redaction/toEdition';
import { SECTION_IDS } from '../../src/sections/ids';
import type { Report } from '../../src/sections/report';
import { en } from '../../src/sections/words.en';
import { es } from '../../src/sections/words.es';
import { HOSTILE, hostileReport, toMark } from '../fixtures/hostileReport';
import { aReport } from '../fixtures/report';
import { aWatchedReport } from '../fixtures/watchedReport';

const english = createTelling({ language: 'en', catalogue: en, zone: UTC });
const spanish = createTelling({ language: 'es', catalogue: es, zone: UTC });
const LINK = 'https://grafana.example/a/dayone-readiness-app/report?plan=hotel&checkpoint=24h';
const IDS = FORMATS.map(({ id }) => id);
const MARKS = HOSTILE.map((_text, index) => toMark(index));

/** Told by machines: the same in every language. */
const DATA: readonly string[] = ['json', 'csv'];

/** A golden report as it was evaluated: goldens keep no plotted points and nothing of the asking. */
function readGolden(id: string): Report {
  const report: Report = JSON.parse(readFileSync(`tests/golden/${id}.json`, 'utf8'));
  return {
    ...report,
    comparisons: report.comparisons.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, series: { current: [], baseline: [], release: [] } })),
    })),
    checks: report.checks.map((check) => ({ ...check, series: [] })),
    sources: report.sources.map((source) => ({ ...source, requests: 0, tookMs: 0 })),
  };
}

const REPORTS: readonly (readonly [string, Report])[] = [
  ['hotel-regression', readGolden('hotel-regression')],
  ['week-3', readGolden('week-3')],
  ['watched', aWatchedReport()],
];

const EMPTY = toEdition(
  aReport({
    verdict: { outcome: 'incomplete', reasons: [], wouldChange: [] },
    summary: [],
    checkpoint: null,
    checkpoints: [],
    nextReviewAt: null,
  }),
  { ...WHOLE, omit: SECTION_IDS },
  english
);

function write(id: string, report: Report, telling: Telling = english): string {
  const format = findFormat(id);
  if (format === null) {
    throw new Error(`no format ${id}`);
  }
  return format.write(report, { telling, link: LINK });
}

/** As it was evaluated, and as it is handed on, its sentences told again from their parameters. */
function hostileTwice(report: Report, turn = 0): readonly Report[] {
  const hostile = hostileReport(report, turn);
  return [
    hostile,
    toEdition(hostile, { ...WHOLE, title: HOSTILE[turn % HOSTILE.length] ?? '', note: HOSTILE.join(' ') }, english),
  ];
}

function countElements(root: ParentNode): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  root.querySelectorAll('*').forEach(({ tagName }) => {
    counts[tagName] = (counts[tagName] ?? 0) + 1;
  });
  return counts;
}

function attributesOf(root: ParentNode): readonly { readonly name: string; readonly value: string }[] {
  return [...root.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].map(({ name, value }) => ({ name, value }))
  );
}

describe.each(IDS)('format %s', (id) => {
  it('writes the same bytes for the same report', () => {
    expect(write(id, readGolden('hotel'))).toBe(write(id, readGolden('hotel')));
  });

  it('asks neither the reader’s zone nor the reader’s language', () => {
    const calls = [
      ...(
        [
          'getHours',
          'getMinutes',
          'getDate',
          'getDay',
          'getMonth',
          'getFullYear',
          'getTimezoneOffset',
          'toString',
          'toDateString',
          'toTimeString',
          'toLocaleString',
          'toLocaleDateString',
          'toLocaleTimeString',
        ] as const
      ).map((name) => jest.spyOn(Date.prototype, name)),
      ...(['localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase', 'normalize'] as const).map((name) =>
        jest.spyOn(String.prototype, name)
      ),
      jest.spyOn(Number.prototype, 'toLocaleString'),
      jest.spyOn(Intl, 'DateTimeFormat'),
      jest.spyOn(Intl, 'NumberFormat'),
      jest.spyOn(Intl, 'Collator'),
      jest.spyOn(Date, 'now'),
      jest.spyOn(Math, 'random'),
    ];
    REPORTS.forEach(([, report]) => write(id, report));
    const asked = calls.filter(({ mock }) => mock.calls.length > 0).map((call) => call.getMockName());
    jest.restoreAllMocks();
    expect(asked).toEqual([]);
  });

  it('has something to say of an empty report', () => {
    expect(write(id, EMPTY)).toContain(
      id === 'csv' ? 'incomplete' : id === 'json' ? '"incomplete"' : id === 'text' ? 'INCOMPLETE' : 'Incomplete'
    );
  });

  it('tells people in their language, and machines the same in each', () => {
    const report = readGolden('hotel');
    expect(write(id, report, spanish) === write(id, report)).toBe(DATA.includes(id));
    expect(write(id, toEdition(report, WHOLE, spanish), spanish)).not.toBe(write(id, report));
  });

  it('ends with one line end', () => {
    expect(write(id, readGolden('hotel'))).toMatch(/[^\r\n]\r?\n$/);
  });

  it('says every hostile text', () => {
    const all =
      id === 'chat'
        ? HOSTILE.map((_text, turn) => write(id, hostileReport(EMPTY, turn)))
        : REPORTS.map(([, report]) => write(id, hostileReport(report)));
    expect(MARKS.filter((mark) => !all.some((text) => text.includes(mark)))).toEqual([]);
  });

  it('writes nothing that UTF-8 cannot', () => {
    expect(write(id, hostileReport(aWatchedReport())).match(/[\ud800-\udfff]/u)).toBeNull();
  });
});

describe.each(REPORTS)('a hostile report (%s)', (_name, plain) => {
  const reports = hostileTwice(plain);

  it('is only our elements in HTML', () => {
    const parse = (report: Report): Document => new DOMParser().parseFromString(write('html', report), 'text/html');
    const names = Object.keys(countElements(parse(toEdition(plain, { ...WHOLE, title: 'a', note: 'b' }, english))));
    const attributes = new Set(attributesOf(parse(plain)).map(({ name }) => name));
    const styles = parse(plain).querySelector('style')?.textContent;
    for (const page of reports.map(parse)) {
      expect(Object.keys(countElements(page)).filter((name) => !names.includes(name))).toEqual([]);
      expect(
        attributesOf(page).filter(
          ({ name }) => name.startsWith('on') || name === 'src' || name === 'style' || !attributes.has(name)
        )
      ).toEqual([]);
      expect(
        [...page.querySelectorAll('[href]')]
          .map((link) => link.getAttribute('href'))
          .filter((href) => href?.startsWith('#') !== true)
      ).toEqual([LINK]);
      expect([...page.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual([styles]);
      expect(page.body.textContent).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/
      );
    }
  });

  it('marks up nothing in Markdown', () => {
    const { marked } = jest.requireActual<{
      readonly marked: { readonly parse: (text: string, options: { readonly gfm: boolean }) => unknown };
    }>(resolve('node_modules/marked/lib/marked.umd.js'));
    const parse = (report: Report): Document =>
      new DOMParser().parseFromString(String(marked.parse(write('markdown', report), { gfm: true })), 'text/html');
    const { CODE: _code, ...expected } = countElements(parse(plain).body);
    const { CODE: _codes, ...counted } = countElements(parse(reports[0] ?? plain).body);
    expect(counted).toEqual(expected);
    for (const page of reports.map(parse)) {
      expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([LINK]);
      expect(attributesOf(page).filter(({ name }) => name !== 'href' && name !== 'align')).toEqual([]);
      expect(page.querySelectorAll('h1')).toHaveLength(1);
      page.querySelectorAll('code, a').forEach((element) => element.remove());
      expect(page.body.textContent).not.toMatch(
        /https?:\/\/|www\.|@[\w-]|#\d|GH-\d|(?<![\w:]):[\w+-]+:(?![\w:])|javascript:/
      );
    }
  });

  it('is as many records in CSV, of six fields each, none of them a formula', () => {
    const counted = parseCsv(write('csv', plain)).length;
    for (const [index, report] of reports.entries()) {
      const records = parseCsv(write('csv', report));
      expect(new Set(records.map(({ length }) => length))).toEqual(new Set([6]));
      expect(
        records
          .flat()
          .filter((field) => /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]/.test(field) && !Number.isFinite(Number(field)))
      ).toEqual([]);
      expect(
        records.flat().filter((field) => /;\s*[=+\-@]|\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(field))
      ).toEqual([]);
      expect(index === 0 ? records.length : counted).toBe(counted);
    }
  });

  it('is itself in JSON', () => {
    for (const report of reports) {
      expect(JSON.parse(write('json', report))).toEqual(JSON.parse(JSON.stringify(report)));
    }
  });

  it('has as many lines in a terminal, and nothing that moves its cursor', () => {
    expect(write('text', hostileReport(plain)).split('\n')).toHaveLength(write('text', plain).split('\n').length);
    for (const report of reports) {
      expect(write('text', report).replaceAll('\n', '')).not.toMatch(
        /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u
      );
    }
  });

  it('calls nobody and marks up nothing in a chat, whatever stands first', () => {
    const brief = toEdition(plain, { ...WHOLE, omit: SECTION_IDS }, english);
    for (const report of HOSTILE.flatMap((_text, turn) => hostileTwice(brief, turn))) {
      const text = write('chat', report);
      const lines = text.trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(8);
      expect(lines.at(-1)).toBe(LINK);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(400);
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(text).not.toMatch(/<[^\s]|@[^\s\u200b]|\]\(/);
      expect(
        lines
          .slice(0, -1)
          .map((line) => line.replace(/^- /, ''))
          .filter((line) => /^([-+#=>*_~|`]|\d+[.)]\s)/.test(line))
      ).toEqual([]);
    }
  });
});

/** Records of RFC 4180; throws where a text is none. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      records.push([]);
    }
    if (pattern.lastIndex === text.length) {
      return records.slice(0, -1);
    }
  }
  throw new Error('no CSV of RFC 4180');
}
