import { groupBy } from '../../checks/series/groupBy';
import type { TraceSpan } from '../../model/evidence';
import { toIso } from '../../model/iso';
import type { TraceRow, TraceSection } from '../../model/report';

const MOST_TRACES = 5;

/** The slowest traces of a sample, and the last ones that hold an error; a trace whose root span is not in the sample is left out. */
export function toTraceRows(spans: readonly TraceSpan[]): Pick<TraceSection, 'slowest' | 'failing'> {
  const rows = [...groupBy(spans, ({ traceId }) => traceId).values()].flatMap(toRow);
  const failing = rows.filter(({ errors }) => errors > 0);
  return {
    slowest: rows.sort((a, b) => b.duration - a.duration || byId(a, b)).slice(0, MOST_TRACES),
    failing: failing.sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || byId(a, b)).slice(0, MOST_TRACES),
  };
}

function toRow(spans: readonly TraceSpan[]): readonly TraceRow[] {
  const [root] = spans
    .filter(({ parentId }) => parentId === null)
    .sort((a, b) => a.startedAt - b.startedAt || (a.spanId < b.spanId ? -1 : 1));
  if (root === undefined) {
    return [];
  }
  const { traceId, service, operation, startedAt, duration } = root;
  return [
    {
      traceId,
      service,
      operation,
      at: toIso(startedAt),
      duration,
      spans: spans.length,
      errors: spans.filter(({ error }) => error).length,
    },
  ];
}

function byId(a: TraceRow, b: TraceRow): number {
  return a.traceId < b.traceId ? -1 : 1;
}
