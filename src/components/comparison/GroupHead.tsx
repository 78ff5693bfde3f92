import { joined } from '../../document/figures';
import type { ComparisonTable } from '../../engine/model/report';
import { formatValue } from '../../i18n/numbers';
import { countOutcomes } from '../../sections/verdict/words';
import { Twisty } from '../frame/Twisty';
import { smallText } from '../theme/sharedStyles';
import { useTelling } from '../words/useTelling';
import { useTranslate } from '../words/useTranslate';
import { COLUMN_COUNT } from './ComparisonHead';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface GroupHeadProps {
  readonly table: ComparisonTable;
  readonly className: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The head of a group; folded, it keeps the figures of its rows. */
export function GroupHead({ table, className, isOpen, onToggle }: GroupHeadProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const telling = useTelling();
  const { numbers } = telling;
  const figures = table.rows.map(
    ({ title, baseline, current, unit }) =>
      `${title} ${formatValue(baseline, unit, numbers).digits} → ${joined(formatValue(current, unit, numbers))}`
  );
  return (
    <tr className={className}>
      <th scope="rowgroup" colSpan={COLUMN_COUNT}>
        <div className={styles.head}>
          <Twisty
            isOpen={isOpen}
            label={t(isOpen ? 'page.group.close' : 'page.group.open', { title: table.title })}
            onToggle={onToggle}
          />
          <span className={styles.title}>{table.title}</span>
          <span className={styles.small}>{countOutcomes(table.rows, telling)}</span>
          {!isOpen && <span className={styles.figures}>{figures.join(', ')}</span>}
        </div>
      </th>
    </tr>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'head' | 'title' | 'small' | 'figures', string> {
  return {
    head: css({
      display: 'flex',
      alignItems: 'center',
      flexWrap: 'wrap',
      gap: '0 8px',
      marginLeft: -6,
      minHeight: 34,
      padding: '4px 0',
      whiteSpace: 'normal',
    }),
    title: css({ fontWeight: theme.typography.fontWeightMedium, color: theme.colors.text.maxContrast }),
    small: css(smallText(theme)),
    figures: css(smallText(theme), { flex: '1 1 0', minWidth: 'min(100%, 280px)', marginLeft: 12 }),
  };
}
