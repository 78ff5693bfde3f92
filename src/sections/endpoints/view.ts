import { type Block, type Cell, cell, column, list, type ListItem, type TableRow } from '../../document/blocks';
import { statusCell } from '../../document/cells';
import type { Counts } from '../../document/counts';
import { formatShare } from '../../document/figures';
import { toBars } from '../../document/plot';
import { onlySource, queryOf } from '../../document/queries';
import { type Field, toNote, toTable, toWords } from '../../document/table';
import type { Code, Reason, Status } from '../../engine/model/finding';
import { formatSpan } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatValue } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import type { EndpointRow, EndpointTotals } from './report';

const CAPTIONS: Readonly<Record<EndpointTotals['by'], Code>> = Object.freeze({
  traffic: 'document.endpoints.by.traffic',
  errors: 'document.endpoints.by.errors',
  latency: 'document.endpoints.by.latency',
});

const QUANTITIES: Readonly<Record<EndpointTotals['by'], (row: EndpointRow) => number | null>> = Object.freeze({
  traffic: ({ requests }) => requests,
  errors: ({ errors }) => errors,
  latency: ({ p95 }) => p95,
});

/** The figure of an endpoint that an order looks at. */
export function quantityOf(row: EndpointRow, by: EndpointTotals['by']): number | null {
  const value = QUANTITIES[by](row);
  return value === null || !Number.isFinite(value) ? null : value;
}

/** Largest first, what is not known last; equals keep their order. */
export function sortEndpoints(rows: readonly EndpointRow[], by: EndpointTotals['by']): readonly EndpointRow[] {
  const valueOf = (row: EndpointRow): number => quantityOf(row, by) ?? Number.NEGATIVE_INFINITY;
  return [...rows].sort((a, b) => (valueOf(a) === valueOf(b) ? 0 : valueOf(a) < valueOf(b) ? 1 : -1));
}

interface Line extends Pick<EndpointRow, 'requests' | 'mean' | 'p95' | 'errors' | 'errorPercent'> {
  /** Of its row on the page. */
  readonly id: string;
  readonly name: string;
  /** How long the figure is by which the rows are sorted, in per cent of the longest. */
  readonly bar: number | null;
  readonly kind: TableRow['kind'];
}

/** Requests by method and path in the report's order, what they add up to, and whether the service's own counters agree. */
export const endpoints: ToSection = (report, telling) => {
  const { endpoints: rows, endpointTotals: totals } = report;
  if (totals === null && rows.length === 0) {
    return null;
  }
  const title = toWords(telling)('page.endpoints.title');
  const span = totals === null ? '' : `${formatSpan(totals, telling.zone)} ${telling.zone.name}`;
  const count = toCount(report, telling);
  return {
    title,
    note: toNote(span, count),
    subtitle: span,
    aside: count,
    blocks: [
      ...(rows.length === 0 ? [] : [toEndpointTable(report, telling)]),
      ...(totals === null || totals.reasons.length === 0
        ? []
        : [
            list(
              totals.reasons.map((reason) => toItem(reason, totals.status, telling)),
              queryOf(title, { source: onlySource(report.sources, 'prometheus'), query: totals.query })
            ),
          ]),
    ],
  };
};

function toCount({ endpoints: rows, endpointTotals: totals }: Report, telling: Telling): string {
  const t = toWords(telling);
  if (rows.length === 0) {
    return '';
  }
  return totals === null
    ? t('page.endpoints.count', { count: rows.length })
    : t('page.endpoints.shown', { shown: totals.shown, seen: totals.seen });
}

function toEndpointTable({ endpoints: rows, endpointTotals: totals }: Report, telling: Telling): Block {
  const t = toWords(telling);
  const { numbers } = telling;
  const number = (key: string, name: string, toText: (line: Line) => string): Field<Line> => ({
    column: column(key, name, 'number'),
    toCell: (line): Cell => cell(toText(line)),
  });
  const fields: readonly Field<Line>[] = [
    {
      column: column('endpoint', t('page.endpoints.endpoint')),
      toCell: ({ name, bar }) => (bar === null ? cell(name) : { ...cell(name), bar }),
    },
    number('requests', t('page.endpoints.requests'), ({ requests }) => formatValue(requests, 'short', numbers).digits),
    number('mean', t('page.endpoints.mean'), ({ mean }) => formatValue(mean, 'ms', numbers).digits),
    number('p95', t('page.endpoints.p95'), ({ p95 }) => formatValue(p95, 'ms', numbers).digits),
    number('errors', t('page.endpoints.errors'), ({ errors }) => formatValue(errors, 'short', numbers).digits),
    number('errorPercent', t('page.endpoints.errorPercent'), ({ errorPercent }) =>
      formatShare(errorPercent, numbers, 2)
    ),
  ];
  const bars = toBars(rows.map((row) => quantityOf(row, totals?.by ?? 'traffic')));
  const lines = rows.map((row, index): Line => ({
    ...row,
    id: `endpoint-${row.id}`,
    name: `${row.method} ${row.path}`,
    bar: bars[index] ?? 0,
    kind: 'row',
  }));
  const caption = totals === null ? t('page.endpoints.title') : t(CAPTIONS[totals.by]);
  return toTable({
    caption,
    fields,
    rows: [...lines, ...(totals === null ? [] : toTotals(totals, telling))],
    kindOf: ({ kind }) => kind,
    placeOf: ({ id }) => ({ id }),
  });
}

/** What all endpoints add up to; below it what the service counted itself, where it counts. */
function toTotals({ seen, requests, errors, mean, p95 }: EndpointTotals, telling: Telling): readonly Line[] {
  const t = toWords(telling);
  const sum = toTotal('rows', t('page.endpoints.sum', { seen }), {
    requests: requests.rows,
    errors: errors.rows,
    mean,
    p95,
  });
  const own = toTotal('own', t('page.endpoints.own'), {
    requests: requests.own,
    errors: errors.own,
    mean: null,
    p95: null,
  });
  return requests.own === null && errors.own === null ? [sum] : [sum, own];
}

function toTotal(id: string, name: string, total: Pick<Line, 'requests' | 'mean' | 'p95' | 'errors'>): Line {
  const { requests, errors } = total;
  return {
    ...total,
    id: `endpoints-${id}`,
    name,
    bar: null,
    kind: 'total',
    errorPercent: requests === null || errors === null || requests <= 0 ? null : (100 * errors) / requests,
  };
}

const AGREE: readonly string[] = Object.freeze(['endpoints.requestsAgree', 'endpoints.errorsAgree']);

/** Each reason is marked for itself: counters that agree are well beside others that do not. */
function toItem(reason: Reason, status: Status, telling: Telling): ListItem {
  const own = AGREE.includes(reason.code) ? 'pass' : reason.code.startsWith('evidence.') ? 'unknown' : status;
  const { text, tone, glyph } = statusCell(own, reason, telling);
  return { mark: text, tone, text: reason.text, glyph };
}

/** Of its tab. */
export function counts({ endpoints: rows, endpointTotals }: Report): Counts {
  const isOff = endpointTotals?.status === 'warn' || endpointTotals?.status === 'fail';
  return {
    id: 'endpoints',
    title: 'page.endpoints.title',
    isThere: endpointTotals !== null || rows.length > 0,
    bad: [],
    warn: [[isOff ? 1 : 0, 'page.status.warn']],
    all: endpointTotals?.seen ?? rows.length,
  };
}
