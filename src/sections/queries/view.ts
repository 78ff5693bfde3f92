import { cell, column, row, table } from '../../document/blocks';
import type { ToSection } from '../../document/section';
import type { SourceType } from '../../engine/model/plan';
import type { Report } from '../../engine/model/report';

interface Asked {
  readonly id: string;
  readonly source: string;
  readonly query: string;
}

interface AskedFor extends Omit<Asked, 'id'> {
  readonly ids: readonly string[];
}

/** Every query of the report's rows as it was asked, once, with all that it was asked for; null where none is known. */
export const queries: ToSection = (report, { translate: t }) => {
  const asked = distinct([...measured(report), ...served(report), ...written(report)]);
  if (asked.length === 0) {
    return null;
  }
  const columns = [
    column(t('document.queries.of', {})),
    column(t('page.sources.source', {})),
    column(t('page.query.column', {}), 'code'),
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

function measured({ comparisons, checks, capacity, usage, security, checklist }: Report): readonly Asked[] {
  return [
    comparisons.flatMap(({ rows }) => rows),
    checks,
    capacity,
    usage,
    security,
    checklist.flatMap(({ items }) => items),
  ].flat();
}

/** Sections that are asked of one kind of source and name none. */
function served({ services, probes, certificates, endpointTotals, logs, alerts, sources }: Report): readonly Asked[] {
  const metrics = nameOf(sources, 'prometheus');
  return [
    ...[...services, ...probes, ...certificates].map(({ id, query }) => ({ id, source: metrics, query })),
    ...(endpointTotals === null ? [] : [{ id: 'endpoints', source: metrics, query: endpointTotals.query }]),
    ...(alerts === null ? [] : [{ id: 'alerts', source: metrics, query: alerts.query }]),
    ...(logs === null ? [] : [{ id: 'logs', source: nameOf(sources, 'loki'), query: logs.query }]),
  ];
}

function written({ triggers, sources }: Report): readonly Asked[] {
  return triggers.map(({ id, query }) => ({ id, source: nameOf(sources, 'prometheus'), query }));
}

/** The only source of a type by its id; a dash where there are several, because the row does not say which. */
function nameOf(sources: Report['sources'], type: SourceType): string {
  const [first, second] = sources.filter((source) => source.type === type);
  return first === undefined || second !== undefined ? '–' : first.id;
}
