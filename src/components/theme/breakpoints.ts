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
