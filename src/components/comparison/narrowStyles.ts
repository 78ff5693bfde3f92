import type { CSSObject } from '@emotion/css/create-instance';
import type { GrafanaTheme2 } from '@grafana/data';

const COLUMNS = 'minmax(0, 176px) minmax(0, 1fr) minmax(0, 1fr) 108px 24px';

/** Under 992 px a row is a record of two lines: name, baseline → current, change, chip; plot, interval, target, windows. */
export function narrowTable(): CSSObject {
  return {
    '&, & tbody, & tr, & td, & th': { display: 'block' },
    '& thead, & colgroup': { display: 'none' },
  };
}

export function narrowRow({ colors }: GrafanaTheme2): CSSObject {
  return {
    ...record(colors.border.weak),
    '& > [data-cell=name]': { gridArea: '1/1', paddingLeft: '22px !important', whiteSpace: 'normal' },
    '& > [data-cell=plot]': { gridArea: '2/1' },
    '& > [data-cell=interval]': { gridArea: '2/2', whiteSpace: 'normal' },
    '& > [data-cell=target]': { gridArea: '2/3', whiteSpace: 'normal' },
    '& > td[data-cell=spark]': { gridArea: '2/4/3/6' },
    '& > [data-cell=explore]': { gridArea: '1/5' },
    ...firstLine(colors.text.secondary),
  };
}

export function narrowRelease({ colors }: GrafanaTheme2): CSSObject {
  return {
    ...record('transparent'),
    '& > [data-cell=name]': { gridArea: '1/1', paddingLeft: '0 !important' },
    '& > [data-cell=plot]': { gridArea: '2/1' },
    '& > [data-cell=interval]': { gridArea: '2/2/3/4' },
    '& > td[data-cell=spark]': { gridArea: '2/4/3/6' },
    '& > [data-cell=target], & > [data-cell=explore]': { display: 'none' },
    ...firstLine(colors.text.secondary),
    '& > [data-cell=current]': { display: 'none' },
  };
}

function record(rule: string): CSSObject {
  return {
    display: 'grid !important',
    gridTemplateColumns: COLUMNS,
    columnGap: 10,
    rowGap: 2,
    alignItems: 'center',
    padding: '7px 16px 8px',
    borderTop: `1px solid ${rule}`,
    '& > *': { minWidth: 0, height: 'auto !important', padding: '0 !important', border: 0 },
    '&& > *': { textAlign: 'left' },
  };
}

function firstLine(dim: string): CSSObject {
  return {
    '& > [data-cell=baseline]': { gridArea: '1/2', justifySelf: 'start' },
    '& > [data-cell=current]': { gridArea: '1/2', justifySelf: 'end' },
    '& > [data-cell=current]::before': { content: '"→"', marginRight: 6, color: dim },
    '& > [data-cell=amount]': { gridArea: '1/3', justifySelf: 'start' },
    '& > [data-cell=share]': { gridArea: '1/3', justifySelf: 'end' },
    '& > [data-cell=outcome]': { gridArea: '1/4' },
    '& > [data-cell=baseline] span, & > [data-cell=current] span, & > [data-cell=share] span': {
      width: 'auto !important',
    },
  };
}
