import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../sections/report';
import type { VerdictCounts } from '../../sections/verdict/words';
import { getSectionStyles } from '../frame/Section';
import { NARROW } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';
import { ComponentTable } from './ComponentTable';
import { ScoreFigures } from './ScoreFigures';
import { VerdictReasons } from './VerdictReasons';
import { VerdictWord } from './VerdictWord';

export interface VerdictBodyProps {
  readonly report: Pick<Report, 'verdict' | 'score' | 'deployment' | 'checkpoint' | 'edition'>;
  readonly counts: VerdictCounts;
  /** Answers are outstanding: components fill, but there is no verdict yet. */
  readonly isPending: boolean;
  readonly withReasons: boolean;
  readonly withComponents: boolean;
  /** Less air, for a panel of a dashboard. */
  readonly isCompact?: boolean;
}

/** One word, one shape, one score; beside it why, and what would change it; beside that the components. */
export function VerdictBody({
  report,
  counts,
  isPending,
  withReasons,
  withComponents,
  isCompact = false,
}: VerdictBodyProps): React.ReactElement {
  const styles = useStyles2(getStyles, { withReasons, withComponents, isCompact });
  return (
    <div className={styles.verdict}>
      <div className={cx(styles.cell, styles.word)}>
        <VerdictWord report={report} counts={counts} isPending={isPending} />
        <ScoreFigures score={report.score} isPending={isPending} />
      </div>
      {withReasons && (
        <div className={styles.cell}>
          <VerdictReasons verdict={report.verdict} isPending={isPending} />
        </div>
      )}
      {withComponents && (
        <div className={styles.cell}>
          <ComponentTable score={report.score} isPending={isPending} />
        </div>
      )}
    </div>
  );
}

type Parts = Required<Pick<VerdictBodyProps, 'withReasons' | 'withComponents' | 'isCompact'>>;

function getStyles(
  { colors }: GrafanaTheme2,
  { withReasons, withComponents, isCompact }: Parts
): Record<'verdict' | 'cell' | 'word', string> {
  const rule = `1px solid ${colors.border.weak}`;
  const columns = [
    'minmax(240px, 3fr)',
    withReasons ? 'minmax(0, 5fr)' : '',
    withComponents ? 'minmax(430px, 4fr)' : '',
  ].join(' ');
  return {
    verdict: css({
      display: 'grid',
      gridTemplateColumns: columns,
      '& > * + *': { borderLeft: rule },
      [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', '& > * + *': { borderLeft: 0, borderTop: rule } },
    }),
    cell: css({
      padding: isCompact ? '4px 16px' : '20px 24px',
      minWidth: 0,
      [NARROW]: { padding: isCompact ? '8px 12px' : 16 },
    }),
    word: css({
      display: 'flex',
      flexDirection: 'column',
      justifyContent: isCompact ? 'flex-start' : 'space-between',
      gap: isCompact ? 8 : 20,
      [NARROW]: {
        flexDirection: 'row',
        flexWrap: 'wrap',
        alignItems: 'center',
        '& > :first-child': { flex: '1 1 280px' },
      },
    }),
  };
}

export type VerdictPanelProps = Pick<VerdictBodyProps, 'report' | 'counts' | 'isPending'>;

/** The verdict as the page's first panel. */
export function VerdictPanel({ report, counts, isPending }: VerdictPanelProps): React.ReactElement {
  const t = useTranslate();
  const panel = useStyles2(getSectionStyles).panel;
  return (
    <section
      className={panel}
      aria-label={t('page.verdict.label')}
      data-testid="dayone-verdict"
      data-outcome={isPending ? 'pending' : report.verdict.outcome}
    >
      <VerdictBody report={report} counts={counts} isPending={isPending} withReasons withComponents />
    </section>
  );
}
