import { isPending } from '../../document/cells';
import { toOutageWords } from '../../document/outages';
import type { ProbeRow } from '../../engine/model/report';
import { formatNumber, formatValue } from '../../i18n/numbers';
import { Figure } from '../frame/Figure';
import { QueryLinks } from '../frame/QueryLinks';
import { getNameStyles } from '../frame/getNameStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { StateMark } from '../marks/StateMark';
import { OutageStrip, type OutageStripProps } from '../plots/OutageStrip';
import { OutageTimes } from '../services/OutageTimes';
import { useReader } from '../words/useReader';
import { useTelling } from '../words/useTelling';
import { useTranslate } from '../words/useTranslate';
import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface ProbeLineProps {
  readonly probe: ProbeRow;
  readonly span: OutageStripProps['span'];
  readonly source: string;
}

/** A health endpoint: its state, how much of the time it answered, how fast, and when it did not. */
export function ProbeLine({ probe, span, source }: ProbeLineProps): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  const name = useStyles2(getNameStyles);
  const { id, labels, state, availability, mean, slowest, status, reason, query } = probe;
  const instance = labels['instance'];
  const isJudged = status !== 'unknown' && !isPending(reason);
  return (
    <tr className={cx(status !== 'pass' && tables.problem)} data-testid={`dayone-probe-${id}`}>
      <th scope="row" className={name}>
        {id}
        {instance !== undefined && !id.includes(instance) && <span className={tables.more}>{instance}</span>}
      </th>
      <td data-label={t('page.services.state')}>
        <StateMark state={state} status={status} reason={reason} />
      </td>
      <td className={tables.number} data-label={t('page.probes.available')}>
        {availability === null ? (
          '–'
        ) : (
          <Figure
            digits={formatNumber(availability, 2, numbers)}
            unit="%"
            emphasis={availability < 100 ? 'bad' : 'none'}
          />
        )}
      </td>
      <td className={tables.number} data-label={t('page.probes.mean')}>
        {formatValue(mean, 'ms', numbers).digits}
      </td>
      <td className={tables.number} data-label={t('page.probes.slowest')}>
        {formatValue(slowest, 'ms', numbers).digits}
      </td>
      <td className={tables.prose} data-wide="">
        {isJudged && availability !== null ? (
          <Outages probe={probe} span={span} />
        ) : (
          <span className={tables.more}>{reason.text}</span>
        )}
      </td>
      <td data-corner="">
        <QueryLinks title={id} source={source} query={query} />
      </td>
    </tr>
  );
}

function Outages({
  probe: { id, outages, status, reason },
  span,
}: Pick<ProbeLineProps, 'probe' | 'span'>): React.ReactElement {
  const t = useTranslate();
  const telling = useTelling();
  const tables = useStyles2(getTableStyles);
  const times = outages.map((outage) => toOutageWords(outage, telling)).join('; ');
  return (
    <>
      <OutageStrip
        outages={outages}
        span={span}
        sentence={
          outages.length === 0
            ? t('page.probes.strip.none', { title: id })
            : t('page.probes.strip.some', { title: id, times })
        }
      />
      <OutageTimes outages={outages} />
      {status !== 'pass' && outages.length === 0 && <span className={tables.more}>{reason.text}</span>}
    </>
  );
}
