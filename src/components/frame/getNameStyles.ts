import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';

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
