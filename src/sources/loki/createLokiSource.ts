import { literal, object, string } from 'valibot';
import type { Evidence, Question } from '../../engine/model/evidence';
import type { Call } from '../asking/call';
import { toVersionCall } from '../asking/toVersionCall';
import { createHttpSource, type HttpSourceOptions } from '../asking/createHttpSource';
import { parseJson } from '../failures/parseJson';
import { toRefusal } from '../failures/toRefusal';
import type { Source } from '../port';
import { parseSamples, queryResult } from '../series/parseSamples';
import { MAX_POINTS, toPoints } from '../series/toPoints';
import { toSeriesData } from '../series/toSeriesData';
import { explainLoki } from './explainLoki';
import { parseLines } from './parseLines';

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
