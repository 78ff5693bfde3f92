import { cell, column } from '../../document/blocks';
import { type Counts, NO_PROBLEMS } from '../../document/counts';
import { type Field, toTable, toWords } from '../../document/table';
import { formatInstant } from '../../i18n/instants';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import type { JournalEntry } from './report';

/** Entries that the page shows at first: the latest. */
const SHOWN = 6;

/** What people wrote down, word by word, in the order of time. */
export const journal: ToSection = ({ journal: entries }, telling) => {
  if (entries.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const title = t('page.journal.title');
  const fields: readonly Field<JournalEntry>[] = [
    { column: column('time', t('page.journal.time')), toCell: ({ at }) => cell(formatInstant(at, telling.zone)) },
    { column: column('role', t('page.journal.role')), toCell: ({ by }) => cell(by) },
    { column: column('kind', t('page.journal.kind')), toCell: ({ kind }) => cell(t(`page.journal.kind.${kind}`)) },
    { column: column('text', t('page.journal.text')), toCell: ({ text }) => cell(text) },
  ];
  const rows = [...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return {
    title,
    note: t('page.journal.aside', { count: entries.length }),
    blocks: [
      toTable({
        caption: title,
        fields,
        rows,
        placeOf: ({ id }, index) => ({
          id: `journal-${id}`,
          isRest: rows.length > SHOWN + 1 && index < rows.length - SHOWN,
        }),
      }),
    ],
  };
};

/** Of its tab. */
export function counts({ journal: rows }: Report): Counts {
  return { id: 'journal', title: 'page.journal.title', isThere: rows.length > 0, ...NO_PROBLEMS, all: rows.length };
}
