import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { FIGURES, NARROW, VISUALLY_HIDDEN } from '../theme/sharedStyles';

/** A row's name that may be long and may have a line below it: it wraps instead of pushing the figures out. */
export function getNameStyles({ typography }: GrafanaTheme2): string {
  return css({
    'th&&': {
      minWidth: 112,
      paddingTop: 5,
      paddingBottom: 5,
      lineHeight: '18px',
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
    },
    '& > span': { fontWeight: typography.fontWeightRegular },
  });
}

export interface TableStyles {
  readonly table: string;
  readonly number: string;
  readonly prose: string;
  readonly more: string;
  /** The same, at most two lines of it. */
  readonly clamped: string;
  readonly problem: string;
  readonly dim: string;
  /** A name of many words. */
  readonly wrapped: string;
  readonly caption: string;
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
      '-webkit-box-orient': 'vertical',
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
    wrapped: css({ 'th&&': { whiteSpace: 'normal' } }),
    caption: css({
      captionSide: 'top',
      padding: '10px 16px 4px',
      textAlign: 'left',
      fontSize: typography.bodySmall.fontSize,
      fontWeight: typography.fontWeightMedium,
      color: colors.text.secondary,
      borderTop: `1px solid ${colors.border.weak}`,
    }),
  };
}

/** Tables of many words turn into records early, those of figures only on a telephone. */
export const SLIM = '@container dayone (max-width: 767px)';
export const SMALL = '@container dayone (max-width: 599px)';

/**
 * Rows become records where their columns do not fit: the row's name over its figures, each under the name of its column, which
 * a cell carries as `data-label`. A cell with `data-wide` takes the whole width, one with `data-corner` stands beside the
 * name. `--dayone-figure` is the least width of a figure.
 */
export function getRecordStyles(theme: GrafanaTheme2, when: string): string {
  const { colors, typography } = theme;
  return css({
    [when]: {
      '&, & caption, & tbody, & tfoot': { display: 'block' },
      '& thead': VISUALLY_HIDDEN,
      '& tbody tr, & tfoot tr': {
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(var(--dayone-figure, 88px), 1fr))',
        gap: '4px 12px',
        padding: '8px 16px',
        borderTop: `1px solid ${colors.border.weak}`,
      },
      '&& tr > *': {
        display: 'block',
        width: 'auto',
        height: 'auto',
        minWidth: 0,
        padding: 0,
        border: 0,
        textAlign: 'left',
      },
      '&& tr > th, && tr > [data-wide]': { gridColumn: '1 / -1', whiteSpace: 'normal', overflowWrap: 'anywhere' },
      '&& tr > td': { whiteSpace: 'normal' },
      '&& tr > [data-corner]': { position: 'absolute', top: 4, right: 12 },
      '&& tr:has(> [data-corner]) > th': { paddingRight: 28 },
      '&& tr > td:empty': { display: 'none' },
      '& td[data-label]::before': {
        content: 'attr(data-label)',
        display: 'block',
        fontSize: typography.pxToRem(11),
        lineHeight: '16px',
        color: colors.text.secondary,
      },
    },
  });
}
