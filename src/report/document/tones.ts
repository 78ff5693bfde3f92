import type { Outcome, Status } from '../../engine/model/finding';
import type { VerdictOutcome } from '../../engine/model/report';
import type { Tone } from './document';

const OUTCOMES: Readonly<Record<Outcome, Tone>> = Object.freeze({
  better: 'good',
  same: 'plain',
  worse: 'bad',
  inconclusive: 'warn',
  'no-data': 'unknown',
  failed: 'bad',
});
const STATUSES: Readonly<Record<Status, Tone>> = Object.freeze({
  pass: 'good',
  warn: 'warn',
  fail: 'bad',
  unknown: 'unknown',
});
const VERDICTS: Readonly<Record<VerdictOutcome, Tone>> = Object.freeze({
  ready: 'good',
  'ready-with-warnings': 'warn',
  'not-ready': 'bad',
  incomplete: 'unknown',
});

export function outcomeTone(outcome: Outcome): Tone {
  return OUTCOMES[outcome];
}

export function statusTone(status: Status): Tone {
  return STATUSES[status];
}

export function verdictTone(outcome: VerdictOutcome): Tone {
  return VERDICTS[outcome];
}
