import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { VISUALLY_HIDDEN } from '../theme/sharedStyles';

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
