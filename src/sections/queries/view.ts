import { cell, column, row, table } from '../../document/blocks';
import type { Asked } from '../../document/section';
import type { ToLinkedSection } from '../toSection';

interface AskedFor extends Omit<Asked, 'id'> {
  readonly ids: readonly string[];
}

/** Every query of the report's rows as it was asked, once, with all that it was asked for; null where none is known. */
export const queries: ToLinkedSection = (_report, { translate: t }, around) => {
  const asked = distinct(around.queries);
  if (asked.length === 0) {
    return null;
  }
  const columns = [
    column('of', t('document.queries.of', {})),
    column('source', t('page.sources.source', {})),
    column('column', t('page.query.column', {}), 'code'),
  ];
  return {
    title: t('document.queries.title', {}),
    note: t('document.queries.note', { count: asked.length }),
    blocks: [
      table(
        t('document.queries.table', {}),
        columns,
        asked.map(({ ids, source, query }) => row([cell(ids.join(', ')), cell(source), cell(query)]))
      ),
    ],
  };
};

/** Services of one kind share a query, and items may restate a finding with its own. */
function distinct(asked: readonly Asked[]): readonly AskedFor[] {
  const known = new Map<string, { readonly ids: Set<string>; readonly source: string; readonly query: string }>();
  for (const { id, source, query } of asked.filter((entry) => entry.query.trim() !== '')) {
    const key = `${source}\n${query}`;
    const entry = known.get(key) ?? { ids: new Set<string>(), source, query };
    entry.ids.add(id);
    known.set(key, entry);
  }
  return [...known.values()].map(({ ids, ...entry }) => ({ ...entry, ids: [...ids] }));
}
