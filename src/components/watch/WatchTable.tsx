import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { ScheduleRow } from '../../sections/watch/report';
import { getTableStyles, SLIM } from '../frame/getTableStyles';
import type { OpenGroups } from '../frame/useFold';
import { getFlowStyles } from '../readiness/getFlowStyles';
import { GroupLine } from '../readiness/GroupLine';
import { useTranslate } from '../words/useTranslate';
import { type Round, RoundLine } from './RoundLine';
import { StateCounts } from './StateCounts';

export interface WatchTableProps {
  readonly rounds: readonly Round[];
  readonly open: OpenGroups;
}

const COLUMNS = 4;

/** The due times of each round with what the data said then. */
export function WatchTable({ rounds, open }: WatchTableProps): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const flow = useStyles2(getFlowStyles, SLIM);
  return (
    <table className={cx(tables.table, flow)}>
      <thead>
        <tr>
          <th scope="col">{t('page.watch.due')}</th>
          <th scope="col">{t('page.watch.became')}</th>
          <th scope="col">{t('page.watch.then')}</th>
          <th scope="col">{t('page.security.judgedBy')}</th>
        </tr>
      </thead>
      {rounds.map((round) => (
        <tbody key={round.id} data-testid={`dayone-group-watch-${round.id}`}>
          <GroupLine
            columns={COLUMNS}
            title={round.title}
            isOpen={open.isOpen(round.id)}
            onToggle={() => open.toggle(round.id)}
          >
            <StateCounts rows={round.rows} />
          </GroupLine>
          {open.isOpen(round.id) && <Steps steps={round.rows[0]?.steps ?? []} />}
          {open.isOpen(round.id) && <RoundLines round={round} open={open} />}
        </tbody>
      ))}
    </table>
  );
}

/** The due times of a round; beside a problem those that passed are one line until it is opened. */
function RoundLines({
  round: { id, rows, isProblem },
  open,
}: {
  readonly round: Round;
  readonly open: OpenGroups;
}): React.ReactElement {
  const t = useTranslate();
  const passed = `${id}/passed`;
  const count = rows.filter(({ state }) => state === 'passed').length;
  const isFolding = isProblem && count > 1;
  const isOpen = !isFolding || open.isOpen(passed);
  return (
    <>
      {rows
        .filter(({ state }) => isOpen || state !== 'passed')
        .map((row) => (
          <RoundLine key={row.id} row={row} />
        ))}
      {isFolding && (
        <tr>
          <td colSpan={COLUMNS} data-wide>
            <Button
              size="sm"
              fill="text"
              variant="secondary"
              data-fold=""
              aria-expanded={isOpen}
              onClick={() => open.toggle(passed)}
            >
              {t(isOpen ? 'page.watch.hidePassed' : 'page.watch.showPassed', { count })}
            </Button>
          </td>
        </tr>
      )}
    </>
  );
}

/** What a person does in this round. */
function Steps({ steps }: Pick<ScheduleRow, 'steps'>): React.ReactElement | null {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  if (steps.length === 0) {
    return null;
  }
  return (
    <tr>
      <td colSpan={COLUMNS} className={tables.prose} data-wide>
        <ol className={styles} aria-label={t('page.watch.steps')}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </td>
    </tr>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): string {
  return css({
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 32px',
    margin: 0,
    padding: '0 0 0 16px',
    fontSize: typography.bodySmall.fontSize,
    color: colors.text.secondary,
  });
}
