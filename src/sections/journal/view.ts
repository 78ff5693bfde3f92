import { cell, column } from '../../document/blocks';
import type { ToSection } from '../../document/section';
import { type Field, toTable, toWords } from '../../document/table';
import type { JournalEntry } from '../../engine/model/report';
import { formatInstant } from '../../i18n/instants';

/** What people wrote down, word by word, in the order of time. */
export const journal: ToSection = ({ journal: entries }, telling) => {
  if (entries.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const title = t('page.journal.title');
  const fields: readonly Field<JournalEntry>[] = [
    { column: column(t('page.journal.time')), toCell: ({ at }) => cell(formatInstant(at, telling.zone)) },
    { column: column(t('page.journal.role')), toCell: ({ by }) => cell(by) },
    { column: column(t('page.journal.kind')), toCell: ({ kind }) => cell(t(`page.journal.kind.${kind}`)) },
    { column: column(t('page.journal.text')), toCell: ({ text }) => cell(text) },
  ];
  const rows = [...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return {
    title,
    note: t('page.journal.aside', { count: entries.length }),
    blocks: [toTable({ caption: title, fields, rows })],
  };
};
