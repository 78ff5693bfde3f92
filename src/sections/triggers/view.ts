import { cell, type Cell, column, type Tone } from '../../document/blocks';
import { isPending } from '../../document/cells';
import type { Anchor, ToLinkedSection } from '../../document/section';
import { type Field, toNote, toTable, toWords, type Words } from '../../document/table';
import type { TriggerRow } from '../../engine/model/report';
import type { Telling } from '../../i18n/locale';
import { formatDuration } from '../../i18n/numbers';

type State = TriggerRow['state'];

const RANKS: Readonly<Record<State, number>> = Object.freeze({ tripped: 0, unknown: 1, quiet: 2 });
const TONES: Readonly<Record<State, Tone>> = Object.freeze({ tripped: 'bad', unknown: 'unknown', quiet: 'good' });

/** What calls people, whom, and how fast; what is tripped first. */
export const triggers: ToLinkedSection = (report, telling, { anchors }) => {
  const { triggers: rows } = report;
  if (rows.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const title = t('page.triggers.title');
  const tripped = rows.filter(({ state }) => state === 'tripped').length;
  return {
    title,
    note: toNote(t('page.triggers.subtitle'), t('page.triggers.aside', { tripped, all: rows.length })),
    blocks: [
      toTable({
        caption: title,
        fields: toFields(anchors, telling),
        rows: [...rows].sort((a, b) => RANKS[a.state] - RANKS[b.state]),
      }),
    ],
  };
};

function toFields(places: ReadonlyMap<string, Anchor>, telling: Telling): readonly Field<TriggerRow>[] {
  const t = toWords(telling);
  return [
    { column: column(t('page.triggers.trigger')), toCell: ({ title }) => cell(title) },
    {
      column: column(t('document.incidents.severity')),
      toCell: ({ severity }) => cell(t(`page.triggers.severity.${severity}`)),
    },
    { column: column(t('page.incidents.state')), toCell: (row) => toState(row, t) },
    { column: column(t('page.checks.evidence')), toCell: (row) => cell(toEvidence(row, places)) },
    { column: column(t('page.triggers.action')), toCell: ({ action }) => cell(action) },
    { column: column(t('page.triggers.escalate')), toCell: ({ escalateTo }) => cell(escalateTo) },
    {
      column: column(t('page.triggers.within'), 'number'),
      toCell: ({ respondWithinMinutes: minutes }) =>
        cell(minutes === 0 ? t('page.triggers.atOnce') : formatDuration(60_000 * minutes)),
    },
  ];
}

function toState({ state, reason }: TriggerRow, t: Words): Cell {
  return isPending(reason)
    ? cell(t('page.outcome.pending'), 'dim')
    : cell(t(`page.triggers.state.${state}`), TONES[state]);
}

/** The finding that it looks at, and what was found. */
function toEvidence({ finding, reason }: TriggerRow, places: ReadonlyMap<string, Anchor>): string {
  const place = finding === null ? undefined : places.get(finding);
  return place === undefined ? reason.text : `${place.title}: ${reason.text}`;
}
