import type { Evidence, Question, Series } from '../../engine/model/evidence';
import { type Call, createHttpSource, type HttpSourceOptions, toVersionCall } from '../createHttpSource';
import { toRefusal } from '../failures';
import type { Source } from '../port';
import { parseSamples, queryResult, toSeriesData } from '../series';
import { explainPrometheus, parsePrometheus, parseRules, parseTargets, parseVersion } from './parse';
import { DAY_LABEL, type PromqlQuery, toPromqlQuery } from './promql';
import { isPromqlQuestion, type PromqlQuestion } from './selector';

/** Prometheus straight over its HTTP API: every question is one request. Also Mimir, Thanos and VictoriaMetrics. */
export function createPrometheusSource(options: HttpSourceOptions): Source {
  return createHttpSource(options, { type: 'prometheus', toCall, explain: explainPrometheus });
}

function toCall(question: Question): Call | Evidence {
  if (isPromqlQuestion(question)) {
    return toQueryCall(question);
  }
  switch (question.kind) {
    case 'rules':
      return { query: '', request: { method: 'GET', path: '/api/v1/rules', params: [] }, parse: parseRules };
    case 'targets':
      return {
        query: '',
        request: { method: 'GET', path: '/api/v1/targets', params: [['state', 'active']] },
        parse: parseTargets,
      };
    case 'server':
      return toVersionCall('/api/v1/status/buildinfo', parseVersion);
    default:
      return toRefusal('badQuery', `Prometheus has no answer to "${question.kind}"`);
  }
}

function toQueryCall(question: PromqlQuestion): Call | Evidence {
  const asked = toPromqlQuery(question);
  if ('status' in asked) {
    return asked;
  }
  const query = asked.expr;
  if (asked.kind === 'instant') {
    const params = [
      ['query', query],
      ['time', seconds(asked.at)],
    ] as const;
    return {
      query,
      request: { method: 'POST', path: '/api/v1/query', params },
      parse: (body) => toSeriesData(toInstantSeries(asked, parseParts(body))),
    };
  }
  const { first, last, step } = asked.points;
  const params = [
    ['query', query],
    ['start', seconds(first)],
    ['end', seconds(last)],
    ['step', seconds(step)],
  ] as const;
  return {
    query,
    request: { method: 'POST', path: '/api/v1/query_range', params },
    parse: (body) => toSeriesData(parseParts(body)),
  };
}

function parseParts(body: string): readonly Series[] {
  return parseSamples(parsePrometheus(body, queryResult));
}

function seconds(milliseconds: number): string {
  return String(milliseconds / 1000);
}

const DAY = 86_400_000;

/** The parts of a `history` answer, one a day, as one series for each label set: a point a day, ascending, at `at` minus the days back. */
export function toHistorySeries(parts: readonly Series[], at: number): readonly Series[] {
  const days = parts.map((part) => ({ part, back: Number(part.labels[DAY_LABEL]) })).sort((a, b) => b.back - a.back);
  const found = new Map<string, { labels: Series['labels']; times: number[]; values: number[] }>();
  for (const { part, back } of days) {
    const { [DAY_LABEL]: _day, ...labels } = part.labels;
    const key = JSON.stringify(Object.entries(labels).sort());
    const series = found.get(key) ?? { labels, times: [], values: [] };
    found.set(key, series);
    series.times.push(at - back * DAY);
    series.values.push(...part.values.slice(0, 1));
  }
  return [...found.values()];
}

type InstantQuery = Extract<PromqlQuery, { kind: 'instant' }>;

/** The parts of an instant query's answer as the question wants them: days as points of one series, else one point each. */
export function toInstantSeries({ of, at }: InstantQuery, parts: readonly Series[]): readonly Series[] {
  switch (of) {
    case 'history':
      return toHistorySeries(parts, at);
    case 'point':
      return parts
        .filter(({ values }) => values.length > 0)
        .map(({ labels, values }) => ({ labels, times: [at], values: values.slice(-1) }));
  }
}
