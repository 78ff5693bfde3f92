import { cell, column, type Glyph, type Tone, under } from '../../document/blocks';
import { marked } from '../../document/cells';
import { type Counts, countState } from '../../document/counts';
import { type Field, toTable, toWords } from '../../document/table';
import { formatInstant } from '../../i18n/instants';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import type { SignoffRow } from './report';

const TONES: Readonly<Record<SignoffRow['state'], Tone>> = Object.freeze({
  approved: 'good',
  rejected: 'bad',
  open: 'unknown',
});

const GLYPHS: Readonly<Record<SignoffRow['state'], Glyph>> = Object.freeze({
  approved: 'pass',
  rejected: 'fail',
  open: 'unknown',
});

/** Who approves what, whether they did, when, and what they wrote beside it. */
export const signoffs: ToSection = ({ signoffs: rows }, telling) => {
  if (rows.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const title = t('page.signoffs.title');
  const notes: Field<SignoffRow> = {
    column: under('confirms', column('note', t('document.signoffs.note'))),
    toCell: ({ note }) => cell(note ?? ''),
  };
  const fields: readonly Field<SignoffRow>[] = [
    { column: column('role', t('page.signoffs.role')), toCell: ({ role }) => cell(role) },
    { column: column('confirms', t('page.signoffs.confirms')), toCell: (row) => cell(row.title) },
    {
      column: column('state', t('page.incidents.state')),
      toCell: ({ state }) => marked(t(`page.signoffs.state.${state}`), TONES[state], GLYPHS[state]),
    },
    {
      column: column('by', t('page.signoffs.by')),
      toCell: ({ by, at }) => cell([by ?? '–', ...(at === null ? [] : [formatInstant(at, telling.zone)])].join(', ')),
    },
    ...(rows.some(({ note }) => note !== null) ? [notes] : []),
  ];
  return {
    title,
    note: t('page.signoffs.aside', {
      approved: rows.filter(({ state }) => state === 'approved').length,
      all: rows.length,
    }),
    blocks: [toTable({ caption: title, fields, rows, placeOf: ({ id }) => ({ id: `signoff-${id}` }) })],
  };
};

/** Of its tab. */
export function counts({ signoffs: rows }: Report): Counts {
  return {
    id: 'signoffs',
    title: 'page.signoffs.title',
    isThere: rows.length > 0,
    bad: [[countState(rows, 'rejected'), 'page.signoffs.state.rejected']],
    warn: [[countState(rows, 'open'), 'page.signoffs.state.open']],
    all: rows.length,
  };
}
