import {
  beside,
  type Block,
  cell,
  column,
  fact,
  facts,
  fileOnly,
  heading,
  list,
  paragraph,
  row,
  table,
  type TableColumn,
  type TableRow,
  type Tone,
  under,
} from '../../document/blocks';
import { isPending, outcomeCell, statusTone } from '../../document/cells';
import { countOutcome, type Counts } from '../../document/counts';
import { formatShare } from '../../document/figures';
import { onlySource, queryOf } from '../../document/queries';
import type { Reason } from '../../engine/model/finding';
import { formatInstant } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatChange, formatNumber, formatSignedPercent, formatValue } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import { toLogFacts } from './logFacts';
import { toPatternQuery } from './patternQuery';
import type { LogSection, TraceRow, TraceSection } from './report';

/** Log lines by level with what is new among them; the operations and single traces worth a look. */
export const signals: ToSection = ({ logs, traces, sources }, telling) => {
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
        : [
            heading(t('page.logs.title', {})),
            ...orFailed(logs, telling, () => toLogBlocks(logs, telling, onlySource(sources, 'loki'))),
          ]),
      ...(traces === null
        ? []
        : [
            heading(t('document.traces.title', {})),
            ...orFailed(traces, telling, () => toTraceBlocks(traces, telling, onlySource(sources, 'jaeger'))),
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
    list([{ mark: t('page.outcome.failed', {}), tone: 'bad', text: reason.text, glyph: 'failed' }]),
    paragraph(t('page.signals.failed', {}), 'dim', { asksAgain: true }),
  ];
}

/** Lines by level in both windows, how lines are built, and the patterns that the baseline has not. */
export function toLogBlocks(logs: LogSection, telling: Telling, source = ''): readonly Block[] {
  return [
    ...(logs.levels.length === 0 ? [] : [toLevels(logs, telling)]),
    facts(
      toLogFacts(logs, telling).map(({ name, value, status }) => ({
        ...fact(name, value, status === 'pass' ? 'plain' : statusTone(status)),
        glyph: status,
      }))
    ),
    ...(logs.newPatterns.length === 0 ? [] : [toPatterns(logs, telling, source)]),
    paragraph(
      logs.reason.text,
      'dim',
      queryOf(telling.translate('page.logs.title', {}), { source, query: logs.query })
    ),
  ];
}

function toLevels({ levels, reason }: LogSection, telling: Telling): Block {
  const { translate: t, numbers } = telling;
  const columns = [
    column('level', t('page.logs.level', {})),
    column('baseline', t('page.comparison.baseline', {}), 'number'),
    column('current', t('page.comparison.current', {}), 'number'),
    column('change', t('page.comparison.change', {}), 'number'),
    column('outcome', t('page.comparison.outcome', {})),
  ];
  const rows = levels.map(({ level, baseline, current, change, outcome }) =>
    row(
      [
        cell(level),
        cell(formatValue(baseline, 'short', numbers).digits),
        cell(formatValue(current, 'short', numbers).digits),
        cell(formatChange(change, 'short', numbers).digits),
        outcomeCell(outcome, reason, telling),
      ],
      'row',
      { id: `level-${level}` }
    )
  );
  return table(t('page.logs.title', {}), columns, rows);
}

/** Patterns that the page shows at first. */
const SHOWN_PATTERNS = 5;

function toPatterns({ newPatterns, query }: LogSection, { translate: t, numbers }: Telling, source: string): Block {
  const columns = [
    column('template', t('document.logs.template', {}), 'code'),
    column('count', t('document.logs.count', {}), 'number'),
    under('template', column('example', t('document.logs.example', {}), 'code')),
  ];
  return table(
    t('page.logs.newTitle', {}),
    columns,
    newPatterns.map((pattern, index) => {
      const { template, count, example } = pattern;
      return row([cell(template), cell(formatNumber(count, 0, numbers)), cell(example)], 'row', {
        id: 'pattern',
        isRest: index >= SHOWN_PATTERNS,
        ...queryOf(template, { source, query: toPatternQuery(query, pattern) }),
      });
    })
  );
}

type Operation = TraceSection['operations'][number];

/** Operations in both windows, and the failing and the slowest traces; samples, and said to be. */
export function toTraceBlocks(traces: TraceSection, telling: Telling, source = ''): readonly Block[] {
  const { translate: t } = telling;
  return [
    ...(traces.operations.length === 0
      ? []
      : [
          table(
            t('document.traces.operations', {}),
            toColumns(telling),
            traces.operations.map((operation, index) => toRow(operation, index, telling))
          ),
        ]),
    toFacts(traces, telling),
    ...(traces.failing.length === 0
      ? []
      : [toTraces(t('page.traces.failing', {}), { rows: traces.failing, source }, telling)]),
    ...(traces.slowest.length === 0
      ? []
      : [toTraces(t('page.traces.slowest', {}), { rows: traces.slowest, source }, telling)]),
    paragraph(traces.reason.text, 'dim'),
  ];
}

