import { longestOutages, toOutageWords } from '../../document/outages';
import type { Outage } from '../../engine/model/report';
import { getTableStyles } from '../frame/getTableStyles';
import { useTelling } from '../words/useTelling';
import { useTranslate } from '../words/useTranslate';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

/** What was down when: the longest, in the order of time. */
export function OutageTimes({ outages }: { readonly outages: readonly Outage[] }): React.ReactElement | null {
  const t = useTranslate();
  const telling = useTelling();
  const tables = useStyles2(getTableStyles);
  if (outages.length === 0) {
    return null;
  }
  const { shown, more } = longestOutages(outages);
  return (
    <>
      {shown.map((outage) => (
        <span key={outage.from} className={tables.more}>
          {t('page.outage.down', { times: toOutageWords(outage, telling) })}
        </span>
      ))}
      {more > 0 && <span className={tables.more}>{t('page.outage.more', { count: more })}</span>}
    </>
  );
}
