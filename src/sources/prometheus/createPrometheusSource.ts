import type { Evidence, Question, Series } from '../../engine/model/evidence';
import type { Call } from '../asking/call';
import { toVersionCall } from '../asking/toVersionCall';
import { createHttpSource, type HttpSourceOptions } from '../asking/createHttpSource';
import { toRefusal } from '../failures/toRefusal';
import type { Source } from '../port';
import { parseSamples, queryResult } from '../series/parseSamples';
import { toSeriesData } from '../series/toSeriesData';
import { parseRules, parseTargets, parseVersion } from './parseMonitoring';
import { explainPrometheus, parsePrometheus } from './parsePrometheus';
import { isPromqlQuestion, type PromqlQuestion } from './promql/promqlQuestion';
import { toPromqlQuery } from './promql/toPromqlQuery';
import { toInstantSeries } from './toInstantSeries';

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
