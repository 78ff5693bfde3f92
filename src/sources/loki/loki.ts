import { array, literal, object, pipe, record, regex, string, tupleWithRest, unknown } from 'valibot';
import type { Data, Evidence, LogLine, Question, SourceFailure } from '../../engine/model/evidence';
import { type Call, createHttpSource, type HttpSourceOptions, toVersionCall } from '../createHttpSource';
import { parseJson, toLine, toRefusal } from '../failures';
import type { Source, TransportResponse } from '../port';
import { MAX_POINTS, parseSamples, queryResult, toPoints, toSeriesData } from '../series';

type RangeQuestion = Extract<Question, { kind: 'range' }>;
type LinesQuestion = Extract<Question, { kind: 'log-lines' }>;

const PATH = '/loki/api/v1/query_range';
const buildInformation = object({ version: string() });
const answer = object({ status: literal('success'), data: queryResult });

/** Loki over its HTTP API: metric queries and log lines. */
export function createLokiSource(options: HttpSourceOptions): Source {
  return createHttpSource(options, { type: 'loki', toCall, explain: explainLoki });
}

function toCall(question: Question): Call | Evidence {
  switch (question.kind) {
    case 'range':
      return toMetricCall(question);
    case 'log-lines':
      return toLinesCall(question);
    case 'server':
      return toVersionCall(
        '/loki/api/v1/status/buildinfo',
        (body) => parseJson(body, buildInformation, 'loki').version
      );
    case 'increments':
    case 'totals':
      return toRefusal(
        'badQuery',
        'Loki has no counters: count lines with a query such as sum(count_over_time({app="api"} |= "error" [1m]))'
      );
    default:
      return toRefusal('badQuery', `Loki has no answer to "${question.kind}"`);
  }
}

function toMetricCall({ expr, grid }: RangeQuestion): Call | Evidence {
  const query = expr.trim();
  const { first, last, step, count } = toPoints(grid);
  if (count === 0) {
    return { status: 'absent', query };
  }
  if (count > MAX_POINTS) {
    return { ...toRefusal('tooLarge', `${count} points asked for, at most ${MAX_POINTS} can be`), query };
  }
  const params = [
    ['query', query],
    ['start', nanoseconds(first)],
    ['end', nanoseconds(last)],
    ['step', `${step / 1000}`],
  ] as const;
  return {
    query,
    request: { method: 'GET', path: PATH, params },
    parse: (body) => toSeriesData(parseSamples(parseJson(body, answer, 'loki').data)),
  };
}

/** Loki takes log lines of [start, end): a nanosecond later each gives (from, to]. */
function toLinesCall({ selector, span, limit }: LinesQuestion): Call {
  const query = selector.trim();
  const params = [
    ['query', query],
    ['start', nanoseconds(span.from, 1)],
    ['end', nanoseconds(span.to, 1)],
    ['limit', String(limit)],
    ['direction', 'forward'],
  ] as const;
  return { query, request: { method: 'GET', path: PATH, params }, parse: (body) => parseLines(body, limit) };
}

function nanoseconds(milliseconds: number, more = 0): string {
  return `${Math.floor(milliseconds)}${String(more).padStart(6, '0')}`;
}

const TOO_MUCH = /limit|exceed|too many|too large/i;

/** Loki explains a refused query (400) in plain text; null for anything else. */
export function explainLoki({ status, body }: TransportResponse): SourceFailure | null {
  if (status !== 400 || /^\s*[<{]/.test(body) || body.trim() === '') {
    return null;
  }
  return { kind: TOO_MUCH.test(body) ? 'tooLarge' : 'badQuery', message: toLine(body) };
}

const nanosecondsParseLines = pipe(string(), regex(/^\d{7,}$/));
const streams = object({
  status: literal('success'),
  data: object({
    resultType: literal('streams'),
    result: array(
      object({
        stream: record(string(), string()),
        values: array(tupleWithRest([nanosecondsParseLines, string()], unknown())),
      })
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
