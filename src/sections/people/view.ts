import { cell, column } from '../../document/blocks';
import { type Counts, NO_PROBLEMS } from '../../document/counts';
import { type Field, toTable, toWords } from '../../document/table';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import type { PersonRow } from './report';

/** Roles and their duties, in the order in which they are called; who is not called comes last. */
export const people: ToSection = ({ people: rows }, telling) => {
  if (rows.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const title = t('page.people.title');
  const fields: readonly Field<PersonRow>[] = [
    { column: column('role', t('page.signoffs.role')), toCell: ({ role }) => cell(role) },
    { column: column('duty', t('page.people.duty')), toCell: ({ duty }) => cell(duty) },
    {
      column: column('level', t('page.people.level')),
      toCell: ({ level }) => cell(level === null ? '–' : String(level)),
    },
    { column: column('contact', t('page.people.contact')), toCell: ({ contact }) => cell(contact ?? '–') },
  ];
  const rank = ({ level }: PersonRow): number => level ?? Number.MAX_SAFE_INTEGER;
  return {
    title,
    note: t('page.people.subtitle'),
    subtitle: t('page.people.subtitle'),
    blocks: [
      toTable({
        caption: title,
        fields,
        rows: [...rows].sort((a, b) => rank(a) - rank(b)),
        placeOf: ({ id }) => ({ id: `person-${id}` }),
      }),
    ],
  };
};

/** Of its tab. */
export function counts({ people: roles }: Report): Counts {
  return { id: 'people', title: 'page.people.title', isThere: roles.length > 0, ...NO_PROBLEMS, all: roles.length };
}
