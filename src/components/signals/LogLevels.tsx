import type { LogSection, Report } from '../../engine/model/report';
import { formatChange, formatValue } from '../../i18n/numbers';
import { toLogFacts } from '../../sections/signals/view';
import { Figure } from '../frame/Figure';
import { Note } from '../frame/Note';
import { QueryLinks } from '../frame/QueryLinks';
import { getRecordStyles, SMALL } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { OutcomeChip } from '../marks/OutcomeChip';
import { onlySource } from '../words/onlySource';
import { useReader } from '../words/useReader';
import { useTelling } from '../words/useTelling';
import { useTranslate } from '../words/useTranslate';
import { FailedSignal } from './FailedSignal';
import { NewPatterns } from './NewPatterns';
import { SignalFacts } from './SignalFacts';
import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface LogLevelsProps {
  readonly logs: LogSection;
  readonly sources: Report['sources'];
  readonly onAskAgain?: () => void;
}

/** Lines by level in both windows; new patterns; how the lines are built. */
export function LogLevels({ logs, sources, onAskAgain }: LogLevelsProps): React.ReactElement {
  const t = useTranslate();
  const telling = useTelling();
  if (logs.reason.code === 'evidence.failed') {
    return <FailedSignal reason={logs.reason} onAskAgain={onAskAgain} />;
  }
  const source = onlySource(sources, 'loki');
  return (
    <>
      <LevelTable levels={logs.levels} />
      <SignalFacts facts={toLogFacts(logs, telling)} />
      <NewPatterns logs={logs} source={source} />
      <Note>
        {logs.reason.text} <QueryLinks title={t('page.logs.title')} source={source} query={logs.query} />
      </Note>
    </>
  );
}

function LevelTable({ levels }: Pick<LogSection, 'levels'>): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const styles = useStyles2(getTableStyles);
  const records = useStyles2(getRecordStyles, SMALL);
  return (
    <table className={cx(styles.table, records)}>
      <thead>
        <tr>
          <th scope="col">{t('page.logs.level')}</th>
          <th scope="col" className={styles.number}>
            {t('page.comparison.baseline')}
          </th>
          <th scope="col" className={styles.number}>
            {t('page.comparison.current')}
          </th>
          <th scope="col" className={styles.number}>
            {t('page.comparison.change')}
          </th>
          <th scope="col">{t('page.comparison.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, baseline, current, change, outcome }) => (
          <tr key={level} className={cx(outcome === 'worse' && styles.problem)} data-testid={`dayone-level-${level}`}>
            <th scope="row">{level}</th>
            <td className={styles.number} data-label={t('page.comparison.baseline')}>
              <Figure digits={formatValue(baseline, 'short', numbers).digits} emphasis="baseline" />
            </td>
            <td className={styles.number} data-label={t('page.comparison.current')}>
              <Figure digits={formatValue(current, 'short', numbers).digits} emphasis="current" />
            </td>
            <td className={styles.number} data-label={t('page.comparison.change')}>
              <Figure digits={formatChange(change, 'short', numbers).digits} />
            </td>
            <td data-label={t('page.comparison.outcome')}>
              <OutcomeChip outcome={outcome} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
