import { isPending } from '../../document/cells';
import type { CheckRow } from '../../engine/model/report';
import { QueryLinks } from '../frame/QueryLinks';
import { getTableStyles } from '../frame/getTableStyles';
import { Chip } from '../marks/Chip';
import { StatusChip } from '../marks/StatusChip';
import { DayStrip } from '../plots/DayStrip';
import { outcomeTone } from '../theme/toTone';
import { useTranslate } from '../words/useTranslate';
import { FindingLines } from './FindingLines';
import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface CheckLineProps {
  readonly check: CheckRow;
  readonly span: { readonly from: number; readonly to: number };
}

/** A check: its evidence in a sentence, where and when it was found, and the day it looked at. */
export function CheckLine({ check, span }: CheckLineProps): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const found = t('page.checks.found', { count: check.findings.length });
  return (
    <tr
      className={cx((check.status === 'fail' || check.status === 'warn') && tables.problem)}
      data-testid={`dayone-check-${check.id}`}
      data-status={check.status}
    >
      <th scope="row" data-cell="name">
        {check.title}
      </th>
      <td className={tables.prose} data-cell="evidence">
        {check.detail}
        <FindingLines check={check} />
      </td>
      <td data-cell="strip">
        <DayStrip
          check={check}
          span={span}
          sentence={t('page.plot.strip', { title: check.title, detail: check.detail, found })}
        />
      </td>
      <td data-cell="status">
        <CheckChip check={check} />
      </td>
      <td data-cell="explore">
        <QueryLinks title={check.title} source={check.source} query={check.query} />
      </td>
    </tr>
  );
}

/** What was not judged says why: failed, no data or inconclusive. */
function CheckChip({ check: { status, outcome, reason } }: Pick<CheckLineProps, 'check'>): React.ReactElement {
  const t = useTranslate();
  if (status === 'unknown' && !isPending(reason) && outcome !== 'same' && outcome !== 'better' && outcome !== 'worse') {
    return <Chip glyph={outcome} tone={outcomeTone(outcome)} isJudged={false} text={t(`page.outcome.${outcome}`)} />;
  }
  return <StatusChip status={status} isPending={isPending(reason)} />;
}
