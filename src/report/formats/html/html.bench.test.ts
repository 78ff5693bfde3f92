import { aReport, aRow, aTable, withRelease } from '../../../../tests/fixtures/report';
import type { ComparisonRow } from '../../../engine/model/comparison';
import { UTC } from '../../../i18n/instants';
import { createTelling } from '../../../i18n/locale';
import type { Report } from '../../../sections/report';
import { en } from '../../../sections/words.en';
import { html } from './writeHtml';

const ROWS = 1000;
const RUNS = 5;

/** One file that a mail can carry. */
const MOST_BYTES = 1_500_000;

/** Milliseconds of processor time for document and file, the best run. Node alone takes about 80, the test runner two to three times as long. */
const MOST_TIME = 600;

const options = { telling: createTelling({ language: 'en', catalogue: en, zone: UTC }), link: null };

describe('html, 1,000 compared measures with two plots each', () => {
  const report = toLongReport((row) => row);

  it('stays below 1.5 MB', () => {
    const file = html.write(report, options);

    expect(file.match(/<svg /g)?.length).toBeGreaterThanOrEqual(2 * ROWS);
    expect(Buffer.byteLength(file)).toBeLessThan(MOST_BYTES);
  });

  it('takes a fraction of a second, from the report to the file', () => {
    expect(bestTime(() => html.write(report, options))).toBeLessThan(MOST_TIME);
  });

  it('takes about twice as long for twice as many plots: no step looks at all rows for each', () => {
    const twice = toLongReport((row) => withRelease(row, 4.8));

    expect(bestTime(() => html.write(twice, options))).toBeLessThan(4 * bestTime(() => html.write(report, options)));
  });
});

function toLongReport(change: (row: ComparisonRow) => ComparisonRow): Report {
  const rows = Array.from({ length: ROWS }, (_, index) =>
    change(
      aRow(`get-api-v1-resource-${index}`, [4.89 + index / 100, 4.87 + index / 90], {
        title: `GET /api/v1/resource/${index}`,
        series: { current: course(index), baseline: course(index + 1), release: course(index + 2) },
      })
    )
  );
  return aReport({ comparisons: [aTable('endpoints', 'Endpoints', rows)] });
}

/** An hour of minutes. */
function course(seed: number): readonly (readonly [number, number])[] {
  return Array.from(
    { length: 60 },
    (_, minute) => [60_000 * minute, 5 + Math.sin(seed + minute) + Math.cos(seed * minute)] as const
  );
}

function bestTime(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
