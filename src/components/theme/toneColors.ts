import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';

/** What a colour says; data itself is never coloured. */
export type Tone = 'good' | 'bad' | 'warn' | 'plain' | 'dim';

export interface ToneColors {
  readonly text: string;
  readonly fill: string;
}

export function toneColors({ colors, isLight }: GrafanaTheme2, tone: Tone): ToneColors {
  switch (tone) {
    case 'good':
      return { text: colors.success.text, fill: colors.success.transparent };
    case 'bad':
      /* The theme's own transparent red leaves the text at 4.3:1 on white. */
      return {
        text: colors.error.text,
        fill: isLight ? colorManipulator.alpha(colors.error.main, 0.1) : colors.error.transparent,
      };
    case 'warn':
      return { text: colors.warning.text, fill: colors.warning.transparent };
    case 'plain':
      return { text: colors.text.primary, fill: colors.secondary.transparent };
    case 'dim':
      return { text: colors.text.secondary, fill: 'transparent' };
  }
}
