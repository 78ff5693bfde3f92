import { number, type PlainFrame, text, time, toTable } from '../../document/columns';
import type { Frames } from '../section';
import type { TraceRow, TraceSection } from './report';

function operationsTable({ operations }: TraceSection): PlainFrame {
  return toTable('operations', operations, [
    text('columns.service', ({ service }) => service),
    text('columns.operation', ({ operation }) => operation),
    text('columns.state', ({ state }) => state),
    number('columns.spansBefore', ({ count }) => count[0]),
    number('columns.spans', ({ count }) => count[1]),
    number('columns.p50Before', ({ p50 }) => p50[0], 'ms'),
    number('columns.p50', ({ p50 }) => p50[1], 'ms'),
    number('columns.p95Before', ({ p95 }) => p95[0], 'ms'),
    number('columns.p95', ({ p95 }) => p95[1], 'ms'),
    number('columns.changePercent', ({ changePercent }) => changePercent, 'percent'),
    number('columns.errors', ({ errors }) => errors),
    number('columns.errorPercent', ({ errorPercent }) => errorPercent, 'percent'),
  ]);
}

function tracesTable(name: string, rows: readonly TraceRow[]): PlainFrame {
  return toTable(name, rows, [
    text('columns.trace', ({ traceId }) => traceId),
    text('columns.service', ({ service }) => service),
    text('columns.operation', ({ operation }) => operation),
    time('columns.at', ({ at }) => at),
    number('columns.duration', ({ duration }) => duration, 'ms'),
    number('columns.spans', ({ spans }) => spans),
    number('columns.errors', ({ errors }) => errors),
  ]);
}

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  logs: {
    tables: ({ logs, traces }) => [
      toTable('logs', logs?.levels ?? [], [
        text('columns.level', ({ level }) => level),
        number('columns.baseline', ({ baseline }) => baseline),
        number('columns.current', ({ current }) => current),
        number('columns.change', ({ change }) => change),
        text('columns.outcome', ({ outcome }) => outcome),
      ]),
      toTable('new-patterns', logs?.newPatterns ?? [], [
        text('columns.pattern', ({ template }) => template),
        number('columns.lines', ({ count }) => count),
        text('columns.example', ({ example }) => example),
      ]),
      ...(traces === null
        ? []
        : [
            operationsTable(traces),
            tracesTable('slowest-traces', traces.slowest),
            tracesTable('failing-traces', traces.failing),
          ]),
    ],
    slice: ({ logs, traces }) => ({ logs, traces }),
  },
} satisfies Frames;
