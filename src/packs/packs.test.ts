import { describeFaults } from '../engine/plan/fault';
import { createTranslator } from '../i18n/createTranslator';
import { parsePlan, type Plan } from '../sections/plan';
import { en } from '../sections/words.en';
import { packs } from './index';

const translate = createTranslator({ catalogue: en });

/** The ten-line plan of docs/plan.md. */
const short = (names: readonly string[], variables = '{ job: shop, namespace: shop }'): string => `schemaVersion: 1
id: shop
title: Shop
extends: [${names.join(', ')}]
variables: ${variables}
sources:
  - { id: prometheus, type: prometheus, uid: prometheus }
  - { id: alertmanager, type: alertmanager, uid: alertmanager }
deployment:
  selector: build_info{job="shop"}
`;

function planOf(text: string): Plan {
  const parsed = parsePlan(text, { packs, translate });
  if (!parsed.ok) {
    throw new Error(describeFaults(parsed.faults).join('\n'));
  }
  return parsed.plan;
}

const idsOf = ({ measures, checks, security }: Plan): readonly string[] =>
  [...measures, ...checks, ...security].map(({ id }) => id);
const expressionsOf = ({ measures, checks, security, load }: Plan): readonly string[] => [
  ...measures.flatMap(({ query }) =>
    query.kind === 'query'
      ? [query.expr]
      : query.kind === 'count'
        ? [query.counter]
        : query.kind === 'raw'
          ? [query.model]
          : [...query.of, ...query.to]
  ),
  ...checks.flatMap((check) => ('query' in check ? [check.query] : 'counter' in check ? [check.counter] : [])),
  ...security.flatMap(({ query }) => (query === null ? [] : [query])),
  ...load.map(({ query }) => query),
];
const names = Object.keys(packs);

describe('packs', () => {
  it('are those that the documentation names', () => {
    expect(names).toEqual([
      'http-service',
      'http-service-otel',
      'redis',
      'postgres',
      'node',
      'jvm',
      'kubernetes',
      'blackbox',
      'security',
      'self-monitoring',
    ]);
  });

  it.each(names)('make a plan of ten lines on %s', (name) => {
    expect(idsOf(planOf(short([name]))).length).toBeGreaterThanOrEqual(4);
  });

  it('go together: every entry of each is there, and none stands twice', () => {
    const all = idsOf(planOf(short(names)));
    expect(all).toEqual([...new Set(all)]);
    expect(all).toHaveLength(names.reduce((sum, name) => sum + idsOf(planOf(short([name]))).length, 0));
  });

  it.each(names)('%s compares measures of one series and takes rates over the step', (name) => {
    const plan = planOf(short([name]));
    for (const { query } of plan.measures) {
      expect(query.kind === 'query' ? query.expr : 'sum').toMatch(/sum|avg|min|max|count|histogram_quantile/);
      expect(query.kind === 'query' ? '' : JSON.stringify(query)).not.toMatch(/rate\(|increase\(|sum\(/);
    }
    for (const expression of expressionsOf(plan)) {
      expect(
        [...expression.matchAll(/\[([^\]]*)\]/g)]
          .map(([, range]) => range)
          .filter((range) => range !== '60s' && range !== '23' && range !== '.')
      ).toEqual([]);
      expect(expression).not.toMatch(/\{\{|\}\}/);
      expect(expression.split('(')).toHaveLength(expression.split(')').length);
      expect(expression.split('{')).toHaveLength(expression.split('}').length);
    }
  });

  it.each([
    ['http-service', 'job'],
    ['http-service-otel', 'job'],
    ['jvm', 'job'],
    ['kubernetes', 'namespace'],
  ])('%s is refused without the variable %s, once and by name', (name, variable) => {
    const parsed = parsePlan(short([name], '{}'), { packs, translate });
    const faults = parsed.ok ? [] : parsed.faults;
    expect(faults.map(({ code, path, line, column, params }) => ({ code, path, line, column, params }))).toEqual([
      { code: 'plan.fault.missingVariable', path: 'extends[0]', line: 4, column: 11, params: { pack: name, variable } },
    ]);
  });

  it('ask metrics alone, never a person', () => {
    expect(planOf(short(names)).security.filter(({ judgedBy }) => judgedBy === 'person')).toEqual([]);
  });

  it('show with http-service whether the service is up, and a plan may change a field of it', () => {
    expect(planOf(`${short(['http-service'])}services: { critical: true }`).services).toEqual({
      source: 'prometheus',
      component: 'infrastructure',
      weight: 2,
      critical: true,
      label: 'job',
      up: 'min by (job) (up{job="shop"})',
      startTime: null,
      expected: [],
    });
  });

  it('let a plan set a target', () => {
    const plan = planOf(short(['http-service'], '{ job: shop, targetP95: 120 }'));
    expect(plan.measures.find(({ id }) => id === 'latency-p95')?.target).toEqual({ op: '<', value: 120 });
  });
});
