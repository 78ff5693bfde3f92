import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { VISUALLY_HIDDEN } from '../theme/sharedStyles';

/**
 * Rows flow where their columns do not fit: the name with what is marked `data-cell="head"` on the first line, `data-wide` on a line of
 * its own, then the other cells, each after the name of its column (`data-label`).
 */
export function getFlowStyles({ colors, typography }: GrafanaTheme2, when: string): string {
  return css({
    [when]: {
      '&, & tbody': { display: 'block' },
      '& thead': VISUALLY_HIDDEN,
      '& tbody tr': {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        gap: '2px 16px',
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
        order: 3,
        textAlign: 'left',
      },
      '& tbody tr:has(> [scope=rowgroup])': { padding: '0 16px' },
      '&& tr > [scope=rowgroup]': { flex: '1 1 100%' },
      '&& tr > [scope=row]': { flex: '1 1 50%', order: 0, whiteSpace: 'normal', overflowWrap: 'anywhere' },
      '&& tr > [data-cell=head]': { order: 1 },
      '&& tr > [data-wide]': { flex: '1 1 100%', order: 2, whiteSpace: 'normal', overflowWrap: 'anywhere' },
      '&& tr > td:empty': { display: 'none' },
      '& td[data-label]::before': {
        content: 'attr(data-label)',
        marginRight: 6,
        fontSize: typography.bodySmall.fontSize,
        color: colors.text.secondary,
      },
    },
  });
}
