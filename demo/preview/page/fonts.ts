import { css, type SerializedStyles } from '@emotion/react';

const FAMILIES = [
  { family: 'Inter', here: ['Inter', 'Inter Regular', 'Inter Variable'] },
  { family: 'Roboto Mono', here: ['Roboto Mono', 'RobotoMono-Regular'] },
];

/** Takes the place of Grafana's fonts in the preview: a font that is installed, else the next of the family list. */
export function getFontStyles(): SerializedStyles {
  return css(
    FAMILIES.map(({ family, here }) => ({
      '@font-face': { fontFamily: family, src: here.map((name) => `local('${name}')`).join(', ') },
    }))
  );
}
