import type { GrafanaTheme2 } from '@grafana/data';
import type { CSSObject } from '@emotion/css/create-instance';

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
