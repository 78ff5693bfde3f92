import { IN_UTC, readGolden, SPANISH_NUMBERS, tablesOf } from '../../tests/fixtures/readDocument';
import { aReport } from '../../tests/fixtures/report';
import { aWatchedReport } from '../../tests/fixtures/watchedReport';
import type { Drawing } from '../document/blocks';
import type { SectionBody } from '../document/section';
import { toAround } from './around';
import { capacity } from './capacity/view';
import { endpoints } from './endpoints/view';
import { incidents } from './incidents/view';
import { journal } from './journal/view';
import { people } from './people/view';
import { probes } from './probes/view';
import { progress } from './progress/view';
import { readiness } from './readiness/view';
import { recommendations } from './recommendations/view';
import type { Report } from './report';
import { security } from './security/view';
import { services } from './services/view';
import { signoffs } from './signoffs/view';
import type { ToLinkedSection } from './toSection';
import { triggers } from './triggers/view';
import { usage } from './usage/view';
import { watch } from './watch/view';

const SECTIONS: Readonly<Record<string, ToLinkedSection>> = {
  services,
  probes,
  endpoints,
  capacity,
  security,
  readiness,
  watch,
  incidents,
  journal,
  triggers,
  usage,
  progress,
  signoffs,
  people,
  recommendations,
};
const REPORTS: readonly Report[] = [
  ...['hotel', 'hotel-blind', 'hotel-leak', 'repository-scanner', 'warungin-pos', 'etapa-3', 'week-3'].map(readGolden),
  aReport(),
  aWatchedReport(),
];
const CASES = Object.entries(SECTIONS);

function bodies(toSection: ToLinkedSection, telling = IN_UTC): readonly SectionBody[] {
  return REPORTS.map((report) => toSection(report, telling, toAround(report, telling))).filter((body) => body !== null);
}

function drawingsOf(body: SectionBody): readonly Drawing[] {
  const cells = tablesOf(body).flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.flatMap(({ drawing }) => (drawing === null ? [] : [drawing])))
  );
  return [...cells, ...body.blocks.flatMap((block) => (block.kind === 'figure' ? [block.drawing] : []))];
}

describe.each(CASES)('%s of every golden report', (_id, toSection) => {
  it('has something to say in at least one', () => {
    expect(bodies(toSection).length).toBeGreaterThan(0);
  });

  it('gives a row as many cells as there are columns, and names each row', () => {
    const rows = bodies(toSection).flatMap((body) =>
      tablesOf(body).flatMap((table) =>
        table.rows.map(({ cells }) => [cells.length - table.columns.length, cells[0]?.text === ''])
      )
    );
    expect(rows.filter(([difference, isUnnamed]) => difference !== 0 || isUnnamed === true)).toEqual([]);
  });

  it('gives each table of it a caption of its own', () => {
    for (const captions of bodies(toSection).map((body) => tablesOf(body).map(({ caption }) => caption))) {
      expect(new Set(captions).size).toBe(captions.length);
      expect(captions).not.toContain('');
    }
  });

  it('holds no word that the catalogue lacks, nor a figure that is none', () => {
    expect(JSON.stringify(bodies(toSection))).not.toMatch(/"(page|document|text)\.[\w.-]+"|NaN|undefined|Infinity/);
  });

  it('writes every figure as the reader does', () => {
    const figures = bodies(toSection, SPANISH_NUMBERS).flatMap((body) =>
      tablesOf(body).flatMap(({ columns, rows }) =>
        rows.flatMap(({ cells }) =>
          cells.flatMap(({ text }, index) => (columns[index]?.kind === 'number' ? [text] : []))
        )
      )
    );
    expect(figures.filter((text) => /\d\.\d{1,2}(?!\d)|,\d{3}/.test(text))).toEqual([]);
  });

  it('says in words what it draws, at places with at most two decimals', () => {
    const drawings = bodies(toSection).flatMap(drawingsOf);
    expect(drawings.filter(({ label }) => label === '')).toEqual([]);
    expect(JSON.stringify(drawings.map(({ shapes }) => shapes.map((shape) => ({ ...shape, text: '' }))))).not.toMatch(
      /\.\d{3}/
    );
  });
});
