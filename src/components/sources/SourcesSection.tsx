import type { Report, SourceRow } from '../../engine/model/report';
import { formatDuration, formatNumber } from '../../i18n/numbers';
import { Figure } from '../frame/Figure';
import { Note } from '../frame/Note';
import { Section } from '../frame/Section';
import { Spoken } from '../frame/Spoken';
import { getRecordStyles, SMALL } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { NARROW } from '../theme/breakpoints';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { SourceState } from './SourceState';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface SourcesSectionProps {
  readonly sources: Report['sources'];
}

/** Who was asked, how much, how long it took, and what did not come. */
export function SourcesSection({ sources }: SourcesSectionProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getTableStyles);
  const records = useStyles2(getRecordStyles, SMALL);
  const cells = useStyles2(getStyles);
  const requests = sources.reduce((sum, source) => sum + source.requests, 0);
  const failed = sources.reduce((sum, source) => sum + source.failed, 0);
  const slowest = Math.max(0, ...sources.map(({ tookMs }) => tookMs));
  const sorted = [...sources].sort((a, b) => Number(b.failed > 0) - Number(a.failed > 0));
  const aside = t(failed === 0 ? 'page.sources.aside' : 'page.sources.asideFailed', {
    requests,
    took: formatDuration(slowest),
    failed,
  });
  return (
    <Section id="sources" title={t('page.sources.title')} aside={aside}>
      <table className={cx(styles.table, records)}>
        <thead>
          <tr>
            <th scope="col">{t('page.sources.source')}</th>
            <th scope="col">{t('page.checks.status')}</th>
            <th scope="col" className={styles.number}>
              {t('page.sources.requests')}
            </th>
            <th scope="col" className={styles.number}>
              {t('page.sources.observed')}
            </th>
            <th scope="col" className={styles.number}>
              {t('page.sources.absent')}
            </th>
            <th scope="col" className={styles.number}>
              {t('page.sources.failed')}
            </th>
            <th scope="col" className={styles.number}>
              {t('page.sources.time')}
            </th>
            <th scope="col" className={cells.cell}>
              <Spoken>{t('page.sources.timeDrawn')}</Spoken>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((source) => (
            <SourceLine key={source.id} source={source} slowest={slowest} />
          ))}
        </tbody>
      </table>
      <Note>{t('page.sources.note')}</Note>
    </Section>
  );
}

function SourceLine({ source, slowest }: { readonly source: SourceRow; readonly slowest: number }): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const count = (value: number): string => formatNumber(value, 0, numbers);
  return (
    <tr className={cx(source.failed > 0 && tables.problem)} data-testid={`dayone-source-${source.id}`}>
      <th scope="row">
        {source.id}
        <Server source={source} />
      </th>
      <td className={tables.prose} data-label={t('page.checks.status')}>
        <SourceState source={source} />
      </td>
      <td className={tables.number} data-label={t('page.sources.requests')}>
        {count(source.requests)}
      </td>
      <td className={tables.number} data-label={t('page.sources.observed')}>
        {count(source.observed)}
      </td>
      <td className={tables.number} data-label={t('page.sources.absent')}>
        {count(source.absent)}
      </td>
      <td className={tables.number} data-label={t('page.sources.failed')}>
        <Figure digits={count(source.failed)} emphasis={source.failed > 0 ? 'bad' : 'none'} />
      </td>
      <td className={tables.number} data-label={t('page.sources.time')}>
        <Figure digits={formatNumber(source.tookMs / 1000, 2, numbers)} unit="s" />
      </td>
      <td className={styles.cell}>
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${slowest === 0 ? 0 : (100 * source.tookMs) / slowest}%` }} />
        </span>
      </td>
    </tr>
  );
}

/** What kind of server it is, where its id does not say, and its version, where it says one. */
function Server({ source: { id, type, version } }: { readonly source: SourceRow }): React.ReactElement | null {
  const styles = useStyles2(getTableStyles);
  const words = [...(id === type ? [] : [type]), ...(version === null ? [] : [version])];
  return words.length === 0 ? null : <span className={styles.more}>{words.join(' ')}</span>;
}

function getStyles({ colors }: GrafanaTheme2): Record<'cell' | 'bar', string> {
  return {
    cell: css({ width: '16%', [NARROW]: { display: 'none !important' } }),
    bar: css({
      display: 'block',
      minWidth: 40,
      height: 6,
      background: colors.secondary.transparent,
      '& > span': { display: 'block', height: 6, background: colors.text.secondary },
    }),
  };
}
