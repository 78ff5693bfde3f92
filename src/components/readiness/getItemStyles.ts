import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { NARROW } from '../theme/breakpoints';

const SMALL = '@container dayone (max-width: 599px)';

/** A table of items: names and sentences wrap; where columns do not fit, an item takes two lines, on a telephone three. */
export function getItemStyles({ colors }: GrafanaTheme2): string {
  return css({
    tableLayout: 'fixed',
    '&[data-plain] [data-cell=evidence]': { display: 'none' },
    '& [data-cell=name]': { whiteSpace: 'normal', lineHeight: '20px', paddingTop: 5, paddingBottom: 5 },
    [NARROW]: {
      '&, & tbody': { display: 'block' },
      '& thead, & colgroup': { display: 'none' },
      '& tbody tr': {
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) minmax(64px, max-content) 76px 72px 108px 24px',
        gap: '2px 12px',
        alignItems: 'center',
        padding: '6px 16px',
        borderTop: `1px solid ${colors.border.weak}`,
      },
      '& tbody tr > *': { height: 'auto', padding: '0 !important', border: 0 },
      '& tbody tr:has(> [scope=rowgroup])': { padding: '0 16px' },
      '& tbody [scope=rowgroup]': { gridColumn: '1 / -1' },
      '& tr:has(> [data-cell=value]:empty) > [data-cell=name]': { gridArea: '1 / 1 / 2 / 5' },
      '& [data-cell=value]': { gridArea: '1 / 2' },
      '& [data-cell=target]': { gridArea: '1 / 3' },
      '& [data-cell=status]': { gridArea: '1 / 5' },
      '& [data-cell=explore]': { gridArea: '1 / 6' },
      '& [data-cell=evidence]': { gridArea: '2 / 1 / 3 / 3' },
      '& [data-cell=judge]': { gridArea: '2 / 3 / 3 / 7', justifySelf: 'end' },
      '& tr:has(> [data-cell=evidence]:empty) > [data-cell=judge]': { gridArea: '1 / 4', justifySelf: 'start' },
      '& [data-cell=evidence]:empty': { display: 'none' },
    },
    [SMALL]: {
      '& tbody tr': { gridTemplateColumns: 'max-content minmax(0, 1fr) max-content 24px' },
      '& [data-cell=name], & tr:has(> [data-cell=value]:empty) > [data-cell=name]': { gridArea: '1 / 1 / 2 / 3' },
      '& [data-cell=status]': { gridArea: '1 / 3', justifySelf: 'end' },
      '& [data-cell=explore]': { gridArea: '1 / 4' },
      '& [data-cell=value]': { gridArea: '2 / 1' },
      '& [data-cell=value]:empty, & [data-cell=target]:empty': { display: 'none' },
      '& [data-cell=target]': { gridArea: '2 / 2' },
      '& [data-cell=judge], & tr:has(> [data-cell=evidence]:empty) > [data-cell=judge]': {
        gridArea: '2 / 3 / 3 / 5',
        justifySelf: 'end',
        maxWidth: '48cqw',
      },
      '& [data-cell=evidence]': { gridArea: '3 / 1 / 4 / 5' },
      '& tr:has(> [data-cell=value]:empty) > [data-cell=evidence]': { gridArea: '2 / 1 / 3 / 3' },
    },
  });
}
