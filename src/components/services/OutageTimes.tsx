import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Outage } from '../../engine/model/report';
import { getTableStyles } from '../frame/getTableStyles';
import { useReader } from '../words/ReaderContext';
import { toOutageWords } from '../words/toOutageWords';
import { useTranslate } from '../words/useTranslate';

/** As many as are read at a glance; the rest is counted. */
const SHOWN = 3;

/** What was down when: the longest, in the order of time. */
export function OutageTimes({ outages }: { readonly outages: readonly Outage[] }): React.ReactElement | null {
  const t = useTranslate();
  const { zone } = useReader();
  const tables = useStyles2(getTableStyles);
  if (outages.length === 0) {
    return null;
  }
  const shown = [...outages].sort((a, b) => b.minutes - a.minutes).slice(0, SHOWN);
  const inTime = shown.sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <>
      {inTime.map((outage) => (
        <span key={outage.from} className={tables.more}>{t('page.outage.down', { times: toOutageWords(outage, zone, t) })}</span>
      ))}
      {outages.length > SHOWN && <span className={tables.more}>{t('page.outage.more', { count: outages.length - SHOWN })}</span>}
    </>
  );
}
