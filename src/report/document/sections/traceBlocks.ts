import type { TraceRow, TraceSection } from '../../../engine/model/report';
import { formatNumber, formatSignedPercent, formatValue } from '../../../i18n/format';
import { formatInstant } from '../../../i18n/instant';
import type { Telling } from '../../../i18n/telling';
import { cell, column, fact, facts, paragraph, row, table } from '../blocks';
import type { Block, TableColumn, TableRow, Tone } from '../document';
import { formatShare } from '../../words/formatShare';

type Operation = TraceSection['operations'][number];

/** Operations in both windows, and the failing and the slowest traces; samples, and said to be. */
export function toTraceBlocks(traces: TraceSection, telling: Telling): readonly Block[] {
  const { translate: t } = telling;
  return [
    ...(traces.operations.length === 0
      ? []
      : [
          table(
            t('document.traces.operations', {}),
            toColumns(telling),
            traces.operations.map((operation) => toRow(operation, telling))
          ),
        ]),
    toFacts(traces, telling),
    ...(traces.failing.length === 0 ? [] : [toTraces(t('page.traces.failing', {}), traces.failing, telling)]),
    ...(traces.slowest.length === 0 ? [] : [toTraces(t('page.traces.slowest', {}), traces.slowest, telling)]),
    paragraph(traces.reason.text, 'dim'),
  ];
}

function toFacts({ errorTraces, traces, services }: TraceSection, { translate: t }: Telling): Block {
  const tone: Tone = traces[1] === 0 ? 'unknown' : errorTraces === 0 ? 'plain' : 'warn';
  return facts([
    fact(t('page.traces.errors', {}), t('page.traces.errorShare', { errors: errorTraces, traces: traces[1] }), tone),
    fact(
      t('page.traces.services', {}),
      services.length === 0 ? '–' : services.join(', '),
      services.length === 0 ? 'unknown' : 'plain'
    ),
  ]);
}

function toColumns({ translate: t }: Telling): readonly TableColumn[] {
  return [
    column(t('page.traces.operation', {})),
    column(t('document.traces.service', {})),
    column(t('document.traces.baselineMedian', {}), 'number'),
    column(t('document.traces.currentMedian', {}), 'number'),
    column(t('document.traces.baseline', {}), 'number'),
    column(t('document.traces.current', {}), 'number'),
    column(t('page.comparison.change', {}), 'number'),
    column(t('page.traces.spans', {}), 'number'),
    column(t('page.traces.errorCount', {}), 'number'),
    column(t('document.traces.seen', {})),
  ];
}

/** Quantiles before and now in milliseconds, how many spans, how many of them failed; a side without a span is a dash. */
function toRow(
  { service, operation, state, count, p50, p95, changePercent, errors, errorPercent }: Operation,
  { translate: t, numbers }: Telling
): TableRow {
  const digits = (value: number | null): string => formatValue(value, 'ms', numbers).digits;
  const failed = formatNumber(errors, 0, numbers);
  return row([
    cell(operation),
    cell(service, 'dim'),
    ...[...p50, ...p95].map((value) => cell(digits(value))),
    cell(state === 'kept' ? formatSignedPercent(changePercent, numbers) : '–'),
    cell(formatNumber(state === 'gone' ? count[0] : count[1], 0, numbers)),
    cell(errors > 0 ? `${failed} (${formatShare(errorPercent, numbers, 2)} %)` : failed, errors > 0 ? 'bad' : 'plain'),
    cell(t(state === 'kept' ? 'document.traces.kept' : state === 'new' ? 'page.traces.new' : 'page.traces.gone', {})),
  ]);
}

/** Single traces by their root span, each with its id. */
function toTraces(caption: string, rows: readonly TraceRow[], { translate: t, numbers, zone }: Telling): Block {
  const columns = [
    column(t('page.traces.operation', {})),
    column(t('document.traces.service', {})),
    column(t('page.traces.at', {})),
    column(t('page.traces.duration', {}), 'number'),
    column(t('page.traces.spans', {}), 'number'),
    column(t('document.traces.failed', {}), 'number'),
    column(t('page.traces.trace', {}), 'code'),
  ];
  const told = rows.map(({ operation, service, at, duration, spans, errors, traceId }) =>
    row([
      cell(operation),
      cell(service, 'dim'),
      cell(formatInstant(at, zone)),
      cell(formatValue(duration, 'ms', numbers).digits),
      cell(formatNumber(spans, 0, numbers)),
      cell(formatNumber(errors, 0, numbers), errors > 0 ? 'bad' : 'plain'),
      cell(traceId),
    ])
  );
  return table(caption, columns, told);
}
