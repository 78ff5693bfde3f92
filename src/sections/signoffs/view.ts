import { cell, column, type Tone } from '../../document/blocks';
import type { ToSection } from '../../document/section';
import { type Field, toTable, toWords } from '../../document/table';
import type { SignoffRow } from '../../engine/model/report';
import { formatInstant } from '../../i18n/instants';

const TONES: Readonly<Record<SignoffRow['state'], Tone>> = Object.freeze({
  approved: 'good',
  rejected: 'bad',
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
    column: column(t('document.signoffs.note')),
    toCell: ({ note }) => cell(note ?? ''),
  };
  const fields: readonly Field<SignoffRow>[] = [
    { column: column(t('page.signoffs.role')), toCell: ({ role }) => cell(role) },
    { column: column(t('page.signoffs.confirms')), toCell: (row) => cell(row.title) },
    {
      column: column(t('page.incidents.state')),
      toCell: ({ state }) => cell(t(`page.signoffs.state.${state}`), TONES[state]),
    },
    {
      column: column(t('page.signoffs.by')),
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
    blocks: [toTable({ caption: title, fields, rows })],
  };
};
