import type { CSSObject } from '@emotion/css/create-instance';
import type { GrafanaTheme2 } from '@grafana/data';

/** The page and every panel are containers: what matters is the room they have, not the window's. */
export const CONTAINER = Object.freeze({ containerType: 'inline-size', containerName: 'dayone' } as const);

/** Rows become two-line records. */
export const NARROW = '@container dayone (max-width: 991px)';

/** All columns do not fit; the ones that a plot or the details repeat go. */
export const TIGHT = '@container dayone (min-width: 992px) and (max-width: 1279px)';

/** Two tables of many columns stand beside each other. */
export const ROOMY = '@container dayone (min-width: 1280px)';

/** Columns stand beside each other. */
export const WIDE = '@container dayone (min-width: 992px)';

/** Only for a screen reader. */
export const VISUALLY_HIDDEN: CSSObject = Object.freeze({
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  padding: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  border: 0,
});

/** Digits of one width; only where figures stand under each other. */
export const FIGURES: CSSObject = Object.freeze({ fontVariantNumeric: 'tabular-nums' });

export function focusRing({ colors }: GrafanaTheme2): CSSObject {
  return { '&:focus-visible': { outline: `2px solid ${colors.primary.border}`, outlineOffset: 2, borderRadius: 4 } };
}

/** Plot ticks. */
export function tinyText({ typography, colors }: GrafanaTheme2): CSSObject {
  return { fontSize: typography.pxToRem(11), lineHeight: '16px', color: colors.text.secondary };
}

export function smallText({ typography, colors }: GrafanaTheme2): CSSObject {
  return { fontSize: typography.bodySmall.fontSize, lineHeight: '18px', color: colors.text.secondary };
}

/** A button that is only an icon, 24 px. */
export function quietButton(theme: GrafanaTheme2): CSSObject {
  return {
    display: 'inline-grid',
    placeItems: 'center',
    width: 24,
    height: 24,
    padding: 0,
    border: 0,
    borderRadius: 4,
    background: 'none',
    color: theme.colors.text.secondary,
    cursor: 'pointer',
    '&:hover': { background: theme.colors.action.hover, color: theme.colors.text.maxContrast },
    ...focusRing(theme),
  };
}
