import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { LogSection } from '../../engine/model/report';
import { formatChange, formatNumber, formatValue } from '../../i18n/format';
import { Figure } from '../frame/Figure';
import { getTableStyles } from '../frame/getTableStyles';
import { Note } from '../frame/Note';
import { OutcomeChip } from '../marks/OutcomeChip';
import { useReader, type Reader } from '../words/ReaderContext';
import { useTranslate, type Words } from '../words/useTranslate';
import { FailedSignal } from './FailedSignal';
import { SignalFacts, type SignalFact } from './SignalFacts';

export interface LogLevelsProps {
  readonly logs: LogSection;
  readonly onAskAgain?: () => void;
}

/** Lines by level in both windows; new patterns; how the lines are built. */
export function LogLevels({ logs, onAskAgain }: LogLevelsProps): React.ReactElement {
  const t = useTranslate();
  const reader = useReader();
  if (logs.reason.code === 'evidence.failed') {
    return <FailedSignal reason={logs.reason} onAskAgain={onAskAgain} />;
  }
  const first = logs.newPatterns[0];
  return (
    <>
      <LevelTable levels={logs.levels} />
      <SignalFacts facts={toFacts(logs, { t, reader })} />
      <Note>
        {logs.reason.text} {first !== undefined && t('page.logs.pattern', { count: first.count, template: first.template })}
      </Note>
    </>
  );
}

function LevelTable({ levels }: Pick<LogSection, 'levels'>): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const styles = useStyles2(getTableStyles);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('page.logs.level')}</th>
          <th scope="col" className={styles.number}>{t('page.comparison.baseline')}</th>
          <th scope="col" className={styles.number}>{t('page.comparison.current')}</th>
          <th scope="col" className={styles.number}>{t('page.comparison.change')}</th>
          <th scope="col">{t('page.comparison.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, baseline, current, change, outcome }) => (
          <tr key={level} className={cx(outcome === 'worse' && styles.problem)}>
            <th scope="row">{level}</th>
            <td className={styles.number}><Figure digits={formatValue(baseline, 'short', numbers).digits} emphasis="baseline" /></td>
            <td className={styles.number}><Figure digits={formatValue(current, 'short', numbers).digits} emphasis="current" /></td>
            <td className={styles.number}><Figure digits={formatChange(change, 'short', numbers).digits} /></td>
            <td><OutcomeChip outcome={outcome} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function toFacts({ newPatterns, structuredPercent, correlatedPercent, sampled }: LogSection, { t, reader }: { t: Words; reader: Reader }): readonly SignalFact[] {
  const share = (percent: number | null): string => (percent === null ? t('page.logs.noLines') : t('page.logs.share', { percent: `${formatNumber(percent, percent % 1 === 0 ? 0 : 1, reader.numbers)} %`, sampled }));
  const whole = (percent: number | null): SignalFact['status'] => (percent === null ? 'unknown' : percent >= 99.5 ? 'pass' : 'warn');
  return [
    { name: t('page.logs.newPatterns'), value: formatNumber(newPatterns.length, 0, reader.numbers), status: sampled === 0 ? 'unknown' : newPatterns.length === 0 ? 'pass' : 'warn' },
    { name: t('page.logs.structured'), value: share(structuredPercent), status: whole(structuredPercent) },
    { name: t('page.logs.correlated'), value: share(correlatedPercent), status: whole(correlatedPercent) },
  ];
}
