import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { FIGURES, NARROW, TIGHT } from '../theme/sharedStyles';
import { narrowRelease, narrowRow, narrowTable } from './narrowStyles';

export interface ComparisonStyles {
  readonly table: string;
  readonly group: string;
  readonly row: string;
  readonly release: string;
  readonly problem: string;
  readonly name: string;
  readonly badge: string;
  readonly analysis: string;
  readonly detail: string;
}

/** The comparison's cells are told apart by `data-cell`, so that a row can become a two-line record. */
export function getComparisonStyles(theme: GrafanaTheme2): ComparisonStyles {
  const { colors, typography } = theme;
  return {
    table: css(wideTable(theme), { [TIGHT]: tightTable(), [NARROW]: narrowTable() }),
    group: css({ '& th': { height: 34, borderTop: `1px solid ${colors.border.weak}`, [NARROW]: { height: 'auto' } } }),
    row: css(wideRow(theme), { [NARROW]: narrowRow(theme) }),
    release: css(wideRelease(theme), { [NARROW]: narrowRelease(theme) }),
    problem: css({
      '& > *': { height: '36px !important' },
      '& [data-cell=name] > span:first-of-type': {
        color: colors.text.maxContrast,
        fontWeight: typography.fontWeightMedium,
      },
    }),
    name: css({ color: colors.text.primary }),
    badge: css({
      marginLeft: 8,
      padding: '0 4px',
      border: `1px solid ${colors.border.medium}`,
      borderRadius: 3,
      fontSize: typography.pxToRem(11),
      lineHeight: '14px',
      color: colors.text.secondary,
    }),
    analysis: css({
      '& td': {
        padding: '6px 16px 12px 42px !important',
        whiteSpace: 'normal !important',
        lineHeight: '20px',
        borderTop: `1px solid ${colors.border.weak}`,
        [NARROW]: { padding: '8px 16px 12px !important' },
      },
    }),
    detail: css({ '& td': { padding: '0 !important', whiteSpace: 'normal !important' } }),
  };
}

type Styles = Parameters<typeof css>[0];

function wideTable({ colors, typography }: GrafanaTheme2): Styles {
  const small = typography.bodySmall.fontSize;
  return {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    '& th, & td': {
      padding: '0 8px',
      fontWeight: typography.fontWeightRegular,
      textAlign: 'left',
      verticalAlign: 'middle',
      whiteSpace: 'nowrap',
    },
    '& th:first-child, & td:first-child': { paddingLeft: 16 },
    '& td:last-child': { paddingRight: 12 },
    '& thead th': {
      padding: '6px 8px 4px',
      fontSize: small,
      lineHeight: '16px',
      fontWeight: typography.fontWeightMedium,
      color: colors.text.secondary,
      verticalAlign: 'bottom',
      borderTop: `1px solid ${colors.border.weak}`,
      borderBottom: `1px solid ${colors.border.weak}`,
    },
    '& thead th small': {
      display: 'block',
      fontSize: typography.pxToRem(11),
      fontWeight: typography.fontWeightRegular,
    },
    '& [data-cell=baseline], & [data-cell=current], & [data-cell=amount], & [data-cell=share], & [data-cell=interval]':
      { textAlign: 'right' },
    '& thead [data-cell=baseline], & thead [data-cell=current]': { paddingRight: 48 },
    '& thead [data-cell=amount]': { paddingRight: 24 },
    '& [data-cell=interval], & [data-cell=target]': { fontSize: small, lineHeight: '15px' },
    '& td[data-cell=interval]': { ...FIGURES, color: colors.text.secondary },
    '& [data-part=tolerance]': { display: 'block' },
    '& td[data-cell=target]': { whiteSpace: 'normal' },
  };
}

/** The cells stay, without room: rows that span all columns still do. */
function tightTable(): Styles {
  return {
    '& col[data-cell=spark], & col[data-cell=interval]': { width: '0 !important' },
    '& col[data-cell=name]': { width: '184px !important' },
    '& col[data-cell=baseline], & col[data-cell=current]': { width: '92px !important' },
    '& col[data-cell=share]': { width: '72px !important' },
    '& [data-cell=spark], & [data-cell=interval]': {
      padding: '0 !important',
      overflow: 'hidden',
      '& > *': { display: 'none' },
    },
  };
}

function wideRow({ colors }: GrafanaTheme2): Styles {
  return {
    '& > *': { height: 34, borderTop: `1px solid ${colors.border.weak}` },
    '&:hover > *': { background: colors.action.hover },
    '& [data-cell=name]': {
      paddingTop: 4,
      paddingBottom: 4,
      paddingLeft: '38px !important',
      lineHeight: '18px',
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
    },
    '& [data-cell=name] > button': { marginLeft: -22, marginRight: 2, verticalAlign: -4 },
  };
}

function wideRelease({ colors, typography }: GrafanaTheme2): Styles {
  return {
    '& > *': {
      height: 24,
      paddingBottom: '4px !important',
      fontSize: typography.bodySmall.fontSize,
      lineHeight: '18px',
    },
    '& > [data-cell=name]': { paddingLeft: '38px !important', color: colors.text.secondary },
  };
}
