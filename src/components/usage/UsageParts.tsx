import { formatShare } from '../../document/figures';
import type { UsageRow } from '../../engine/model/report';
import { formatValue } from '../../i18n/numbers';
import { toBars } from '../../sections/usage/view';
import { GreyBar } from '../plots/GreyBar';
import { FIGURES } from '../theme/sharedStyles';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { UsageFigure } from './UsageFigure';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

/** A figure and its parts, largest first as the report has them, each with a bar, its value and its share. */
export function UsageParts({ row }: { readonly row: UsageRow }): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const styles = useStyles2(getStyles);
  const bars = toBars(row.parts.map(({ value }) => value));
  return (
    <>
      <UsageFigure row={row} />
      <table className={styles} aria-label={t('page.usage.parts', { title: row.title })}>
        <tbody>
          {row.parts.map(({ label, value, percent }, index) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <GreyBar length={bars[index] ?? null} />
              </td>
              <td>{formatValue(value, row.unit, numbers).digits}</td>
              <td>{percent === null ? '' : `${formatShare(percent, numbers)} %`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): string {
  return css({
    width: '100%',
    marginBottom: 8,
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: typography.bodySmall.fontSize,
    lineHeight: '18px',
    '& th, & td': { padding: '2px 0', verticalAlign: 'middle' },
    '& th': {
      width: '34%',
      paddingRight: 10,
      textAlign: 'left',
      fontWeight: typography.fontWeightRegular,
      overflowWrap: 'anywhere',
    },
    '& td:nth-child(3), & td:nth-child(4)': {
      ...FIGURES,
      width: 76,
      paddingLeft: 10,
      textAlign: 'right',
      whiteSpace: 'nowrap',
    },
    '& td:nth-child(4)': { width: 64, color: colors.text.secondary },
  });
}
