import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { formatHours, joined } from '../../document/figures';
import { byStatus } from '../../document/table';
import { formatInstant } from '../../i18n/instants';
import { formatValue } from '../../i18n/numbers';
import type { Report } from '../../sections/report';
import type { ScheduleRow } from '../../sections/watch/report';
import { getTableStyles } from '../frame/getTableStyles';
import { ToneText } from '../marks/Chip';
import { Glyph } from '../marks/Glyph';
import { statusTone } from '../theme/toTone';
import { useReader, useTranslate } from '../words/useTranslate';
import { WatchGlyph } from './WatchGlyph';

export interface Round {
  readonly id: string;
  readonly title: string;
  /** By their due time. */
  readonly rows: readonly ScheduleRow[];
  /** Something failed or is overdue. */
  readonly isProblem: boolean;
}

/** The schedule by round, those with a problem first. */
export function toRounds(schedule: Report['schedule']): readonly Round[] {
  const ids = [...new Set(schedule.map(({ round }) => round))];
  const rounds = ids.map((id): Round => {
    const rows = schedule.filter(({ round }) => round === id).sort((a, b) => a.hours - b.hours);
    return {
      id,
      title: rows[0]?.title ?? id,
      rows,
      isProblem: rows.some(({ state }) => state === 'failed' || state === 'overdue'),
    };
  });
  return [...rounds.filter(({ isProblem }) => isProblem), ...rounds.filter(({ isProblem }) => !isProblem)];
}

/** A due time: what became of it, and what the data said then. */
export function RoundLine({ row }: { readonly row: ScheduleRow }): React.ReactElement {
  const t = useTranslate();
  const { zone, numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const { id, hours, dueAt, state, by, judgedBy, reason } = row;
  return (
    <tr
      className={cx((state === 'failed' || state === 'overdue') && tables.problem)}
      data-testid={`dayone-due-${id}`}
      data-state={state}
    >
      <th scope="row" className={styles.due}>
        {formatHours(hours, numbers)} <small>{formatInstant(dueAt, zone)}</small>
      </th>
      <td data-cell="head">
        <span className={styles.state}>
          <WatchGlyph state={state} />
          {t(`page.watch.state.${state}`)}
        </span>
      </td>
      <td className={tables.prose} data-wide>
        {reason.text}
        <FindingsThen findings={row.findings} />
      </td>
      <td className={tables.dim} data-cell="head">
        <span className={styles.state}>
          <Glyph name={judgedBy === 'data' ? 'query' : 'person'} size={14} />
          {by ?? t(`page.watch.by.${judgedBy}`)}
        </span>
      </td>
    </tr>
  );
}

/** Findings as they were then, what failed first. */
function FindingsThen({ findings }: Pick<ScheduleRow, 'findings'>): React.ReactElement | null {
  const { numbers } = useReader();
  const styles = useStyles2(getStyles);
  if (findings.length === 0) {
    return null;
  }
  return (
    <ul className={styles.findings}>
      {byStatus(findings).map(({ id, title, status, value, unit, reason }) => (
        <li key={id} title={reason.text}>
          <ToneText tone={statusTone(status)}>
            <Glyph name={status} size={12} />
          </ToneText>
          {title} <b>{value === null ? '' : joined(formatValue(value, unit, numbers))}</b>
        </li>
      ))}
    </ul>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'due' | 'state' | 'findings', string> {
  const small = { fontSize: typography.bodySmall.fontSize, color: colors.text.secondary } as const;
  return {
    due: css({ '& > small': { ...small, marginLeft: 6, fontWeight: typography.fontWeightRegular } }),
    state: css({ display: 'inline-flex', alignItems: 'center', gap: 6 }),
    findings: css(small, {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '2px 16px',
      margin: '2px 0 0',
      padding: 0,
      listStyle: 'none',
      '& > li': { display: 'inline-flex', alignItems: 'center', gap: 5, minWidth: 0 },
      '& b': { fontWeight: typography.fontWeightRegular, color: colors.text.primary, whiteSpace: 'nowrap' },
    }),
  };
}
