import { css } from '@emotion/css';
import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
import { SMALL } from '../frame/getTableStyles';
import { FIGURES, NARROW, smallText, tinyText } from '../theme/sharedStyles';

type LaneName = 'lanes' | 'head' | 'lane' | 'quiet' | 'foot' | 'name' | 'state';
type TrackName = 'track' | 'none' | 'bar' | 'open' | 'silenced' | 'length';

export function getSwimlaneStyles(theme: GrafanaTheme2): Readonly<Record<LaneName | TrackName, string>> {
  return { ...getLaneStyles(theme), ...getTrackStyles(theme) };
}

/** A line for each rule: its name, its track, its state. */
function getLaneStyles(theme: GrafanaTheme2): Readonly<Record<LaneName, string>> {
  const { colors, typography } = theme;
  /* A lane's track goes under its name where both do not fit beside each other. */
  const stacked = {
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '0 10px',
    '& > :nth-child(2)': { gridArea: '2 / 1 / 3 / 3' },
  } as const;
  const row = {
    display: 'grid',
    gridTemplateColumns: '248px minmax(0, 1fr) 88px',
    alignItems: 'center',
    gap: 16,
    [NARROW]: { gridTemplateColumns: '192px minmax(0, 1fr) 76px', gap: 10 },
    [SMALL]: stacked,
  } as const;
  const tiny = tinyText(theme);
  return {
    lanes: css({ padding: '4px 16px 0', borderTop: `1px solid ${colors.border.weak}` }),
    head: css(row, {
      height: 22,
      '& em': { ...tiny, position: 'absolute', top: 4, fontStyle: 'normal', transform: 'translateX(-50%)' },
    }),
    lane: css(row, {
      minHeight: 30,
      [SMALL]: { ...stacked, padding: '4px 0' },
      borderTop: `1px solid ${colors.border.weak}`,
      '& i': { position: 'absolute', top: 0, bottom: 0, width: 1, background: colors.border.weak },
    }),
    quiet: css({ color: colors.text.secondary }),
    foot: css(row, {
      height: 20,
      borderTop: `1px solid ${colors.border.medium}`,
      '& div': { ...tiny, display: 'flex', justifyContent: 'space-between', gap: 8 },
    }),
    name: css({
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      minWidth: 0,
      whiteSpace: 'nowrap',
      '& > span': { overflow: 'hidden', textOverflow: 'ellipsis' },
      '& small': { ...smallText(theme), [NARROW]: { display: 'none' } },
    }),
    state: css({
      display: 'flex',
      alignItems: 'center',
      gap: 6,
      fontSize: typography.bodySmall.fontSize,
      lineHeight: '16px',
      '& small': { display: 'block', fontSize: typography.pxToRem(11), color: colors.text.secondary },
    }),
  };
}

/** What lies on a track: the episodes, or that there were none. */
function getTrackStyles(theme: GrafanaTheme2): Readonly<Record<TrackName, string>> {
  const { colors, typography } = theme;
  return {
    track: css({ position: 'relative', height: '100%', minHeight: 20 }),
    none: css(smallText(theme), {
      position: 'absolute',
      left: '50%',
      top: 'calc(50% - 9px)',
      padding: '0 8px',
      transform: 'translateX(-50%)',
      background: colors.background.primary,
    }),
    bar: css({
      position: 'absolute',
      top: 'calc(50% - 8px)',
      height: 16,
      borderRadius: 2,
      overflow: 'hidden',
      printColorAdjust: 'exact',
      containerType: 'inline-size',
      containerName: 'episode',
      '& s': {
        ...FIGURES,
        '@container episode (max-width: 76px)': { display: 'none' },
        display: 'block',
        padding: '0 6px',
        textDecoration: 'none',
        whiteSpace: 'nowrap',
        fontSize: typography.pxToRem(11),
        lineHeight: '16px',
        fontWeight: typography.fontWeightMedium,
        color: colors.background.canvas,
      },
    }),
    open: css({ borderTopRightRadius: 0, borderBottomRightRadius: 0 }),
    silenced: css({
      backgroundImage: `repeating-linear-gradient(135deg, transparent 0 6px, ${colorManipulator.alpha(colors.background.primary, 0.55)} 6px 9px)`,
      '& s': { backgroundColor: 'inherit', width: 'fit-content' },
    }),
    length: css(tinyText(theme), FIGURES, {
      position: 'absolute',
      top: 'calc(50% - 8px)',
      padding: '0 3px',
      whiteSpace: 'nowrap',
      color: colors.text.primary,
      background: colors.background.primary,
    }),
  };
}
