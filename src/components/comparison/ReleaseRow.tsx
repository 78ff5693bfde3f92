import React from 'react';
import { isPending } from '../../document/cells';
import type { Comparison, ComparisonRow } from '../../engine/model/comparison';
import type { ReportSpan } from '../../engine/model/schema';
import { formatInstant, type Zone } from '../../i18n/instants';
import { toWindowsSentence } from '../../report/toLead';
import { toShiftSentence } from '../../sections/comparison/rows';
import type { Report } from '../../sections/report';
import { OutcomeChip } from '../marks/Chip';
import { ShiftPlot } from '../plots/ShiftPlot';
import { WindowSpark } from '../plots/WindowSpark';
import { useTelling, useTranslate } from '../words/useTranslate';
import { FigureCells, IntervalCell } from './FigureCells';
import type { ComparisonStyles } from './getComparisonStyles';

export interface ReleaseRowProps {
  readonly row: ComparisonRow;
  readonly release: Comparison;
  readonly windows: Report['windows'];
  readonly styles: ComparisonStyles;
}

/** The same measure against the window before the release: at the last checkpoint both are shown, the worse one counts. */
export function ReleaseRow({ row, release, windows, styles }: ReleaseRowProps): React.ReactElement {
  const t = useTranslate();
  const telling = useTelling();
  return (
    <tr className={styles.release} data-testid={`dayone-release-${row.id}`} data-outcome={release.outcome}>
      <th scope="row" data-cell="name">
        {t('page.comparison.beforeRelease', { date: dateOf(windows.release, telling.zone) })}
      </th>
      <FigureCells row={row} comparison={release} isRelease />
      <td data-cell="plot">
        <ShiftPlot
          comparison={release}
          better={row.better}
          height={22}
          sentence={toShiftSentence(row, release, telling)}
          windows={toWindowsSentence(windows, windows.release, telling)}
        />
      </td>
      <IntervalCell row={row} comparison={release} isRelease />
      <td data-cell="target" />
      <td data-cell="outcome">
        <OutcomeChip outcome={release.outcome} isPending={isPending(release.reason)} />
      </td>
      <td data-cell="spark">
        <WindowSpark
          baseline={row.series.release}
          current={row.series.current}
          height={20}
          sentence={t('page.plot.sparkRelease', { title: row.title })}
        />
      </td>
      <td data-cell="explore" />
    </tr>
  );
}

function dateOf(window: ReportSpan | null, zone: Zone): string {
  return window === null ? '' : (formatInstant(window.from, zone).split(',')[0] ?? '').replace(/ \d{4}$/, '');
}
