import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { createTranslator } from '../i18n/createTranslator';
import { createParser, HEAD, MEASURE } from './fixtures/planTexts';
import type { Plan } from './plan';
import { en } from './words.en';

const { parse, faultsOf } = createParser(createTranslator({ catalogue: en }));
const hotel = readFileSync('demo/scenarios/hotel/plan.yaml', 'utf8');

function planOf(text: string, packs: Readonly<Record<string, string>> = {}): Plan {
  const parsed = parse(text, packs);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.faults));
  }
  return parsed.plan;
}

const loaded = (query: string, variables = ''): string =>
  planOf(`${HEAD}variables: { ${variables} }\nload:\n  - id: a\n    title: A\n    query: ${query}\n`).load[0]?.query ??
  '';

describe('parsePlan', () => {
  it('reads the plan of the hotel', () => {
    const plan = planOf(hotel);
    expect(plan.measures.map(({ id }) => id).slice(0, 4)).toEqual([
      'latency-p50',
      'latency-p95',
      'latency-p99',
      'error-rate',
    ]);
    expect([plan.checks.length, plan.security.length, plan.load.length, plan.services?.expected.length]).toEqual([
      10, 7, 3, 7,
    ]);
    expect(plan.windows).toEqual({
      settle: 600_000,
      window: 1_200_000,
      step: 60_000,
      checkpoints: [0, 1, 4, 12, 24],
      baseline: 'auto',
      clockDays: 1,
    });
    expect(plan.deployment.selector).toBe('build_info{job="agente-api"}');
    expect(plan.measures[0]?.query).toEqual({
      kind: 'query',
      expr: '1000 * histogram_quantile(0.50, sum by (le) (rate(http_server_request_duration_seconds_bucket{job="agente-api"}[60s])))',
    });
    expect(plan.alerts).toMatchObject({ history: 'prometheus', present: 'alertmanager', matchers: '' });
  });

  it('fills in what a short plan leaves out', () => {
    expect(planOf(HEAD + MEASURE)).toEqual({
      schemaVersion: 1,
      id: 'shop',
      title: 'Shop',
      description: '',
      sources: [{ id: 'prometheus', type: 'prometheus', uid: 'prometheus', timeout: 10_000 }],
      deployment: { source: 'prometheus', selector: null, label: 'version', lookback: 604_800_000 },
      windows: {
        settle: 600_000,
        window: 3_600_000,
        step: 60_000,
        checkpoints: [0, 1, 4, 12, 24],
        baseline: 'auto',
        clockDays: 1,
      },
      score: { minimum: 8, minimumCoverage: 0.8 },
      components: ['Infrastructure', 'Performance', 'Security', 'Operations'].map((title) => ({
        id: title.toLowerCase(),
        title,
        weight: 1,
      })),
      groups: [{ id: 'latency', title: 'Latency' }],
      measures: [
        {
          id: 'p95',
          title: 'P95',
          group: 'latency',
          component: 'performance',
          source: 'prometheus',
          query: { kind: 'query', expr: 'p95' },
          unit: 'short',
          better: 'lower',
          tolerance: { kind: 'relative', fraction: 0.05 },
          target: null,
          weight: 1,
          critical: false,
          reduce: 'mean',
          noData: 'fail',
          companion: null,
          capacity: null,
          limit: 3,
          trajectory: false,
        },
      ],
      checks: [],
      services: null,
      security: [],
      alerts: null,
      logs: null,
      traces: null,
      load: [],
      endpoints: null,
      probes: null,
      certificates: null,
      capacity: [],
      usage: [],
      checklist: [],
      schedule: [],
      triggers: [],
      signoffs: [],
      people: [],
      progress: [],
      annotations: null,
      reviewAfter: 86_400_000,
    });
  });

  it('reads JSON as it reads YAML, also with tabs', () => {
    expect(parse(JSON.stringify(parseYaml(hotel)))).toEqual(parse(hotel));
    expect(parse(JSON.stringify(parseYaml(hotel), null, '\t'))).toEqual(parse(hotel));
  });

  it('gives the same plan for the same text', () => {
    expect(JSON.stringify(parse(hotel))).toBe(JSON.stringify(parse(hotel)));
  });

  it.each([
    ['<= 0.5', { op: '<=', value: 0.5 }],
    ['>80', { op: '>', value: 80 }],
    ['< -1e-3', { op: '<', value: -0.001 }],
  ])('reads the target %s', (text, target) => {
    expect(planOf(`${HEAD}${MEASURE}    target: "${text}"`).measures[0]?.target).toEqual(target);
  });
});

