import { DEMOS } from '../../demo/scenarios/demos';
import { aBadReport } from '../../tests/fixtures/badReport';
import { IN_KOLKATA, IN_UTC, readGolden, SPANISH_NUMBERS } from '../../tests/fixtures/readDocument';
import { aReport } from '../../tests/fixtures/report';
import { aReason } from '../../tests/fixtures/reportParts';
import { aWatchedReport } from '../../tests/fixtures/watchedReport';
import type { Block, Table } from '../document/blocks';
import type { Edition } from '../engine/model/edition';
import type { Telling } from '../i18n/locale';
import { formatValue, NUMBER_STYLES } from '../i18n/numbers';
import { SECTION_IDS } from '../sections/ids';
import type { Report } from '../sections/report';
import type { ReportDocument } from './reportDocument';
import { toDocument } from './toDocument';

/** Golden reports are kept without plotted points. */
function goldenReport(demo: string): Report {
  const report = readGolden(demo);
  return {
    ...report,
    comparisons: report.comparisons.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, series: { current: [], baseline: [], release: [] } })),
    })),
    checks: report.checks.map((check) => ({ ...check, series: [] })),
    sources: report.sources.map((source) => ({ ...source, requests: 1, tookMs: 100 })),
  };
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}

function tablesOf({ lead, sections }: ReportDocument): readonly Table[] {
  return [...tablesIn(lead), ...sections.flatMap(({ blocks }) => tablesIn(blocks))];
}

function wordsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'facts':
        return block.facts.map(({ name, value }) => `${name}: ${value}`);
      case 'list':
        return block.items.map(({ mark, text }) => `${mark === '' ? '' : `${mark}: `}${text}`);
      case 'figure':
        return [block.drawing.label];
      case 'table':
        return block.table.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
    }
  });
}

function leadOf(report: Report, telling: Telling = IN_UTC): readonly string[] {
  return wordsOf(toDocument(report, telling).lead);
}

function withEdition(parts: Partial<Edition>): Report {
  return aReport({ edition: { title: null, note: null, omitted: [], redacted: [], ...parts } });
}

