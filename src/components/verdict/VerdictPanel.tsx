import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../engine/model/report';
import { toVerdictCounts } from '../../report/order/toVerdictCounts';
import { getSectionStyles } from '../frame/Section';
import { NARROW } from '../theme/breakpoints';
import { useTranslate } from '../words/useTranslate';
import { ComponentTable } from './ComponentTable';
import { ScoreFigures } from './ScoreFigures';
import { VerdictReasons } from './VerdictReasons';
import { VerdictWord } from './VerdictWord';

export interface VerdictPanelProps {
  readonly report: Pick<Report, 'verdict' | 'score' | 'deployment' | 'checkpoint' | 'comparisons' | 'checks' | 'sources' | 'alerts'>;
  /** Answers are outstanding: components fill, but there is no verdict yet. */
  readonly isPending: boolean;
}

/** One word, one shape, one score; beside it why, and what would change it. */
export function VerdictPanel({ report, isPending }: VerdictPanelProps): React.ReactElement {
  const t = useTranslate();
  const panel = useStyles2(getSectionStyles).panel;
  const styles = useStyles2(getStyles);
  return (
    <section className={cx(panel, styles.verdict)} aria-label={t('page.verdict.label')} data-testid="dayone-verdict" data-outcome={isPending ? 'pending' : report.verdict.outcome}>
      <div className={styles.word}>
        <VerdictWord report={report} counts={toVerdictCounts(report)} isPending={isPending} />
        <ScoreFigures score={report.score} isPending={isPending} />
      </div>
      <div>
        <VerdictReasons verdict={report.verdict} isPending={isPending} />
      </div>
      <div>
        <ComponentTable score={report.score} isPending={isPending} />
      </div>
    </section>
  );
}

function getStyles({ colors }: GrafanaTheme2): Record<'verdict' | 'word', string> {
  const rule = `1px solid ${colors.border.weak}`;
  return {
    verdict: css({
      display: 'grid',
      gridTemplateColumns: 'minmax(280px, 3fr) minmax(400px, 5fr) minmax(360px, 4fr)',
      '& > div': { padding: '20px 24px', minWidth: 0 },
      '& > div + div': { borderLeft: rule },
      [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', '& > div': { padding: 16 }, '& > div + div': { borderLeft: 0, borderTop: rule } },
    }),
    word: css({ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', gap: 20, [NARROW]: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center' } }),
  };
}
