import {
  type Block,
  cell,
  column,
  fact,
  facts,
  heading,
  list,
  paragraph,
  row,
  table,
  type TableColumn,
  type TableRow,
  type Tone,
} from '../../document/blocks';
import { isPending, outcomeCell, statusTone } from '../../document/cells';
import { formatShare } from '../../document/figures';
import type { ToSection } from '../../document/section';
import type { Reason, Status } from '../../engine/model/finding';
import type { LogSection, Report, TraceRow, TraceSection } from '../../engine/model/report';
import { formatInstant } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatChange, formatNumber, formatSignedPercent, formatValue } from '../../i18n/numbers';

/** Log lines by level with what is new among them; the operations and single traces worth a look. */
export const signals: ToSection = ({ logs, traces }, telling) => {
  const { translate: t } = telling;
  if (logs === null && traces === null) {
    return null;
  }
  return {
    title: t('page.signals.title', {}),
    note: t('page.signals.aside', {}),
    blocks: [
      ...(logs === null
        ? []
        : [heading(t('page.logs.title', {})), ...orFailed(logs, telling, () => toLogBlocks(logs, telling))]),
      ...(traces === null
        ? []
        : [
            heading(t('document.traces.title', {})),
            ...orFailed(traces, telling, () => toTraceBlocks(traces, telling)),
          ]),
    ],
  };
};

type Signal = NonNullable<Report['logs'] | Report['traces']>;

/** Where a source did not answer there are no figures, and zeros would say that there was nothing. */
function orFailed({ reason }: Signal, telling: Telling, toBlocks: () => readonly Block[]): readonly Block[] {
  return reason.code === 'evidence.failed' ? toFailed(reason, telling) : toBlocks();
}

function toFailed(reason: Reason, { translate: t }: Telling): readonly Block[] {
  if (isPending(reason)) {
    return [paragraph(t('page.outcome.pending', {}), 'dim')];
  }
  return [
    list([{ mark: t('page.outcome.failed', {}), tone: 'bad', text: reason.text }]),
    paragraph(t('page.signals.failed', {}), 'dim'),
  ];
}

/** Lines by level in both windows, how lines are built, and the patterns that the baseline has not. */
export function toLogBlocks(logs: LogSection, telling: Telling): readonly Block[] {
  return [
    ...(logs.levels.length === 0 ? [] : [toLevels(logs, telling)]),
    facts(
      toLogFacts(logs, telling).map(({ name, value, status }) =>
        fact(name, value, status === 'pass' ? 'plain' : statusTone(status))
      )
    ),
    ...(logs.newPatterns.length === 0 ? [] : [toPatterns(logs, telling)]),
    paragraph(logs.reason.text, 'dim'),
  ];
}

function toLevels({ levels, reason }: LogSection, telling: Telling): Block {
  const { translate: t, numbers } = telling;
  const columns = [
    column(t('page.logs.level', {})),
    column(t('page.comparison.baseline', {}), 'number'),
    column(t('page.comparison.current', {}), 'number'),
    column(t('page.comparison.change', {}), 'number'),
    column(t('page.comparison.outcome', {})),
  ];
  const rows = levels.map(({ level, baseline, current, change, outcome }) =>
    row([
      cell(level),
      cell(formatValue(baseline, 'short', numbers).digits),
      cell(formatValue(current, 'short', numbers).digits),
      cell(formatChange(change, 'short', numbers).digits),
      outcomeCell(outcome, reason, telling),
    ])
  );
  return table(t('page.logs.title', {}), columns, rows);
}

function toPatterns({ newPatterns }: LogSection, { translate: t, numbers }: Telling): Block {
  const columns = [
    column(t('document.logs.template', {}), 'code'),
    column(t('document.logs.count', {}), 'number'),
    column(t('document.logs.example', {}), 'code'),
  ];
  return table(
    t('page.logs.newTitle', {}),
    columns,
    newPatterns.map(({ template, count, example }) =>
      row([cell(template), cell(formatNumber(count, 0, numbers)), cell(example)])
    )
  );
}

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

export interface SignalFact {
  readonly status: Status;
  readonly name: string;
  readonly value: string;
}

/** Share of lines from which on it counts as all of them. */
const WHOLE_PERCENT = 99.5;

/** Single facts of the log lines, each with its state; what is not known is no pass. */
export function toLogFacts(
  { critical, newPatterns, structuredPercent, correlatedPercent, sampled }: LogSection,
  { translate: t, numbers }: Pick<Telling, 'translate' | 'numbers'>
): readonly SignalFact[] {
  const share = (percent: number | null): string =>
    percent === null
      ? t('page.logs.noLines', {})
      : t('page.logs.share', { percent: `${formatNumber(percent, percent % 1 === 0 ? 0 : 1, numbers)} %`, sampled });
  return [
    {
      name: t('page.logs.critical', {}),
      value: critical === null ? t('page.alerts.unknown', {}) : formatNumber(critical, 0, numbers),
      status: critical === null ? 'unknown' : critical === 0 ? 'pass' : 'fail',
    },
    {
      name: t('page.logs.newPatterns', {}),
      value: formatNumber(newPatterns.length, 0, numbers),
      status: sampled === 0 ? 'unknown' : newPatterns.length === 0 ? 'pass' : 'warn',
    },
    { name: t('page.logs.structured', {}), value: share(structuredPercent), status: wholeness(structuredPercent) },
    { name: t('page.logs.correlated', {}), value: share(correlatedPercent), status: wholeness(correlatedPercent) },
  ];
}

function wholeness(percent: number | null): Status {
  return percent === null ? 'unknown' : percent >= WHOLE_PERCENT ? 'pass' : 'warn';
}