function toFacts({ errorTraces, traces, services }: TraceSection, { translate: t }: Telling): Block {
  const tone: Tone = traces[1] === 0 ? 'unknown' : errorTraces === 0 ? 'plain' : 'warn';
  return facts([
    {
      ...fact(
        t('page.traces.errors', {}),
        t('page.traces.errorShare', { errors: errorTraces, traces: traces[1] }),
        tone
      ),
      glyph: traces[1] === 0 ? 'unknown' : errorTraces === 0 ? 'pass' : 'warn',
    },
    {
      ...fact(
        t('page.traces.services', {}),
        services.length === 0 ? '–' : services.join(', '),
        services.length === 0 ? 'unknown' : 'plain'
      ),
      glyph: services.length === 0 ? 'unknown' : 'pass',
    },
  ]);
}

function toColumns({ translate: t }: Telling): readonly TableColumn[] {
  return [
    column('operation', t('page.traces.operation', {})),
    under('operation', column('service', t('document.traces.service', {}))),
    column('baselineMedian', t('document.traces.baselineMedian', {}), 'number'),
    column('currentMedian', t('document.traces.currentMedian', {}), 'number'),
    column('baseline', t('document.traces.baseline', {}), 'number'),
    column('current', t('document.traces.current', {}), 'number'),
    column('change', t('page.comparison.change', {}), 'number'),
    column('spans', t('page.traces.spans', {}), 'number'),
    column('errorCount', t('page.traces.errorCount', {}), 'number'),
    beside('operation', column('seen', t('document.traces.seen', {}))),
  ];
}

/** Operations that the page shows at first; those that are new, gone or failing are always among them. */
const SHOWN_OPERATIONS = 8;

/** Quantiles before and now in milliseconds, how many spans, how many of them failed; a side without a span is a dash. */
function toRow(
  { service, operation, state, count, p50, p95, changePercent, errors, errorPercent }: Operation,
  index: number,
  { translate: t, numbers }: Telling
): TableRow {
  const digits = (value: number | null): string => formatValue(value, 'ms', numbers).digits;
  const failed = formatNumber(errors, 0, numbers);
  const seen = cell(
    t(state === 'kept' ? 'document.traces.kept' : state === 'new' ? 'page.traces.new' : 'page.traces.gone', {})
  );
  return row(
    [
      cell(operation),
      cell(service, 'dim'),
      ...[...p50, ...p95].map((value) => cell(digits(value))),
      cell(state === 'kept' ? formatSignedPercent(changePercent, numbers) : '–'),
      cell(formatNumber(state === 'gone' ? count[0] : count[1], 0, numbers)),
      cell(
        errors > 0 ? `${failed} (${formatShare(errorPercent, numbers, 2)} %)` : failed,
        errors > 0 ? 'bad' : 'plain'
      ),
      state === 'kept' ? fileOnly(seen) : seen,
    ],
    'row',
    { id: `operation-${operation}`, isRest: index >= SHOWN_OPERATIONS && state === 'kept' && errors === 0 }
  );
}

interface Traces {
  readonly rows: readonly TraceRow[];
  /** Id of the source that has them. */
  readonly source: string;
}

/** Single traces by their root span, each with its id. */
function toTraces(caption: string, { rows, source }: Traces, { translate: t, numbers, zone }: Telling): Block {
  const columns = [
    column('operation', t('page.traces.operation', {})),
    under('operation', column('service', t('document.traces.service', {}))),
    column('at', t('page.traces.at', {})),
    column('duration', t('page.traces.duration', {}), 'number'),
    column('spans', t('page.traces.spans', {}), 'number'),
    column('failed', t('document.traces.failed', {}), 'number'),
    column('trace', t('page.traces.trace', {}), 'code'),
  ];
  const told = rows.map(({ operation, service, at, duration, spans, errors, traceId }) =>
    row(
      [
        cell(operation),
        cell(service, 'dim'),
        cell(formatInstant(at, zone)),
        cell(formatValue(duration, 'ms', numbers).digits),
        cell(formatNumber(spans, 0, numbers)),
        cell(formatNumber(errors, 0, numbers), errors > 0 ? 'bad' : 'plain'),
        { ...cell(traceId), link: { kind: 'trace', source } },
      ],
      'row',
      { id: `trace-${traceId}` }
    )
  );
  return table(caption, columns, told);
}

/** Of its tab. */
export function counts({ logs, traces }: Report): Counts {
  const silent = [logs?.reason, traces?.reason].filter((reason) => reason?.code === 'evidence.failed').length;
  return {
    id: 'signals',
    title: 'page.signals.title',
    isThere: logs !== null || traces !== null,
    bad: [
      [countOutcome(logs?.levels ?? [], 'worse'), 'page.outcome.worse'],
      [silent, 'page.outcome.failed'],
    ],
    warn: [],
    all: null,
  };
}
