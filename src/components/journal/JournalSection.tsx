import type { Report } from '../../engine/model/report';
import { formatInstant } from '../../i18n/instants';
import { Section } from '../frame/Section';
import { SLIM } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { getFlowStyles } from '../readiness/getFlowStyles';
import { useIsPrinting } from '../states/useIsPrinting';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';

export interface JournalSectionProps {
  readonly journal: Report['journal'];
}

/** Entries shown at first: the latest. */
const SHOWN = 6;

/** What people wrote down, in the order of time. */
export function JournalSection({ journal }: JournalSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const flow = useStyles2(getFlowStyles, SLIM);
  const styles = useStyles2(getStyles);
  const { zone } = useReader();
  const [isAll, setAll] = useState(false);
  const isPrinting = useIsPrinting();
  if (journal.length === 0) {
    return null;
  }
  const entries = [...journal].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const isLong = !isAll && !isPrinting && entries.length > SHOWN + 1;
  return (
    <Section id="journal" title={t('page.journal.title')} aside={t('page.journal.aside', { count: journal.length })}>
      {isLong && (
        <Button className={styles.more} size="sm" fill="text" variant="secondary" onClick={() => setAll(true)}>
          {t('page.journal.earlier', { count: entries.length - SHOWN })}
        </Button>
      )}
      <table className={cx(tables.table, flow)}>
        <thead>
          <tr>
            <th scope="col">{t('page.journal.time')}</th>
            <th scope="col">{t('page.journal.role')}</th>
            <th scope="col">{t('page.journal.kind')}</th>
            <th scope="col">{t('page.journal.text')}</th>
          </tr>
        </thead>
        <tbody>
          {(isLong ? entries.slice(-SHOWN) : entries).map(({ id, at, by, kind, text }) => (
            <tr key={id} data-testid={`dayone-journal-${id}`}>
              <th scope="row" className={styles.time}>
                {formatInstant(at, zone)}
              </th>
              <td data-cell="head">{by}</td>
              <td className={tables.dim} data-cell="head">
                {t(`page.journal.kind.${kind}`)}
              </td>
              <td className={cx(tables.prose, styles.text)} data-wide>
                {text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function getStyles(_theme: GrafanaTheme2): Record<'more' | 'time' | 'text', string> {
  return {
    more: css({ margin: '0 8px 4px' }),
    time: css({ width: 156, fontVariantNumeric: 'tabular-nums' }),
    text: css({ width: '60%' }),
  };
}
