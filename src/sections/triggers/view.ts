import { beside, type Cell, cell, column, type Glyph, type Tone, under } from '../../document/blocks';
import { isPending, marked } from '../../document/cells';
import { type Counts, countState } from '../../document/counts';
import type { Anchor } from '../../document/section';
import { type Field, toNote, toTable, toWords, type Words } from '../../document/table';
import type { Telling } from '../../i18n/locale';
import { formatDuration } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToLinkedSection } from '../toSection';
import type { TriggerRow } from './report';

type State = TriggerRow['state'];

const RANKS: Readonly<Record<State, number>> = Object.freeze({ tripped: 0, unknown: 1, quiet: 2 });
const TONES: Readonly<Record<State, Tone>> = Object.freeze({ tripped: 'bad', unknown: 'unknown', quiet: 'good' });

const GLYPHS: Readonly<Record<State, Glyph>> = Object.freeze({ tripped: 'fail', unknown: 'unknown', quiet: 'pass' });

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
    subtitle: t('page.triggers.subtitle'),
    aside: t('page.triggers.aside', { tripped, all: rows.length }),
    isWell: rows.every(({ state }) => state === 'quiet'),
    isFoldedAlone: true,
    blocks: [
      toTable({
        caption: title,
        fields: toFields(anchors, telling),
        rows: [...rows].sort((a, b) => RANKS[a.state] - RANKS[b.state]),
        placeOf: ({ id }) => ({ id: `trigger-${id}` }),
      }),
    ],
  };
};

function toFields(places: ReadonlyMap<string, Anchor>, telling: Telling): readonly Field<TriggerRow>[] {
  const t = toWords(telling);
  return [
    { column: column('trigger', t('page.triggers.trigger')), toCell: ({ title }) => cell(title) },
    {
      column: beside('trigger', column('severity', t('document.incidents.severity'))),
      toCell: ({ severity }) => cell(t(`page.triggers.severity.${severity}`)),
    },
    { column: column('state', t('page.incidents.state')), toCell: (row) => toState(row, t) },
    {
      column: under('trigger', column('evidence', t('page.checks.evidence'))),
      toCell: (row) => toEvidence(row, places),
    },
    { column: column('action', t('page.triggers.action')), toCell: ({ action }) => cell(action) },
    { column: column('escalate', t('page.triggers.escalate')), toCell: ({ escalateTo }) => cell(escalateTo) },
    {
      column: column('within', t('page.triggers.within'), 'number'),
      toCell: ({ respondWithinMinutes: minutes }) =>
        cell(minutes === 0 ? t('page.triggers.atOnce') : formatDuration(60_000 * minutes)),
    },
  ];
}

function toState({ state, reason }: TriggerRow, t: Words): Cell {
  return isPending(reason)
    ? marked(t('page.outcome.pending'), 'dim', 'waiting')
    : marked(t(`page.triggers.state.${state}`), TONES[state], GLYPHS[state]);
}

/** The finding that it looks at, and what was found. */
function toEvidence({ finding, reason }: TriggerRow, places: ReadonlyMap<string, Anchor>): Cell {
  const place = finding === null ? undefined : places.get(finding);
  return finding === null || place === undefined
    ? cell(reason.text)
    : {
        ...cell(`${place.title}: ${reason.text}`),
        link: { kind: 'finding', finding, text: reason.text, shows: 'title' },
      };
}

/** Of its tab. */
export function counts({ triggers: rows }: Report): Counts {
  return {
    id: 'triggers',
    title: 'page.triggers.title',
    isThere: rows.length > 0,
    bad: [[countState(rows, 'tripped'), 'page.triggers.tripped']],
    warn: [[countState(rows, 'unknown'), 'page.watch.state.unknown']],
    all: rows.length,
  };
}
