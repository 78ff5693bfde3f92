import { byQuery } from '../../items/byQuery';
import type { Answers, Context } from '../../model/context';
import type { Item } from '../../model/plan';
import { type Seen, toUnseen } from './seen';

export interface ItemLook {
  readonly answers: Answers<'value'>;
  readonly then: Context;
  /** How to look at the finding that the item restates. */
  readonly restated: ((then: Context) => Seen) | undefined;
}

/** An item as its query, or the finding that it restates, had it at the instant; a person's result is no data. */
export function lookAtItem(item: Item, { answers, then, restated }: ItemLook): Seen {
  const { title, unit, judgedBy } = item;
  switch (judgedBy) {
    case 'query': {
      const { status, value, reason } = byQuery(item, answers.value, then);
      return { title, status, value, unit, reason };
    }
    case 'person':
      return toUnseen(item, 'watch.byPerson', then);
    case 'finding':
      return restated === undefined ? toUnseen(item, 'watch.unknownName', then) : { ...restated(then), title };
  }
}
