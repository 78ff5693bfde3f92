import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { focusRing, NARROW, tinyText } from '../theme/sharedStyles';

const SMALL = '@container dayone (max-width: 599px)';

type Name = 'plot' | 'head' | 'lane' | 'name' | 'track' | 'rules' | 'now' | 'mark';

export function getWatchPlotStyles(theme: GrafanaTheme2): Readonly<Record<Name, string>> {
  const { colors } = theme;
  const row = {
    display: 'grid',
    gridTemplateColumns: '224px minmax(0, 1fr)',
    alignItems: 'center',
    gap: 24,
    [NARROW]: { gridTemplateColumns: '184px minmax(0, 1fr)', gap: 16 },
    [SMALL]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: 0 },
  } as const;
  const tiny = tinyText(theme);
  return {
    plot: css({
      padding: '4px 28px 12px 16px',
      borderTop: `1px solid ${colors.border.weak}`,
      [SMALL]: { paddingLeft: 24, paddingRight: 24 },
    }),
    head: css(row, tiny, {
      height: 22,
      '& > span': { [SMALL]: { display: 'none' } },
      '& em': { position: 'absolute', top: 3, fontStyle: 'normal', transform: 'translateX(-50%)' },
    }),
    lane: css(row, { minHeight: 30, [SMALL]: { paddingTop: 4 } }),
    name: css({ lineHeight: '18px', overflowWrap: 'anywhere' }),
    track: css({ position: 'relative', height: 30, [SMALL]: { height: 26 } }),
    rules: css({ position: 'absolute', inset: 0, overflow: 'visible', stroke: colors.border.weak }),
    now: css({ stroke: colors.text.secondary, strokeDasharray: '2 3' }),
    mark: css(focusRing(theme), {
      position: 'absolute',
      top: '50%',
      display: 'grid',
      placeItems: 'center',
      width: 18,
      height: 18,
      margin: '-9px 0 0 -9px',
      padding: 0,
      border: 0,
      borderRadius: 9,
      background: colors.background.primary,
      cursor: 'pointer',
      '&:hover, &:focus-visible': { zIndex: 1, background: colors.background.secondary },
      [SMALL]: { width: 14, height: 14, margin: '-7px 0 0 -7px', '& svg': { width: 12, height: 12 } },
    }),
  };
}
