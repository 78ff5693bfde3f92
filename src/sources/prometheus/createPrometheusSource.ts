import type { Evidence, Question } from '../../engine/model/evidence';
import type { Call } from '../asking/call';
import { createHttpSource, type HttpSourceOptions } from '../asking/createHttpSource';
import { toRefusal } from '../failures/toRefusal';
import type { Source } from '../port';
import { parseSamples, queryResult } from '../series/parseSamples';
import { MAX_POINTS, toPoints } from '../series/toPoints';
import { toSeriesData } from '../series/toSeriesData';
import { parseRules, parseTargets } from './parseMonitoring';
import { explainPrometheus, parsePrometheus } from './parsePrometheus';
import { toHistorySeries } from './toHistorySeries';
import { toPromql, type PromqlQuestion } from './toPromql';

/** Prometheus straight over its HTTP API: every question is one request. Also Mimir, Thanos and VictoriaMetrics. */
export function createPrometheusSource(options: HttpSourceOptions): Source {
  return createHttpSource(options, { type: 'prometheus', toCall, explain: explainPrometheus });
}

function toCall(question: Question): Call | Evidence {
  switch (question.kind) {
    case 'range':
    case 'increments':
    case 'presence':
    case 'alert-history':
    case 'history':
      return toQueryCall(question);
    case 'rules':
      return { query: '', request: { method: 'GET', path: '/api/v1/rules', params: [] }, parse: parseRules };
    case 'targets':
      return { query: '', request: { method: 'GET', path: '/api/v1/targets', params: [['state', 'active']] }, parse: parseTargets };
    default:
      return toRefusal('badQuery', `Prometheus has no answer to "${question.kind}"`);
  }
}

function toQueryCall(question: PromqlQuestion): Call | Evidence {
  const promql = toPromql(question);
  if ('refused' in promql) {
    return { status: 'failed', query: '', error: promql.refused };
  }
  const query = promql.expr;
  if (question.kind === 'history') {
    const { at } = question;
    const request = { method: 'POST', path: '/api/v1/query', params: [['query', query], ['time', seconds(at)]] } as const;
    return { query, request, parse: (body) => toSeriesData(toHistorySeries(parseSamples(parsePrometheus(body, queryResult)), at)) };
  }
  const { first, last, step, count } = toPoints(question.grid);
  if (count === 0) {
    return { status: 'absent', query };
  }
  if (count > MAX_POINTS) {
    return { ...toRefusal('tooLarge', `${count} points asked for, at most ${MAX_POINTS} can be`), query };
  }
  const params = [['query', query], ['start', seconds(first)], ['end', seconds(last)], ['step', seconds(step)]] as const;
  return { query, request: { method: 'POST', path: '/api/v1/query_range', params }, parse: (body) => toSeriesData(parseSamples(parsePrometheus(body, queryResult))) };
}

function seconds(milliseconds: number): string {
  return String(milliseconds / 1000);
}
