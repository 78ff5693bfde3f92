import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../engine/model/report';
import type { VerdictCounts } from '../../report/order/toVerdictCounts';
import { NARROW } from '../theme/breakpoints';
import { ComponentTable } from './ComponentTable';
import { ScoreFigures } from './ScoreFigures';
import { VerdictReasons } from './VerdictReasons';
import { VerdictWord } from './VerdictWord';

export interface VerdictBodyProps {
  readonly report: Pick<Report, 'verdict' | 'score' | 'deployment' | 'checkpoint'>;
  readonly counts: VerdictCounts;
  /** Answers are outstanding: components fill, but there is no verdict yet. */
  readonly isPending: boolean;
  readonly withReasons: boolean;
  readonly withComponents: boolean;
}

/** One word, one shape, one score; beside it why, and what would change it; beside that the components. */
export function VerdictBody({ report, counts, isPending, withReasons, withComponents }: VerdictBodyProps): React.ReactElement {
  const styles = useStyles2(getStyles, withReasons, withComponents);
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

function getStyles({ colors }: GrafanaTheme2, withReasons: boolean, withComponents: boolean): Record<'verdict' | 'cell' | 'word', string> {
  const rule = `1px solid ${colors.border.weak}`;
  const columns = ['minmax(280px, 3fr)', withReasons ? 'minmax(400px, 5fr)' : '', withComponents ? 'minmax(360px, 4fr)' : ''].join(' ');
  return {
    verdict: css({ display: 'grid', gridTemplateColumns: columns, '& > * + *': { borderLeft: rule }, [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', '& > * + *': { borderLeft: 0, borderTop: rule } } }),
    cell: css({ padding: '20px 24px', minWidth: 0, [NARROW]: { padding: 16 } }),
    word: css({ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', gap: 20, [NARROW]: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', '& > :first-child': { flex: '1 1 280px' } } }),
  };
}
