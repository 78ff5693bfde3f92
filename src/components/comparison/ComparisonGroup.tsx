import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { Fragment, useId } from 'react';
import { joined } from '../../document/figures';
import type { Comparison } from '../../engine/model/comparison';
import { formatValue } from '../../i18n/numbers';
import type { ComparisonTable } from '../../sections/comparison/report';
import type { Report } from '../../sections/report';
import { countOutcomes } from '../../sections/verdict/words';
import { Twisty } from '../frame/Twisty';
import { smallText } from '../theme/sharedStyles';
import { useTelling, useTranslate } from '../words/useTranslate';
import { COLUMN_COUNT } from './ComparisonHead';
import type { ComparisonStyles } from './getComparisonStyles';
import { MeasureDetail } from './MeasureDetail';
import { MeasureRow } from './MeasureRow';
import { ReleaseRow } from './ReleaseRow';
import type { OpenRows } from './useOpenRows';

export interface ComparisonGroupProps {
  readonly table: ComparisonTable;
  readonly windows: Report['windows'];
  readonly styles: ComparisonStyles;
  readonly open: OpenRows;
  readonly withAnalysis: boolean;
}

/** One group: its rows, their details, and what they say together. */
export function ComparisonGroup({
  table,
  windows,
  styles,
  open,
  withAnalysis,
}: ComparisonGroupProps): React.ReactElement {
  const isOpen = open.isGroupOpen(table.id);
  return (
    <tbody data-testid={`dayone-group-${table.id}`}>
      <GroupHead table={table} className={styles.group} isOpen={isOpen} onToggle={() => open.toggleGroup(table.id)} />
      {isOpen &&
        table.rows.map((row) => <Measure key={row.id} row={row} windows={windows} styles={styles} open={open} />)}
      {isOpen && withAnalysis && table.analysis.length > 0 && (
        <tr className={styles.analysis}>
          <td colSpan={COLUMN_COUNT}>{table.analysis.map(({ text }) => text).join(' ')}</td>
        </tr>
      )}
    </tbody>
  );
}

type MeasureProps = Pick<ComparisonGroupProps, 'windows' | 'styles' | 'open'> & {
  readonly row: ComparisonTable['rows'][number];
};

function Measure({ row, windows, styles, open }: MeasureProps): React.ReactElement {
  const isOpen = open.isRowOpen(row.id);
  const detailId = useId();
  const onToggle = (): void => open.toggleRow(row.id);
  const onClose = (): void => {
    onToggle();
    document.getElementById(`${detailId}-twisty`)?.focus();
  };
  return (
    <Fragment>
      <MeasureRow row={row} windows={windows} styles={styles} isOpen={isOpen} detailId={detailId} onToggle={onToggle} />
      {row.release !== undefined && !saysNothing(row, row.release) && (
        <ReleaseRow row={row} release={row.release} windows={windows} styles={styles} />
      )}
      {isOpen && (
        <tr className={styles.detail} id={detailId}>
          <td colSpan={COLUMN_COUNT}>
            <MeasureDetail row={row} windows={windows} onClose={onClose} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** Where neither comparison has a figure for the same cause, once is enough. */
function saysNothing({ outcome }: Pick<Comparison, 'outcome'>, release: Comparison): boolean {
  return release.change === null && release.outcome === outcome && (outcome === 'no-data' || outcome === 'failed');
}

export interface GroupHeadProps {
  readonly table: ComparisonTable;
  readonly className: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The head of a group; folded, it keeps the figures of its rows. */
export function GroupHead({ table, className, isOpen, onToggle }: GroupHeadProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const telling = useTelling();
  const { numbers } = telling;
  const figures = table.rows.map(
    ({ title, baseline, current, unit }) =>
      `${title} ${formatValue(baseline, unit, numbers).digits} → ${joined(formatValue(current, unit, numbers))}`
  );
  return (
    <tr className={className}>
      <th scope="rowgroup" colSpan={COLUMN_COUNT}>
        <div className={styles.head}>
          <Twisty
            isOpen={isOpen}
            label={t(isOpen ? 'page.group.close' : 'page.group.open', { title: table.title })}
            onToggle={onToggle}
          />
          <span className={styles.title}>{table.title}</span>
          <span className={styles.small}>{countOutcomes(table.rows, telling)}</span>
          {!isOpen && <span className={styles.figures}>{figures.join(', ')}</span>}
        </div>
      </th>
    </tr>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'head' | 'title' | 'small' | 'figures', string> {
  return {
    head: css({
      display: 'flex',
      alignItems: 'center',
      flexWrap: 'wrap',
      gap: '0 8px',
      marginLeft: -6,
      minHeight: 34,
      padding: '4px 0',
      whiteSpace: 'normal',
    }),
    title: css({ fontWeight: theme.typography.fontWeightMedium, color: theme.colors.text.maxContrast }),
    small: css(smallText(theme)),
    figures: css(smallText(theme), { flex: '1 1 0', minWidth: 'min(100%, 280px)', marginLeft: 12 }),
  };
}
