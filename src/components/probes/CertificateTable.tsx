import { isPending } from '../../document/cells';
import type { CertificateRow, Report } from '../../engine/model/report';
import { formatInstant } from '../../i18n/instants';
import { formatNumber } from '../../i18n/numbers';
import { Figure } from '../frame/Figure';
import { QueryLinks } from '../frame/QueryLinks';
import { Spoken } from '../frame/Spoken';
import { getNameStyles } from '../frame/getNameStyles';
import { getRecordStyles, SMALL } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { StatusChip } from '../marks/StatusChip';
import { smallText } from '../theme/sharedStyles';
import { onlySource } from '../words/onlySource';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

/** Certificates, the one that ends first at the top. */
export function CertificateTable({
  certificates,
  sources,
}: Pick<Report, 'certificates' | 'sources'>): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const records = useStyles2(getRecordStyles, SMALL);
  const source = onlySource(sources, 'prometheus');
  const sorted = certificates
    .map((row, index) => ({ row, index }))
    .sort((a, b) => (a.row.daysLeft ?? -Infinity) - (b.row.daysLeft ?? -Infinity) || a.index - b.index);
  return (
    <table className={cx(tables.table, records)}>
      <caption className={useStyles2(getCaptionStyles)}>{t('page.certificates.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('page.certificates.certificate')}</th>
          <th scope="col" className={tables.number}>
            {t('page.certificates.daysLeft')}
          </th>
          <th scope="col">{t('page.certificates.ends')}</th>
          <th scope="col">{t('page.certificates.renew')}</th>
          <th scope="col">{t('page.checks.status')}</th>
          <th scope="col">
            <Spoken>{t('page.query.column')}</Spoken>
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ row }) => (
          <CertificateLine key={row.id} row={row} source={source} />
        ))}
      </tbody>
    </table>
  );
}

function CertificateLine({
  row,
  source,
}: {
  readonly row: CertificateRow;
  readonly source: string;
}): React.ReactElement {
  const t = useTranslate();
  const { numbers, zone } = useReader();
  const tables = useStyles2(getTableStyles);
  const name = useStyles2(getNameStyles);
  const { id, daysLeft, expiresAt, renewAt, status, reason, query } = row;
  return (
    <tr className={cx(status !== 'pass' && tables.problem)} data-testid={`dayone-certificate-${id}`}>
      <th scope="row" className={name}>
        {id}
        {status !== 'pass' && <span className={tables.more}>{reason.text}</span>}
      </th>
      <td className={tables.number} data-label={t('page.certificates.daysLeft')}>
        {daysLeft === null ? '–' : <Figure digits={formatNumber(Math.floor(daysLeft), 0, numbers)} unit="d" />}
      </td>
      <td data-label={t('page.certificates.ends')}>{expiresAt === null ? '–' : formatInstant(expiresAt, zone)}</td>
      <td data-label={t('page.certificates.renew')}>{renewAt === null ? '–' : formatInstant(renewAt, zone)}</td>
      <td data-label={t('page.checks.status')}>
        <StatusChip status={status} isPending={isPending(reason)} />
      </td>
      <td data-corner="">
        <QueryLinks title={id} source={source} query={query} />
      </td>
    </tr>
  );
}

function getCaptionStyles(theme: GrafanaTheme2): string {
  return css(smallText(theme), {
    captionSide: 'top',
    padding: '14px 16px 6px',
    textAlign: 'left',
    fontWeight: theme.typography.fontWeightMedium,
    color: theme.colors.text.maxContrast,
    borderTop: `1px solid ${theme.colors.border.weak}`,
  });
}
