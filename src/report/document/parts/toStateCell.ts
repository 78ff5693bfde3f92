import type { Reason, Status } from '../../../engine/model/finding';
import type { Telling } from '../../../i18n/telling';
import { isPending } from '../../words/isPending';
import { cell } from '../blocks';
import type { Cell } from '../document';
import { statusTone } from '../tones';
import { toWords } from './toWords';

export interface Stateful {
  readonly state: 'up' | 'down' | 'unknown';
  readonly status: Status;
  readonly reason: Reason;
}

/** Up or down in a word, in the tone of its judgement: what is up now may have been down before. */
export function toStateCell({ state, status, reason }: Stateful, telling: Pick<Telling, 'translate'>): Cell {
  const t = toWords(telling);
  return isPending(reason)
    ? cell(t('page.outcome.pending'), 'dim')
    : cell(t(`page.services.state.${state}`), statusTone(status));
}