describe('parsePlan, what it takes', () => {
  const sources = HEAD.replace(' }]', ' }, { id: loki, type: loki }, { id: jaeger, type: jaeger }]');

  it('takes a measure of Loki, and streams with filters', () => {
    const plan = planOf(
      `${sources}${MEASURE.replace('query: p95', `query: 'sum(rate({a="b"}[1m]))'`)}    source: loki\nlogs: { selector: '{a="b"} |= "error"' }\n`
    );
    expect([plan.measures[0]?.source, plan.logs?.selector]).toEqual(['loki', '{a="b"} |= "error"']);
  });

  it('takes the tolerance of slow operations in percent of the former duration', () => {
    const [check] = planOf(
      `${sources}checks: [{ id: slow, title: Slow, component: operations, detector: slow-operations, service: api, tolerance: 20% }]`
    ).checks;
    expect(check).toMatchObject({ source: 'jaeger', tolerance: 0.2 });
  });
});

describe('variables', () => {
  it.each([
    ['outside of quotes', "'rate(a[{{step}}]) / {{n}}'", 'n: 5', 'rate(a[60s]) / 5'],
    ['inside double quotes', `'a{job="{{job}}"}'`, `job: 'a"b\\c'`, 'a{job="a\\"b\\\\c"}'],
    ['inside single quotes', `"a{job='{{job}}'}"`, `job: "it's"`, `a{job='it\\'s'}`],
    ['after an escaped quote', `'a{b="\\"", job="{{job}}"}'`, `job: 'x"'`, 'a{b="\\"", job="x\\""}'],
    ['between backticks', "'a{job=`{{job}}`}'", `job: 'x"'`, 'a{job=`x"`}'],
    ['of LogQL templates, which stay', `'x | line_format "{{.msg}}"'`, '', 'x | line_format "{{.msg}}"'],
    [
      'next to words and actions of LogQL templates',
      `'x{a="{{n}}"} | line_format "{{if .msg}}{{.msg}}{{else}}{{ __line__ }}{{end}}{{range $q := .b}}{{__timestamp__ | date}}{{end}}{{ ToUpper .c }}"'`,
      'n: 5',
      'x{a="5"} | line_format "{{if .msg}}{{.msg}}{{else}}{{ __line__ }}{{end}}{{range $q := .b}}{{__timestamp__ | date}}{{end}}{{ ToUpper .c }}"',
    ],
    ['of the plan before words of LogQL templates', '\'a{b="{{end}}"}\'', 'end: z', 'a{b="z"}'],
    ['inside single braces', "'a{{{n}}}'", `n: 'b="c"'`, 'a{b="c"}'],
    ['next to a $ that ends a regular expression', `'a{job=~"{{job}}$"}'`, 'job: x', 'a{job=~"x$"}'],
    [
      'next to a group of label_replace',
      `'label_replace(a, "b", "$1", "c", "(.*)")'`,
      '',
      'label_replace(a, "b", "$1", "c", "(.*)")',
    ],
  ])('are filled in %s', (_where, query, variables, filled) => {
    expect(loaded(query, variables)).toBe(filled);
  });

  it.each([
    'rate(a[$__rate_interval])',
    '$__interval',
    'a{job="${job}"}',
    'a{job=~"[[job]]"}',
    'a{job=~"$job"}',
    'a{job="${job:regex}"}',
  ])('refuses %s', (query) => {
    expect(faultsOf(`${HEAD}load:\n  - id: a\n    title: A\n    query: '${query}'\n`).map(({ code }) => code)).toEqual([
      'plan.fault.grafanaVariable',
    ]);
  });

  it('takes step and window from the plan', () => {
    expect(
      planOf(
        `${HEAD}windows: { step: 2m, window: 30m }\nload: [{ id: a, title: A, query: "a[{{step}}] b[{{window}}]" }]`
      ).load[0]?.query
    ).toBe('a[120s] b[1800s]');
  });
});

