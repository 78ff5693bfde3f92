import type { Outcome, Reason, Status } from '../../engine/model/finding';
import type { Telling } from '../../i18n/telling';
import { isPending } from '../words/isPending';
import { cell } from './blocks';
import type { Cell } from './document';
import { outcomeTone, statusTone } from './tones';

type Words = Pick<Telling, 'translate'>;
type Why = Pick<Reason, 'params'>;

/** An outcome as a word; what still waits for its answer is no failure. */
export function outcomeCell(outcome: Outcome, reason: Why, { translate: t }: Words): Cell {
  return isPending(reason)
    ? cell(t('page.outcome.pending', {}), 'dim')
    : cell(t(`page.outcome.${outcome}`, {}), outcomeTone(outcome));
}

/** A status as a word. */
export function statusCell(status: Status, reason: Why, { translate: t }: Words): Cell {
  return isPending(reason)
    ? cell(t('page.outcome.pending', {}), 'dim')
    : cell(t(`page.status.${status}`, {}), statusTone(status));
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
