import { isPending } from '../../document/cells';
import { formatShare } from '../../document/figures';
import type { UsageRow } from '../../engine/model/report';
import { formatValue } from '../../i18n/numbers';
import { Figure } from '../frame/Figure';
import { QueryLinks } from '../frame/QueryLinks';
import { Glyph } from '../marks/Glyph';
import { smallText } from '../theme/sharedStyles';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

/** One figure with its share of the whole, where the plan names one; or why there is none. */
export function UsageFigure({ row }: { readonly row: UsageRow }): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const styles = useStyles2(getStyles);
  const { id, title, unit, value, percent, reason, source, query } = row;
  const { digits, unit: suffix } = formatValue(value, unit, numbers);
  return (
    <div className={styles.line} data-testid={`dayone-usage-${id}`}>
      <span className={styles.name}>{title}</span>
      <span className={styles.value}>
        <Figure digits={digits} unit={suffix} emphasis={value === null ? 'baseline' : 'current'} />
        {percent !== null && <small>{t('page.usage.share', { percent: formatShare(percent, numbers) })}</small>}
        <QueryLinks title={title} source={source} query={query} />
      </span>
      {reason !== null && (
        <span className={styles.reason}>
          <Glyph
            name={isPending(reason) ? 'waiting' : reason.code === 'evidence.failed' ? 'failed' : 'no-data'}
            size={12}
          />
          {reason.text}
        </span>
      )}
    </div>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'line' | 'name' | 'value' | 'reason', string> {
  return {
    line: css({
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '0 12px',
      minHeight: 32,
      padding: '3px 0',
      borderTop: `1px solid ${theme.colors.border.weak}`,
      breakInside: 'avoid',
    }),
    name: css({ flex: '1 1 0', minWidth: 120, overflowWrap: 'anywhere' }),
    value: css({ display: 'inline-flex', alignItems: 'center', gap: 10, '& small': smallText(theme) }),
    reason: css(smallText(theme), {
      display: 'flex',
      alignItems: 'center',
      gap: 6,
      flexBasis: '100%',
      overflowWrap: 'anywhere',
    }),
  };
}
