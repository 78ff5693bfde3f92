import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { ScheduleRow } from '../../sections/watch/report';
import { useTranslate } from '../words/useTranslate';
import { WatchGlyph } from './WatchGlyph';

const STATES = ['failed', 'overdue', 'unknown', 'passed', 'to-come'] as const;

/** How many of each state, with its shape: also the plot's legend. */
export function StateCounts({ rows }: { readonly rows: readonly ScheduleRow[] }): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const counts = STATES.map((state) => ({ state, count: rows.filter((row) => row.state === state).length })).filter(
    ({ count }) => count > 0
  );
  return (
    <span className={styles}>
      {counts.map(({ state, count }) => (
        <span key={state}>
          <WatchGlyph state={state} size={12} />
          {count} {t(`page.watch.state.${state}`)}
        </span>
      ))}
    </span>
  );
}

function getStyles(): string {
  return css({
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: '0 14px',
    '& > span': { display: 'inline-flex', alignItems: 'center', gap: 5, whiteSpace: 'nowrap' },
  });
}
