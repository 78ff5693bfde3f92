import type { Report, ReportSpan } from '../../engine/model/report';
import { formatDuration, formatNumber } from '../../i18n/format';
import { formatSpan } from '../../i18n/instant';
import type { Telling } from '../../i18n/telling';
import { cell, column, row, table } from './blocks';
import type { Block, TableRow } from './document';

/** What is compared with what: every window with its dates, length and points. */
export function toWindowsBlock(report: Pick<Report, 'windows' | 'comparisons'>, telling: Telling): Block {
  const { translate: t, zone } = telling;
  const { current, baseline, release } = report.windows;
  const columns = [
    column(t('document.windows.window', {})),
    column(t('document.windows.span', { zone: zone.name })),
    column(t('document.windows.length', {}), 'number'),
    column(t('document.windows.points', {}), 'number'),
    column(t('document.windows.what', {})),
  ];
  return table(t('page.windows.label', {}), columns, [
    toRow(
      {
        name: t('page.windows.baseline', {}),
        span: baseline,
        what: baseline === null ? '' : t(`page.windows.kind.${baseline.kind}`, {}),
        points: pointsOf(report, 0),
      },
      telling
    ),
    ...(release === null
      ? []
      : [
          toRow(
            {
              name: t('page.windows.release', {}),
              span: release,
              what: t(`page.windows.kind.${release.kind}`, {}),
              points: releasePoints(report),
            },
            telling
          ),
        ]),
    toRow(
      {
        name: t('page.windows.current', {}),
        span: current,
        what: current === null ? '' : t('page.windows.currentWhy', {}),
        points: pointsOf(report, 1),
      },
      telling
    ),
  ]);
}

interface WindowRow {
  readonly name: string;
  readonly span: ReportSpan | null;
  readonly what: string;
  readonly points: number | null;
}

function toRow({ name, span, what, points }: WindowRow, { translate: t, zone, numbers }: Telling): TableRow {
  return row([
    cell(name),
    cell(span === null ? t('page.windows.none', {}) : formatSpan(span, zone), span === null ? 'unknown' : 'plain'),
    cell(span === null ? '–' : formatDuration(Date.parse(span.to) - Date.parse(span.from))),
    cell(points === null ? '–' : formatNumber(points, 0, numbers)),
    cell(what),
  ]);
}

type Rows = Pick<Report, 'comparisons'>;

/** The most points that a row has in a window: rows whose source failed have none. */
function pointsOf({ comparisons }: Rows, side: 0 | 1): number | null {
  return mostOf(comparisons.flatMap(({ rows }) => rows).map(({ points }) => points[side]));
}

function releasePoints({ comparisons }: Rows): number | null {
  return mostOf(
    comparisons.flatMap(({ rows }) => rows).flatMap(({ release }) => (release === undefined ? [] : [release.points[0]]))
  );
}

function mostOf(counts: readonly number[]): number | null {
  return counts.length === 0 ? null : counts.reduce((most, count) => Math.max(most, count));
}
