import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import type { TraceSection } from '../../engine/model/report';
import { getRecordStyles, SMALL } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { MoreButton } from '../frame/MoreButton';
import { useIsPrinting } from '../states/useIsPrinting';
import { useTranslate } from '../words/useTranslate';
import { OperationLine } from './OperationLine';

const SHOWN = 8;

/** Operations as the report has them, slowest first; those that are new or gone are always shown. */
export function OperationTable({ operations }: Pick<TraceSection, 'operations'>): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const records = useStyles2(getRecordStyles, SMALL);
  const [isOpen, setOpen] = useState(false);
  const isPrinting = useIsPrinting();
  const short = operations.filter(({ state, errors }, index) => index < SHOWN || state !== 'kept' || errors > 0);
  const shown = isOpen || isPrinting ? operations : short;
  return (
    <>
      <table className={cx(tables.table, records)}>
        <thead>
          <tr>
            <th scope="col">{t('page.traces.operation')}</th>
            <th scope="col" className={tables.number}>
              {t('page.traces.p50')}
            </th>
            <th scope="col" className={tables.number}>
              {t('page.traces.p95')}
            </th>
            <th scope="col" className={tables.number}>
              {t('page.comparison.change')}
            </th>
            <th scope="col" className={tables.number}>
              {t('page.traces.spans')}
            </th>
            <th scope="col" className={tables.number}>
              {t('page.traces.errorCount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <OperationLine key={`${row.service}/${row.operation}`} row={row} />
          ))}
        </tbody>
      </table>
      {!isPrinting && operations.length > short.length && (
        <MoreButton isOpen={isOpen} count={operations.length - short.length} onToggle={() => setOpen(!isOpen)} />
      )}
    </>
  );
}
