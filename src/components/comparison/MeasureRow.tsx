import { cx } from '@emotion/css';
import React from 'react';
import { isPending } from '../../document/cells';
import type { ComparisonRow } from '../../engine/model/comparison';
import { toWindowsSentence } from '../../report/toLead';
import { isProblem, rowOutcome } from '../../sections/comparison/order';
import { toShiftSentence } from '../../sections/comparison/rows';
import type { Report } from '../../sections/report';
import { QueryLinks } from '../frame/QueryLinks';
import { Twisty } from '../frame/Twisty';
import { OutcomeChip } from '../marks/Chip';
import { ShiftPlot } from '../plots/ShiftPlot';
import { WindowSpark } from '../plots/WindowSpark';
import { useTelling, useTranslate } from '../words/useTranslate';
import { FigureCells, IntervalCell, TargetText } from './FigureCells';
import type { ComparisonStyles } from './getComparisonStyles';

export interface MeasureRowProps {
  readonly row: ComparisonRow;
  readonly windows: Report['windows'];
  readonly styles: ComparisonStyles;
  readonly isOpen: boolean;
  /** Id of the details that the twisty opens. */
  readonly detailId: string;
  readonly onToggle: () => void;
}

/** One measure against the table's baseline. */
export function MeasureRow({ row, windows, styles, isOpen, detailId, onToggle }: MeasureRowProps): React.ReactElement {
  const t = useTranslate();
  const telling = useTelling();
  const sentence = toShiftSentence(row, row, telling);
  return (
    <tr
      className={cx(styles.row, isProblem(row) && styles.problem)}
      data-testid={`dayone-row-${row.id}`}
      data-outcome={rowOutcome(row)}
    >
      <th scope="row" data-cell="name">
        <Twisty
          isOpen={isOpen}
          label={t(isOpen ? 'page.row.close' : 'page.row.open', { title: row.title })}
          controls={detailId}
          id={`${detailId}-twisty`}
          onToggle={onToggle}
        />
        <span className={styles.name}>{row.title}</span>
        {row.critical && (
          <span className={styles.badge} title={t('page.row.criticalHint')}>
            {t('page.row.critical')}
          </span>
        )}
        {row.ignored && (
          <span className={styles.badge} title={t('page.row.ignoredHint')}>
            {t('page.row.ignored')}
          </span>
        )}
      </th>
      <FigureCells row={row} comparison={row} />
      <td data-cell="plot">
        <ShiftPlot
          comparison={row}
          better={row.better}
          sentence={sentence}
          windows={toWindowsSentence(windows, windows.baseline, telling)}
        />
      </td>
      <IntervalCell row={row} comparison={row} />
      <td data-cell="target">
        <TargetText row={row} />
      </td>
      <td data-cell="outcome">
        <OutcomeChip outcome={row.outcome} isPending={isPending(row.reason)} />
      </td>
      <td data-cell="spark">
        <WindowSpark
          baseline={row.series.baseline}
          current={row.series.current}
          sentence={t('page.plot.spark', { title: row.title })}
        />
      </td>
      <td data-cell="explore">
        <QueryLinks title={row.title} source={row.source} query={row.query} />
      </td>
    </tr>
  );
}
