import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { DiffChange, ReportDiff } from '../../report/diff/reportDiff';
import { CONTAINER, NARROW } from '../theme/sharedStyles';
import { useTranslate, type Words } from '../words/useTranslate';
import { DiffEntries, type DiffNames } from './DiffEntries';
import { OverallDiff } from './OverallDiff';

export interface DiffViewProps {
  readonly names: DiffNames;
  readonly diff: ReportDiff;
  readonly actions?: ReactNode;
}

/** What needs a look comes first. */
const CHANGES: readonly DiffChange[] = Object.freeze(['worse', 'unclear', 'gone', 'appeared', 'better', 'same']);

/** Two reports side by side: what got worse, went, appeared, got better. */
export function DiffView({ names, diff, actions }: DiffViewProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.container}>
      <div className={styles.page} data-testid="dayone-diff">
        <header>
          <div>
            <h1>{t('page.diff.title', { before: names.before, after: names.after })}</h1>
            <p>{t('page.diff.counts', diff.counts)}</p>
            {toNotes(diff, t).map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </header>
        <OverallDiff names={names} diff={diff} />
        {CHANGES.map((change) => (
          <DiffEntries
            key={change}
            change={change}
            entries={diff.sections.flatMap(({ entries }) => entries.filter((entry) => entry.change === change))}
          />
        ))}
      </div>
    </div>
  );
}

function toNotes({ samePlan, sameReport, notCompared, counts }: ReportDiff, t: Words): readonly string[] {
  const isQuiet = counts.better + counts.worse + counts.appeared + counts.gone + counts.unclear === 0;
  return [
    ...(sameReport && isQuiet ? [t('page.diff.sameReport')] : []),
    ...(samePlan ? [] : [t('page.diff.otherPlan')]),
    ...(notCompared.length === 0
      ? []
      : [t('page.diff.notCompared', { kinds: notCompared.map((kind) => t(`page.diff.kind.${kind}`)).join(', ') })]),
    ...(isQuiet && !sameReport ? [t('page.diff.nothing')] : []),
  ];
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'container' | 'page' | 'actions', string> {
  return {
    container: css(CONTAINER, { width: '100%' }),
    page: css({
      display: 'flex',
      flexDirection: 'column',
      gap: 16,
      maxWidth: 1760,
      margin: '0 auto',
      padding: '20px 24px 32px',
      [NARROW]: { padding: 16 },
      '& > header': {
        display: 'flex',
        alignItems: 'flex-start',
        justifyContent: 'space-between',
        gap: 24,
        [NARROW]: { flexDirection: 'column', gap: 12 },
      },
      '& h1': {
        margin: 0,
        fontSize: typography.h2.fontSize,
        lineHeight: '28px',
        fontWeight: typography.fontWeightRegular,
        color: colors.text.maxContrast,
        overflowWrap: 'anywhere',
      },
      '& > header p': { margin: '4px 0 0', color: colors.text.secondary },
    }),
    actions: css({ display: 'flex', flex: 'none', flexWrap: 'wrap', gap: 8, '@media print': { display: 'none' } }),
  };
}
