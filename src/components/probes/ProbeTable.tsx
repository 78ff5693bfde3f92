import { formatShortInstant } from '../../document/figures';
import type { Report } from '../../engine/model/report';
import { Spoken } from '../frame/Spoken';
import { getRecordStyles, SMALL } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { tinyText } from '../theme/sharedStyles';
import { onlySource } from '../words/onlySource';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { ProbeLine } from './ProbeLine';
import { groupProbes } from './groupProbes';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface ProbeTableProps {
  readonly report: Pick<Report, 'probes' | 'deployment' | 'evaluatedAt' | 'sources'>;
}

/** One line a health endpoint, under its service, problems first. */
export function ProbeTable({
  report: { probes, deployment, evaluatedAt, sources },
}: ProbeTableProps): React.ReactElement {
  const t = useTranslate();
  const { zone } = useReader();
  const tables = useStyles2(getTableStyles);
  const records = useStyles2(getRecordStyles, SMALL);
  const styles = useStyles2(getStyles);
  const span = { from: Date.parse(deployment.endedAt), to: Date.parse(evaluatedAt) };
  const source = onlySource(sources, 'prometheus');
  return (
    <table className={cx(tables.table, records, styles.table)}>
      <thead>
        <tr>
          <th scope="col">{t('page.probes.endpoint')}</th>
          <th scope="col">{t('page.services.state')}</th>
          <th scope="col" className={tables.number}>
            {t('page.probes.available')}
          </th>
          <th scope="col" className={tables.number}>
            {t('page.probes.mean')}
          </th>
          <th scope="col" className={tables.number}>
            {t('page.probes.slowest')}
          </th>
          <th scope="col" data-col="strip">
            <span className={styles.axis}>
              <span>{formatShortInstant(deployment.endedAt, zone)}</span>
              <span>{t('page.probes.outages')}</span>
              <span>{formatShortInstant(evaluatedAt, zone)}</span>
            </span>
          </th>
          <th scope="col">
            <Spoken>{t('page.query.column')}</Spoken>
          </th>
        </tr>
      </thead>
      {groupProbes(probes).map(({ service, rows }) => (
        <tbody key={service ?? ''}>
          {service !== null && (
            <tr className={styles.service}>
              <th scope="rowgroup" colSpan={7}>
                {service}
              </th>
            </tr>
          )}
          {rows.map((probe) => (
            <ProbeLine key={probe.id} probe={probe} span={span} source={source} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'table' | 'axis' | 'service', string> {
  const { colors, typography } = theme;
  return {
    table: css({ '& [data-col=strip]': { width: '32%' } }),
    axis: css(tinyText(theme), {
      display: 'flex',
      justifyContent: 'space-between',
      gap: 8,
      fontWeight: typography.fontWeightRegular,
    }),
    service: css({
      '&& > th': { height: 28, paddingTop: 6, fontWeight: typography.fontWeightMedium, color: colors.text.maxContrast },
    }),
  };
}
