import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { TraceSection } from '../../engine/model/report';
import { formatNumber, formatSignedPercent, formatValue } from '../../i18n/format';
import { Figure } from '../frame/Figure';
import { getTableStyles } from '../frame/getTableStyles';
import { Note } from '../frame/Note';
import { useReader } from '../words/ReaderContext';
import { useTranslate } from '../words/useTranslate';
import { FailedSignal } from './FailedSignal';
import { SignalFacts } from './SignalFacts';

export interface SlowestOperationsProps {
  readonly traces: TraceSection;
  readonly onAskAgain?: () => void;
}

const SHOWN = 6;

/** Operations by their P95 in the current window; samples, and said to be. */
export function SlowestOperations({ traces, onAskAgain }: SlowestOperationsProps): React.ReactElement {
  const t = useTranslate();
  if (traces.reason.code === 'evidence.failed') {
    return <FailedSignal reason={traces.reason} onAskAgain={onAskAgain} />;
  }
  return (
    <>
      <OperationTable traces={traces} />
      <SignalFacts
        facts={[
          { name: t('page.traces.errors'), value: t('page.traces.errorShare', { errors: traces.errorTraces, traces: traces.traces[1] }), status: traces.traces[1] === 0 ? 'unknown' : traces.errorTraces === 0 ? 'pass' : 'warn' },
          { name: t('page.traces.services'), value: traces.services.length === 0 ? '–' : traces.services.join(', '), status: traces.services.length === 0 ? 'unknown' : 'pass' },
        ]}
      />
      <Note>{traces.reason.text}</Note>
    </>
  );
}

function OperationTable({ traces: { operations } }: Pick<SlowestOperationsProps, 'traces'>): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const styles = useStyles2(getTableStyles);
  const slowest = [...operations].sort((a, b) => (b.p95[1] ?? -1) - (a.p95[1] ?? -1)).slice(0, SHOWN);
  const figure = (value: number | null): string => (value === null ? '–' : formatValue(value, 'ms', numbers).digits);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('page.traces.operation')}</th>
          <th scope="col" className={styles.number}>{t('page.comparison.baseline')}</th>
          <th scope="col" className={styles.number}>{t('page.comparison.current')}</th>
          <th scope="col" className={styles.number}>{t('page.comparison.change')}</th>
          <th scope="col" className={styles.number}>{t('page.traces.spans')}</th>
          <th scope="col" className={styles.number}>{t('page.traces.errorCount')}</th>
        </tr>
      </thead>
      <tbody>
        {slowest.map(({ service, operation, p95, changePercent, count, errors }) => (
          <tr key={`${service}/${operation}`}>
            <th scope="row" title={service}>{operation}</th>
            <td className={styles.number}><Figure digits={figure(p95[0])} emphasis="baseline" /></td>
            <td className={styles.number}><Figure digits={figure(p95[1])} emphasis="current" /></td>
            <td className={styles.number}>{formatSignedPercent(changePercent, numbers)}</td>
            <td className={styles.number}>{formatNumber(count[1], 0, numbers)}</td>
            <td className={styles.number}><Figure digits={formatNumber(errors, 0, numbers)} emphasis={errors > 0 ? 'bad' : 'none'} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
