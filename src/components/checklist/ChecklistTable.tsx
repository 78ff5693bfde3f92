import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { CheckRow } from '../../engine/checks/checkRow';
import type { Report } from '../../sections/report';
import { getTableStyles } from '../frame/getTableStyles';
import { Spoken } from '../frame/Note';
import { useOpenGroups } from '../frame/useFold';
import { GroupLine } from '../readiness/GroupLine';
import { NARROW, tinyText } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';
import { CheckLine, type CheckLineProps } from './CheckLine';

export interface ChecklistTableProps {
  readonly report: Pick<Report, 'checks' | 'deployment' | 'evaluatedAt' | 'checkpoints'>;
  /** Many that passed are one line until it is opened. */
  readonly foldsPassed?: boolean;
}

/** Fewer than these that passed are not worth a line of their own. */
const MANY = 6;

const COLUMNS = 5;

const RANKS = Object.freeze({ fail: 0, warn: 1, unknown: 2, pass: 3 });

/** One line a check, problems first. */
export function ChecklistTable({
  report: { checks, deployment, evaluatedAt, checkpoints },
  foldsPassed = false,
}: ChecklistTableProps): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const span = { from: Date.parse(deployment.endedAt), to: Date.parse(evaluatedAt) };
  const last = checkpoints.filter(({ dueAt }) => dueAt <= evaluatedAt).at(-1)?.id ?? t('page.checks.now');
  const sorted = inOrder(checks);
  const passed = sorted.filter(({ status }) => status === 'pass');
  const isFolding = foldsPassed && passed.length >= MANY;
  return (
    <table className={cx(tables.table, styles.table)}>
      <colgroup>
        <col style={{ width: 176 }} />
        <col />
        <col data-col="strip" />
        <col style={{ width: 104 }} />
        <col style={{ width: 44 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('page.checks.check')}</th>
          <th scope="col">{t('page.checks.evidence')}</th>
          <th scope="col">
            <span className={styles.axis}>
              <span>0h</span>
              <span>{t('page.checks.when')}</span>
              <span>{last}</span>
            </span>
          </th>
          <th scope="col">{t('page.checks.status')}</th>
          <th scope="col">
            <Spoken>{t('page.query.column')}</Spoken>
          </th>
        </tr>
      </thead>
      <tbody>
        {(isFolding ? sorted.filter((check) => !passed.includes(check)) : sorted).map((check) => (
          <CheckLine key={check.id} check={check} span={span} />
        ))}
      </tbody>
      {isFolding && <PassedChecks checks={passed} span={span} />}
    </table>
  );
}

/** The checks that found nothing, by their names. */
function PassedChecks({
  checks,
  span,
}: {
  readonly checks: readonly CheckRow[];
  readonly span: CheckLineProps['span'];
}): React.ReactElement {
  const t = useTranslate();
  const open = useOpenGroups(() => false);
  const isOpen = open.isOpen('passed');
  return (
    <tbody data-testid="dayone-group-checks-passed">
      <GroupLine
        columns={COLUMNS}
        title={t('page.checks.passed', { count: checks.length })}
        isOpen={isOpen}
        onToggle={() => open.toggle('passed')}
      >
        {!isOpen && checks.map(({ title }) => title).join(', ')}
      </GroupLine>
      {isOpen && checks.map((check) => <CheckLine key={check.id} check={check} span={span} />)}
    </tbody>
  );
}

function inOrder(checks: readonly CheckRow[]): readonly CheckRow[] {
  return checks
    .map((check, index) => ({ check, index }))
    .sort((a, b) => RANKS[a.check.status] - RANKS[b.check.status] || a.index - b.index)
    .map(({ check }) => check);
}

function getStyles(theme: GrafanaTheme2): Record<'table' | 'axis', string> {
  return {
    table: css({
      tableLayout: 'fixed',
      '& [data-col=strip]': { width: '22%' },
      '& tbody th': { whiteSpace: 'normal' },
      [NARROW]: {
        '&, & tbody': { display: 'block' },
        '& thead, & colgroup': { display: 'none' },
        '& tbody tr': {
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 140px 96px 24px',
          gap: '2px 12px',
          alignItems: 'center',
          padding: '6px 16px',
          borderTop: `1px solid ${theme.colors.border.weak}`,
        },
        '& tbody tr > *': { height: 'auto', padding: '0 !important', border: 0 },
        '& tbody [scope=rowgroup]': { gridColumn: '1 / -1' },
        '& [data-cell=name]': { gridArea: '1 / 1 / 2 / 3' },
        '& [data-cell=status]': { gridArea: '1 / 3' },
        '& [data-cell=explore]': { gridArea: '1 / 4' },
        '& [data-cell=evidence]': { gridArea: '2 / 1' },
        '& [data-cell=strip]': { gridArea: '2 / 2 / 3 / 5' },
      },
    }),
    axis: css(tinyText(theme), {
      display: 'flex',
      justifyContent: 'space-between',
      fontWeight: theme.typography.fontWeightRegular,
    }),
  };
}
