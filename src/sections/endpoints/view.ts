import { type Block, cell, type Cell, column, list, type ListItem, type TableRow } from '../../document/blocks';
import { statusCell } from '../../document/cells';
import { formatShare } from '../../document/figures';
import type { ToSection } from '../../document/section';
import { type Field, toNote, toTable, toWords, type Word } from '../../document/table';
import type { Reason, Status } from '../../engine/model/finding';
import type { EndpointRow, EndpointTotals, Report } from '../../engine/model/report';
import { formatSpan } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatValue } from '../../i18n/numbers';

const CAPTIONS: Readonly<Record<EndpointTotals['by'], Word>> = Object.freeze({
  traffic: 'document.endpoints.by.traffic',
  errors: 'document.endpoints.by.errors',
  latency: 'document.endpoints.by.latency',
});

interface Line extends Pick<EndpointRow, 'requests' | 'mean' | 'p95' | 'errors' | 'errorPercent'> {
  readonly name: string;
  readonly kind: TableRow['kind'];
}

/** Requests by method and path in the report's order, what they add up to, and whether the service's own counters agree. */
export const endpoints: ToSection = (report, telling) => {
  const { endpoints: rows, endpointTotals: totals } = report;
  if (totals === null && rows.length === 0) {
    return null;
  }
  return {
    title: toWords(telling)('page.endpoints.title'),
    note: toNote(
      totals === null ? '' : `${formatSpan(totals, telling.zone)} ${telling.zone.name}`,
      toCount(report, telling)
    ),
    blocks: [
      ...(rows.length === 0 ? [] : [toEndpointTable(report, telling)]),
      ...(totals === null || totals.reasons.length === 0
        ? []
        : [list(totals.reasons.map((reason) => toItem(reason, totals.status, telling)))]),
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
  const number = (name: string, toText: (line: Line) => string): Field<Line> => ({
    column: column(name, 'number'),
    toCell: (line): Cell => cell(toText(line)),
  });
  const fields: readonly Field<Line>[] = [
    { column: column(t('page.endpoints.endpoint')), toCell: ({ name }) => cell(name) },
    number(t('page.endpoints.requests'), ({ requests }) => formatValue(requests, 'short', numbers).digits),
    number(t('page.endpoints.mean'), ({ mean }) => formatValue(mean, 'ms', numbers).digits),
    number(t('page.endpoints.p95'), ({ p95 }) => formatValue(p95, 'ms', numbers).digits),
    number(t('page.endpoints.errors'), ({ errors }) => formatValue(errors, 'short', numbers).digits),
    number(t('page.endpoints.errorPercent'), ({ errorPercent }) => formatShare(errorPercent, numbers, 2)),
  ];
  const lines = rows.map((row): Line => ({ ...row, name: `${row.method} ${row.path}`, kind: 'row' }));
  const caption = totals === null ? t('page.endpoints.title') : t(CAPTIONS[totals.by]);
  return toTable({
    caption,
    fields,
    rows: [...lines, ...(totals === null ? [] : toTotals(totals, telling))],
    kindOf: ({ kind }) => kind,
  });
}

/** What all endpoints add up to; below it what the service counted itself, where it counts. */
function toTotals({ seen, requests, errors, mean, p95 }: EndpointTotals, telling: Telling): readonly Line[] {
  const t = toWords(telling);
  const sum = toTotal(t('page.endpoints.sum', { seen }), { requests: requests.rows, errors: errors.rows, mean, p95 });
  const own = toTotal(t('page.endpoints.own'), { requests: requests.own, errors: errors.own, mean: null, p95: null });
  return requests.own === null && errors.own === null ? [sum] : [sum, own];
}

function toTotal(name: string, total: Omit<Line, 'name' | 'kind' | 'errorPercent'>): Line {
  const { requests, errors } = total;
  return {
    ...total,
    name,
    kind: 'total',
    errorPercent: requests === null || errors === null || requests <= 0 ? null : (100 * errors) / requests,
  };
}

const AGREE: readonly string[] = Object.freeze(['endpoints.requestsAgree', 'endpoints.errorsAgree']);

/** Each reason is marked for itself: counters that agree are well beside others that do not. */
function toItem(reason: Reason, status: Status, telling: Telling): ListItem {
  const own = AGREE.includes(reason.code) ? 'pass' : reason.code.startsWith('evidence.') ? 'unknown' : status;
  const { text, tone } = statusCell(own, reason, telling);
  return { mark: text, tone, text: reason.text };
}
