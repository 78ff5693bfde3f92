import { array, literal, object, pipe, record, regex, string, tupleWithRest, unknown } from 'valibot';
import type { Data, LogLine } from '../../engine/model/evidence';
import { parseJson } from '../failures/parseJson';

const nanoseconds = pipe(string(), regex(/^\d{7,}$/));
const streams = object({
  status: literal('success'),
  data: object({
    resultType: literal('streams'),
    result: array(
      object({ stream: record(string(), string()), values: array(tupleWithRest([nanoseconds, string()], unknown())) })
    ),
  }),
});

interface Entry {
  readonly key: string;
  readonly nanoseconds: string;
  readonly line: LogLine;
}

/**
 * Log lines in order of time, each once: replicas may send the same line again. `truncated` where as many came as were asked for.
 * https://grafana.com/docs/loki/latest/reference/loki-http-api/#query-logs-within-a-range-of-time
 */
export function parseLines(body: string, limit: number): Data | null {
  const { data } = parseJson(body, streams, 'loki');
  const entries = data.result.flatMap(({ stream, values }) =>
    values.map(([time, line]) => toEntry(stream, time, line))
  );
  const lines = [...new Map(entries.map((entry) => [entry.key, entry])).values()].sort(byTime).map(({ line }) => line);
  return lines.length === 0 ? null : { kind: 'lines', lines, truncated: entries.length >= limit };
}

function toEntry(labels: LogLine['labels'], time: string, line: string): Entry {
  const key = JSON.stringify([time, Object.entries(labels).sort(), line]);
  return { key, nanoseconds: time, line: { time: Number(time.slice(0, -6)), labels, line } };
}

/** Nanoseconds are too long for a number, but of one length. */
function byTime(a: Entry, b: Entry): number {
  if (a.nanoseconds !== b.nanoseconds) {
    return a.nanoseconds < b.nanoseconds ? -1 : 1;
  }
  return a.key < b.key ? -1 : 1;
}
