import type { Outcome, Reason, Status } from '../engine/model/finding';
import type { VerdictOutcome } from '../engine/model/verdict';
import type { Telling } from '../i18n/locale';
import { formatNumber, type NumberStyle } from '../i18n/numbers';
import { type Cell, cell, type Glyph, type Tone } from './blocks';
import { toWords } from './table';

const STATES = ['failed', 'overdue', 'unknown', 'passed', 'to-come'] as const;

/** `1 failed, 5 passed`: how many rounds of each state, what needs a look first. */
export function toStateCounts(
  rows: readonly { readonly state: (typeof STATES)[number] }[],
  telling: Pick<Telling, 'translate' | 'numbers'>
): string {
  const t = toWords(telling);
  return STATES.map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${formatNumber(count, 0, telling.numbers)} ${t(`page.watch.state.${state}`)}`)
    .join(', ');
}

type Words = Pick<Telling, 'translate'>;
type Why = Pick<Reason, 'params'>;

/** A judgement in a word, with the shape that says the same. */
export function chip(text: string, tone: Tone, glyph: Glyph): Cell {
  return { ...cell(text, tone), glyph, isChip: true };
}

/** A state in a word, with a shape beside it. */
export function marked(text: string, tone: Tone, glyph: Glyph): Cell {
  return { ...cell(text, tone), glyph };
}

/** An outcome as a word; what still waits for its answer is no failure. */
export function outcomeCell(outcome: Outcome, reason: Why, { translate: t }: Words): Cell {
  return isPending(reason)
    ? chip(t('page.outcome.pending', {}), 'dim', 'waiting')
    : chip(t(`page.outcome.${outcome}`, {}), outcomeTone(outcome), outcome);
}

/** A status as a word. */
export function statusCell(status: Status, reason: Why, { translate: t }: Words): Cell {
  return isPending(reason)
    ? chip(t('page.outcome.pending', {}), 'dim', 'waiting')
    : chip(t(`page.status.${status}`, {}), statusTone(status), status);
}

/** A status as a word; what was not judged says why: failed, no data or inconclusive. */
export function judgedCell(
  { status, outcome, reason }: { readonly status: Status; readonly outcome: Outcome; readonly reason: Why },
  words: Words
): Cell {
  const isUnjudged =
    status === 'unknown' && (outcome === 'failed' || outcome === 'no-data' || outcome === 'inconclusive');
  return isUnjudged ? outcomeCell(outcome, reason, words) : statusCell(status, reason, words);
}

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

export interface Stateful {
  readonly state: 'up' | 'down' | 'unknown';
  readonly status: Status;
  readonly reason: Reason;
}

/** Up or down in a word, in the tone of its judgement: what is up now may have been down before. */
export function toStateCell({ state, status, reason }: Stateful, telling: Pick<Telling, 'translate'>): Cell {
  const t = toWords(telling);
  return isPending(reason)
    ? marked(t('page.outcome.pending'), 'dim', 'waiting')
    : marked(t(`page.services.state.${state}`), statusTone(status), status);
}

/** Percent of the time with two decimals; a dash where it is not known. */
export function toAvailabilityCell(availability: number | null, numbers: NumberStyle): Cell {
  return availability === null
    ? cell('–')
    : cell(`${formatNumber(availability, 2, numbers)} %`, availability < 100 ? 'bad' : 'plain');
}

/** The least known availability, such as `99.93 %`; a dash where none is known. */
export function toLeast(rows: readonly { readonly availability: number | null }[], numbers: NumberStyle): string {
  const known = rows.flatMap(({ availability }) => (availability === null ? [] : [availability]));
  return known.length === 0 ? '–' : `${formatNumber(Math.min(...known), 2, numbers)} %`;
}

/** The answer this needs is still outstanding: not judged yet, which is no failure. */
export function isPending({ params }: Pick<Reason, 'params'>): boolean {
  return params['kind'] === 'pending';
}
