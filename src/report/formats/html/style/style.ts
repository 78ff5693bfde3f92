import { BLOCK_STYLE } from './blockStyle';
import { DRAWING_STYLE } from './drawingStyle';
import { MEDIA_STYLE } from './mediaStyle';
import { PAGE_STYLE } from './pageStyle';
import { DARK, LIGHT, toProperties } from './tokens';

/** The whole style sheet. Paper is always light, so the dark colours hold on a screen only. */
export const STYLE = [
  `:root{color-scheme:light;${toProperties(LIGHT)}}`,
  `@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${toProperties(DARK)}}}`,
  PAGE_STYLE,
  BLOCK_STYLE,
  DRAWING_STYLE,
  MEDIA_STYLE,
]
  .join('\n')
  .replace(/\n+/g, '\n');

/** SHA-256 of the style sheet, base64, as a content policy names it. A constant, because a report is written without a library; a test computes it anew. */
export const STYLE_HASH = '5aDpL0JPji4SU9ClBRANFcSItK2RK1nZkj+mLi8Ef/I=';
