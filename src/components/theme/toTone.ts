import type { Tone as DocumentTone } from '../../document/blocks';
import {
  outcomeTone as toOutcomeTone,
  statusTone as toStatusTone,
  verdictTone as toVerdictTone,
} from '../../document/cells';
import type { Outcome, Status } from '../../engine/model/finding';
import type { VerdictOutcome } from '../../engine/model/report';
import type { Tone } from './toneColors';

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
function toTone(tone: DocumentTone): Tone {
  return tone === 'unknown' ? 'dim' : tone;
}
