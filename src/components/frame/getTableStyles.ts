import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { NARROW } from '../theme/breakpoints';
import { FIGURES } from '../theme/sharedStyles';

export interface TableStyles {
  readonly table: string;
  readonly number: string;
  readonly prose: string;
  readonly more: string;
  /** The same, at most two lines of it. */
  readonly clamped: string;
  readonly problem: string;
  readonly dim: string;
}

/** Plain tables: rows of 32 px, a rule above each, the same padding as a section's header. */
export function getTableStyles(theme: GrafanaTheme2): TableStyles {
  const { colors, typography } = theme;
  const small = { display: 'block', fontSize: typography.bodySmall.fontSize, color: colors.text.secondary } as const;
  return {
    table: css({
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        height: 32,
        padding: '0 8px',
        textAlign: 'left',
        fontWeight: typography.fontWeightRegular,
        borderTop: `1px solid ${colors.border.weak}`,
        whiteSpace: 'nowrap',
      },
      '& th:first-child, & td:first-child': { paddingLeft: 16 },
      '& th:last-child, & td:last-child': { paddingRight: 16 },
      '& thead th': {
        height: 28,
        fontSize: typography.bodySmall.fontSize,
        fontWeight: typography.fontWeightMedium,
        color: colors.text.secondary,
      },
      '& tbody tr:hover > *': { background: colors.action.hover },
      '& tbody th': { color: colors.text.primary },
      [NARROW]: { '& th, & td': { padding: '0 4px' } },
    }),
    number: css(FIGURES, { 'th&&, td&&': { textAlign: 'right' } }),
    prose: css({
      'td&&': { whiteSpace: 'normal', lineHeight: '18px', paddingTop: 6, paddingBottom: 6, overflowWrap: 'anywhere' },
    }),
    more: css(small),
    clamped: css(small, {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 2,
      overflow: 'hidden',
    }),
    problem: css({
      '&& > th': {
        fontWeight: `${typography.fontWeightMedium} !important`,
        color: `${colors.text.maxContrast} !important`,
      },
    }),
    dim: css({ color: colors.text.secondary }),
  };
}
