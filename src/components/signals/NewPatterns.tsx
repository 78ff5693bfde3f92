import type { LogSection } from '../../engine/model/report';
import { formatNumber } from '../../i18n/numbers';
import { MoreButton } from '../frame/MoreButton';
import { QueryLinks } from '../frame/QueryLinks';
import { useIsPrinting } from '../states/useIsPrinting';
import { FIGURES, smallText } from '../theme/sharedStyles';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { toPatternQuery } from './toPatternQuery';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';

export interface NewPatternsProps {
  readonly logs: Pick<LogSection, 'newPatterns' | 'query'>;
  readonly source: string;
}

const SHOWN = 5;

/** Templates of log lines that the baseline has not: how many lines, one of them as it was written, and a query for them. */
export function NewPatterns({ logs: { newPatterns, query }, source }: NewPatternsProps): React.ReactElement | null {
  const t = useTranslate();
  const { numbers } = useReader();
  const styles = useStyles2(getStyles);
  const [isOpen, setOpen] = useState(false);
  const isPrinting = useIsPrinting();
  if (newPatterns.length === 0) {
    return null;
  }
  const shown = isOpen || isPrinting ? newPatterns : newPatterns.slice(0, SHOWN);
  return (
    <div className={styles.block}>
      <h4>{t('page.logs.newTitle')}</h4>
      <ol>
        {shown.map((pattern) => (
          <li key={pattern.template} data-testid="dayone-pattern">
            <span className={styles.count}>{formatNumber(pattern.count, 0, numbers)}</span>
            <span className={styles.text}>
              {pattern.template}
              <code>{pattern.example}</code>
            </span>
            <QueryLinks title={pattern.template} source={source} query={toPatternQuery(query, pattern)} />
          </li>
        ))}
      </ol>
      {!isPrinting && newPatterns.length > SHOWN && (
        <MoreButton isOpen={isOpen} count={newPatterns.length - SHOWN} onToggle={() => setOpen(!isOpen)} />
      )}
    </div>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'block' | 'count' | 'text', string> {
  const { colors, typography } = theme;
  return {
    block: css({
      padding: '8px 16px',
      borderTop: `1px solid ${colors.border.weak}`,
      '& > h4': { ...smallText(theme), margin: '0 0 4px', fontWeight: typography.fontWeightMedium },
      '& > ol': { margin: 0, padding: 0, listStyle: 'none' },
      '& li': { display: 'flex', alignItems: 'flex-start', gap: 12, padding: '4px 0' },
    }),
    count: css(FIGURES, { flex: 'none', minWidth: 40, textAlign: 'right' }),
    text: css({
      flex: 1,
      minWidth: 0,
      overflowWrap: 'anywhere',
      color: colors.text.maxContrast,
      '& > code': {
        display: 'block',
        padding: 0,
        border: 0,
        background: 'none',
        fontFamily: typography.fontFamilyMonospace,
        fontSize: typography.bodySmall.fontSize,
        lineHeight: '18px',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        color: colors.text.secondary,
      },
    }),
  };
}