describe('packs', () => {
  const packs = {
    a: 'variables: { most: 5 }\ngroups: [{ id: shared, title: From a }]\nmeasures:\n  - { id: one, title: One, group: shared, component: performance, query: one, better: lower, tolerance: 5%, target: "<= {{most}}" }\n  - { id: two, title: Two, group: shared, component: performance, query: two, better: lower, tolerance: 5% }\nalerts: { weight: 4 }\n',
    b: 'groups: [{ id: shared, title: From b }]\nload: [{ id: three, title: Three, query: three }]\n',
  };

  it('come before the plan, which adds fields by id', () => {
    const plan = planOf(
      `${HEAD}extends: [a, b]\nvariables: { most: 7 }\nmeasures:\n  - { id: one, weight: 3 }\n  - { id: own, title: Own, group: shared, component: performance, query: own, better: lower, tolerance: 1 }\n`,
      packs
    );
    expect(plan.measures.map(({ id, weight, target }) => [id, weight, target?.value])).toEqual([
      ['one', 3, 7],
      ['two', 1, undefined],
      ['own', 1, undefined],
    ]);
    expect(plan.groups).toEqual([{ id: 'shared', title: 'From b' }]);
    expect(plan.alerts?.weight).toBe(4);
  });

  it('lose what `without` names, and the plan may then give its own', () => {
    expect(planOf(`${HEAD}extends: [a]\nwithout: [one]`, packs).measures.map(({ id }) => id)).toEqual(['two']);
    expect(
      faultsOf(`${HEAD}extends: [a]\nwithout: [one]\nmeasures: [{ id: one, title: X }]`, packs).map(
        ({ params }) => params['key']
      )
    ).toContain('tolerance');
  });

  it('have sections to which the plan adds fields', () => {
    expect(planOf(`${HEAD}extends: [a]\nalerts: { matchers: 'a="b"' }`, packs).alerts).toMatchObject({
      weight: 4,
      matchers: 'a="b"',
    });
  });

  it('lose a section to what is none, which is a fault at its place', () => {
    expect(
      faultsOf(`${HEAD}extends: [a]\nalerts: 5`, packs).map(({ path, line, column, pack }) => [
        path,
        line,
        column,
        pack,
      ])
    ).toEqual([['alerts', 6, 9, null]]);
  });

  it('keep the place of a field of their sections', () => {
    const wrong = { p: 'services:\n  component: infrastructure\n  label: a-b\n  up: up\n' };
    expect(
      faultsOf(`${HEAD}extends: [p]\nservices: { critical: 1 }`, wrong).map(({ path, line, column, pack }) => [
        path,
        line,
        column,
        pack,
      ])
    ).toEqual([
      ['services.critical', 6, 23, null],
      ['services.label', 3, 10, 'p'],
    ]);
  });

  it('count once when named twice', () => {
    expect(planOf(`${HEAD}extends: [a, a]`, packs).measures).toHaveLength(2);
  });

  it('do not hide a list of the plan that is none', () => {
    expect(faultsOf(`${HEAD}extends: [a]\nmeasures: {}`, packs).map(({ path }) => path)).toContain('measures');
  });
});
