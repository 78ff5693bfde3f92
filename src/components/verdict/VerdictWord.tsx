import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../sections/report';
import { toVerdictLine, type VerdictCounts } from '../../sections/verdict/words';
import { VerdictMark } from '../marks/StateMark';
import { type Tone, toneColors, verdictTone } from '../theme/toTone';
import { useTelling, useTranslate } from '../words/useTranslate';

export interface VerdictWordProps {
  readonly report: Pick<Report, 'verdict' | 'deployment' | 'checkpoint' | 'edition'>;
  readonly counts: VerdictCounts;
  readonly isPending: boolean;
  readonly size?: number;
}

/** The verdict in a word, and one computed sentence where nothing that it counts was left out. Said aloud once, when it stands. */
export function VerdictWord({ report, counts, isPending, size }: VerdictWordProps): React.ReactElement {
  const t = useTranslate();
  const telling = useTelling();
  const { outcome } = report.verdict;
  const styles = useStyles2(getStyles, isPending ? 'dim' : verdictTone(outcome));
  const isWhole = (report.edition?.omitted ?? []).length === 0;
  return (
    <div className={styles.word}>
      <VerdictMark outcome={isPending ? 'incomplete' : outcome} size={size} />
      <div aria-live="polite" aria-atomic="true">
        <div className={styles.big} data-testid="dayone-verdict-word">
          {isPending ? t('page.verdict.pending') : t(`page.verdict.${outcome}`)}
        </div>
        {(isPending || isWhole) && (
          <div className={styles.line}>
            {isPending ? t('page.verdict.pendingLine') : toVerdictLine(report, counts, telling)}
          </div>
        )}
      </div>
    </div>
  );
}

function getStyles(theme: GrafanaTheme2, tone: Tone): Record<'word' | 'big' | 'line', string> {
  return {
    word: css({ display: 'flex', alignItems: 'flex-start', gap: 16, flex: '0 1 auto', '& > svg': { flex: 'none' } }),
    big: css({
      fontSize: theme.typography.h1.fontSize,
      lineHeight: '32px',
      fontWeight: theme.typography.fontWeightMedium,
      letterSpacing: '-.01em',
      color: toneColors(theme, tone).text,
    }),
    line: css({ marginTop: 4 }),
  };
}
