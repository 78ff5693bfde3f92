import { joined } from '../../document/figures';
import type { ProgressSection as ProgressGroup, Report } from '../../engine/model/report';
import { formatNumber, formatValue } from '../../i18n/numbers';
import { Section } from '../frame/Section';
import { SLIM } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { Glyph } from '../marks/Glyph';
import { ToneText } from '../marks/ToneText';
import { GroupLine } from '../readiness/GroupLine';
import { ShareBar } from '../readiness/ShareBar';
import { getFlowStyles } from '../readiness/getFlowStyles';
import { useOpenGroups } from '../readiness/useOpenGroups';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { PROGRESS_COLUMNS, ProgressLines } from './ProgressLines';
import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface ProgressSectionProps {
  readonly progress: Report['progress'];
}

/** Planned work by group with its sums; a complete group is one line unless its written subtotal differs. */
export function ProgressSection({ progress }: ProgressSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const flow = useStyles2(getFlowStyles, SLIM);
  const open = useOpenGroups((id) =>
    progress.some((group) => group.id === id && (group.reason !== null || group.percent !== 100))
  );
  if (progress.length === 0) {
    return null;
  }
  const hasWords = progress.some(
    ({ rows, stated, reason }) =>
      stated !== null || reason !== null || rows.some(({ deliverable }) => deliverable !== '')
  );
  return (
    <Section id="progress" title={t('page.progress.title')} subtitle={t('page.progress.subtitle')}>
      <table className={cx(tables.table, flow)}>
        <thead>
          <tr>
            <th scope="col">{t('page.progress.task')}</th>
            <th scope="col">{t('page.incidents.state')}</th>
            <th scope="col" className={tables.number}>
              {t('page.progress.planned')}
            </th>
            <th scope="col" className={tables.number}>
              {t('page.progress.done')}
            </th>
            {hasWords ? <th scope="col">{t('page.progress.deliverable')}</th> : <td />}
          </tr>
        </thead>
        {progress.map((group) => (
          <tbody key={group.id} data-testid={`dayone-group-progress-${group.id}`}>
            <GroupLine
              columns={PROGRESS_COLUMNS}
              title={group.title}
              isOpen={open.isOpen(group.id)}
              onToggle={() => open.toggle(group.id)}
            >
              <GroupSum group={group} />
            </GroupLine>
            {open.isOpen(group.id) && <ProgressLines group={group} />}
          </tbody>
        ))}
      </table>
    </Section>
  );
}

function GroupSum({
  group: { percent, done, planned, unit, reason },
}: {
  readonly group: ProgressGroup;
}): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const [amount, whole] = [formatValue(done, unit, numbers), formatValue(planned, unit, numbers)];
  return (
    <>
      {percent !== null && <ShareBar percent={percent} />}
      {percent !== null && <span>{formatNumber(percent, percent % 1 === 0 ? 0 : 1, numbers)} %</span>}
      <span>
        {t('page.progress.sum', {
          done: amount.unit === whole.unit ? amount.digits : joined(amount),
          planned: joined(whole),
        })}
      </span>
      {reason !== null && (
        <ToneText tone="warn">
          <Glyph name="warn" size={12} style={{ display: 'inline', verticalAlign: -2, marginRight: 4 }} />
          {t('page.progress.differs')}
        </ToneText>
      )}
    </>
  );
}