describe('toDocument', () => {
  describe.each(DEMOS)('of $id', ({ id }) => {
    const report = goldenReport(id);
    const whole = toDocument(report, IN_UTC);

    it('has the sections that have something to say, in the page’s order', () => {
      const ids = whole.sections.map((section) => section.id);
      expect(ids[0]).toBe('verdict');
      expect(ids.at(-1)).toBe('queries');
      expect(ids).toEqual(SECTION_IDS.filter((section) => ids.includes(section)));
    });

    it('has every row of the comparison with its figures', () => {
      const cells = whole.sections
        .filter((section) => section.id === 'comparison')
        .flatMap(({ blocks }) => tablesIn(blocks))
        .flatMap(({ rows }) => rows.map((row) => row.cells.map(({ text }) => text)));
      const rows = report.comparisons.flatMap((table) => table.rows);
      expect(rows.length).toBeGreaterThan(0);
      for (const { title, baseline, unit, target } of rows) {
        const mine = cells.find(([name]) => name === title || name?.startsWith(`${title}, `));
        expect(mine?.[1]).toContain(formatValue(baseline, unit).digits);
        expect(mine?.[8] === 'none set').toBe(target === null);
      }
    });

    it('has a cell for each column, and each table has a name of its own in its section', () => {
      for (const { columns, rows } of tablesOf(whole)) {
        expect(rows.every(({ cells }) => cells.length === columns.length && cells[0]?.text !== '')).toBe(true);
      }
      for (const { blocks } of whole.sections) {
        const captions = tablesIn(blocks).map(({ caption }) => caption);
        expect(new Set(captions).size).toBe(captions.length);
      }
    });

    it('holds every verdict reason, every observation and every query', () => {
      const words = whole.sections.flatMap(({ blocks }) => wordsOf(blocks)).join('\n');
      const said = [
        ...report.verdict.reasons,
        ...report.verdict.wouldChange,
        ...report.observations,
        ...report.actions,
        ...report.recommendations,
      ].map(({ text }) => text);
      expect(said.filter((text) => !words.includes(text))).toEqual([]);
      expect(report.comparisons.flatMap(({ rows }) => rows).filter(({ query }) => !words.includes(query))).toEqual([]);
    });

    it('knows every word it uses', () => {
      expect(JSON.stringify(whole)).not.toMatch(/"(page|document|text)\.[a-zA-Z.-]+"/);
      expect(JSON.stringify(whole)).not.toMatch(/NaN|undefined|Invalid/);
    });
  });

  it('says the verdict, and what it rests on', () => {
    const { title, verdict, language } = toDocument(goldenReport('hotel'), IN_UTC);
    expect({ title, verdict, language }).toEqual({
      title: 'Hotel agent v1.8.0',
      verdict: { word: 'Ready', tone: 'good', score: '9.64 of 10', coverage: '100 %' },
      language: 'en',
    });
  });

  it('leads with the deployment, the evaluation and the windows', () => {
    expect(leadOf(aReport())).toEqual([
      'agente-api-prod, production',
      'Version: v1.8.0, after v1.7.4',
      'Rollout: 23 Oct 2025, 03:15 – 03:23 UTC',
      'Known by: found from a change of its version label',
      'Evaluated: 24 Oct 2025, 03:53 UTC, checkpoint 24h',
      'Step: 1 min',
      'Sources: 4 of 4 sources answered',
      'Baseline | 23 Oct 2025, 03:33 – 03:53 | 20 min | 20 | after the deployment settled',
      'Before | 22 Oct 2025, 03:33 – 03:53 | 20 min | 20 | the same clock time before the rollout',
      'Current | 24 Oct 2025, 03:33 – 03:53 | 20 min | 20 | the window that is judged',
    ]);
  });

  it('tells times in the reader’s zone and names it', () => {
    expect(leadOf(aReport(), IN_KOLKATA)).toEqual(
      expect.arrayContaining([
        'Evaluated: 24 Oct 2025, 09:23 Asia/Kolkata, checkpoint 24h',
        'Baseline | 23 Oct 2025, 09:03 – 09:23 | 20 min | 20 | after the deployment settled',
      ])
    );
  });

  it('names sources that did not answer and what that costs', () => {
    expect(leadOf(aBadReport())).toEqual(
      expect.arrayContaining([
        'failed: jaeger: jaeger did not answer within 10 s.',
        '5 questions were not answered; 89 % of the weight was judged. What needed them is marked failed and earns nothing.',
      ])
    );
  });

  it('says why a window is missing', () => {
    const windows = {
      ...aReport().windows,
      baseline: null,
      current: null,
      release: null,
      notes: [aReason('windows.none', 'No baseline: the rollout is too young.')],
    };
    const report = aReport({
      windows,
      checkpoint: null,
      comparisons: [],
      sources: [],
      deployment: { ...aReport().deployment, version: '', previousVersion: null, source: 'unknown' },
    });
    expect(leadOf(report)).toEqual([
      'agente-api-prod, production',
      'Version: this version',
      'Known by: deployment unknown: the source that knows versions did not answer',
      'Evaluated: 24 Oct 2025, 03:53 UTC, before the first checkpoint',
      'Step: 1 min',
      'Baseline | none | – | – | ',
      'Current | none | – | – | ',
      'No baseline: the rollout is too young.',
    ]);
  });

  it('ends with how it was made and when to look again', () => {
    expect(toDocument(aReport(), IN_UTC).colophon).toEqual([
      'Day One. Plan hotel, schema version 1.',
      'Generated for 24 Oct 2025, 03:53 UTC.',
      expect.stringContaining('prometheus, loki, jaeger, alertmanager'),
      expect.stringContaining('25 Oct 2025, 03:53 UTC'),
    ]);
    expect(toDocument(aReport({ nextReviewAt: null, sources: [] }), IN_UTC).colophon).toHaveLength(2);
  });

  it('has the author’s title and note, and says what a reader does not see', () => {
    const report = withEdition({
      title: 'Week one',
      note: 'For the board.',
      omitted: ['sources', 'queries', 'no-such-part'],
      redacted: ['labels', 'addresses'],
    });
    const { title, sections } = toDocument(report, IN_UTC);
    expect(title).toBe('Week one');
    expect(leadOf(report).slice(0, 2)).toEqual([
      'For the board.',
      'Left out by the author: What was asked, Queries, no-such-part. Hidden by the author: label values, addresses.',
    ]);
    expect(leadOf(report)).toContain('Plan: Hotel agent');
    expect(sections.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['sources']));
    expect(sections.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['queries']));
  });

  it('an edition without changes says nothing of itself, and the verdict stays', () => {
    expect(leadOf(withEdition({}))).toEqual(leadOf(aReport()));
    expect(toDocument(withEdition({ omitted: ['verdict'] }), IN_UTC).sections[0]?.id).toBe('verdict');
  });

  it('is the verdict alone where a report holds nothing else', () => {
    const empty = aReport({
      comparisons: [],
      trajectory: [],
      load: [],
      services: [],
      checks: [],
      logs: null,
      traces: null,
      alerts: null,
      monitoring: { rules: null, targets: null },
      security: [],
      sources: [],
    });
    expect(toDocument(empty, IN_UTC).sections.map(({ id }) => id)).toEqual(['verdict']);
  });

  it('has what people wrote too', () => {
    expect(toDocument(aWatchedReport(), IN_UTC).sections.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'readiness',
        'watch',
        'incidents',
        'journal',
        'triggers',
        'progress',
        'signoffs',
        'people',
        'recommendations',
      ])
    );
  });

  it('writes the numbers of every table as Spanish does', () => {
    const { decimal } = NUMBER_STYLES.en;
    const whole = toDocument(goldenReport('hotel'), SPANISH_NUMBERS);
    expect(whole.language).toBe('es');
    const figures = tablesOf(whole).flatMap(({ columns, rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ text }, index) => (columns[index]?.kind === 'number' ? [text] : [])))
    );
    expect(figures.length).toBeGreaterThan(100);
    expect(figures.filter((text) => text.includes(decimal) && !/^\D*\d{1,3}(\.\d{3})+(?!\d)/.test(text))).toEqual([]);
  });
});
