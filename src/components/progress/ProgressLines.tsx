import { joined } from '../../document/figures';
import type { ProgressSection } from '../../engine/model/report';
import { formatValue } from '../../i18n/numbers';
import { Figure } from '../frame/Figure';
import { getTableStyles } from '../frame/getTableStyles';
import { Glyph } from '../marks/Glyph';
import { ToneText } from '../marks/ToneText';
import type { GlyphName } from '../marks/glyphs';
import type { Tone } from '../theme/toneColors';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export const PROGRESS_COLUMNS = 5;

type RowState = ProgressSection['rows'][number]['state'];

const MARKS: Readonly<Record<RowState, readonly [GlyphName, Tone]>> = Object.freeze({
  done: ['pass', 'good'],
  part: ['waiting', 'plain'],
  open: ['unknown', 'dim'],
});

/** The rows of a group, their sum, and what does not add up. */
export function ProgressLines({
  group: { rows, planned, done, unit, stated, reason },
}: {
  readonly group: ProgressSection;
}): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const amount = (value: number): React.ReactElement => <Figure digits={formatValue(value, unit, numbers).digits} />;
  return (
    <>
      {rows.map((row) => (
        <tr key={row.id} data-testid={`dayone-progress-${row.id}`} data-state={row.state}>
          <th scope="row" className={styles.task}>
            {row.title}
          </th>
          <td data-cell="head">
            <span className={styles.state}>
              <ToneText tone={MARKS[row.state][1]}>
                <Glyph name={MARKS[row.state][0]} size={14} />
              </ToneText>
              {t(`page.progress.state.${row.state}`)}
            </span>
          </td>
          <td className={tables.number} data-label={t('page.progress.planned')}>
            {amount(row.planned)}
          </td>
          <td className={tables.number} data-label={t('page.progress.done')}>
            {amount(row.done)}
          </td>
          <td className={tables.prose} data-wide>
            {row.deliverable}
          </td>
        </tr>
      ))}
      <tr className={styles.sum}>
        <th scope="row">{t('page.progress.total', { unit: formatValue(planned, unit, numbers).unit })}</th>
        <td />
        <td className={tables.number} data-label={t('page.progress.planned')}>
          {amount(planned)}
        </td>
        <td className={tables.number} data-label={t('page.progress.done')}>
          {amount(done)}
        </td>
        <td className={tables.prose} data-wide>
          {stated !== null &&
            reason === null &&
            t('page.progress.stated', { stated: joined(formatValue(stated, unit, numbers)) })}
          {reason !== null && (
            <ToneText tone="warn" className={styles.reason}>
              {reason.text}
            </ToneText>
          )}
        </td>
      </tr>
    </>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'task' | 'state' | 'sum' | 'reason', string> {
  return {
    task: css({ 'th&&': { whiteSpace: 'normal', overflowWrap: 'anywhere' } }),
    state: css({ display: 'inline-flex', alignItems: 'center', gap: 6 }),
    sum: css({
      '& > *': {
        borderTopColor: `${colors.border.medium} !important`,
        fontWeight: `${typography.fontWeightMedium} !important`,
        color: colors.text.maxContrast,
      },
    }),
    reason: css({ display: 'block', fontWeight: typography.fontWeightRegular }),
  };
}
