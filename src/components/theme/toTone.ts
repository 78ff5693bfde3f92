import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
import type { Tone as DocumentTone } from '../../document/blocks';
import {
  outcomeTone as toOutcomeTone,
  statusTone as toStatusTone,
  verdictTone as toVerdictTone,
} from '../../document/cells';
import type { Outcome, Status } from '../../engine/model/finding';
import type { VerdictOutcome } from '../../engine/model/verdict';

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

export function outcomeTone(outcome: Outcome): Tone {
  return toTone(toOutcomeTone(outcome));
}

export function statusTone(status: Status): Tone {
  return toTone(toStatusTone(status));
}

export function verdictTone(verdict: VerdictOutcome): Tone {
  return toTone(toVerdictTone(verdict));
}

/** On the page a dashed edge says what is not known; its colour is that of lesser text. */
export function toTone(tone: DocumentTone): Tone {
  return tone === 'unknown' ? 'dim' : tone;
}
