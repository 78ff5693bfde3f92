import { describeFaults } from '../engine/plan/fault';
import { words } from '../engine/plan/words.en';
import { createTranslator } from '../i18n/createTranslator';
import { createParser, HEAD, MEASURE } from './fixtures/planTexts';
import { type FaultRow, sectionFaults } from './fixtures/sectionFaults';
import { en } from './words.en';

const { faultsOf } = createParser(createTranslator({ catalogue: en }));

const CHECK = `checks:
  - id: cpu
    title: CPU
    component: operations
`;
const PACKS = {
  redis:
    'groups:\n  - { id: cache, title: Cache }\nload:\n  - { id: ops, title: Operations, query: "ops{{{hole}}}" }\n',
  broken: '- 1',
  torn: 'groups: [',
  odd: 'mesures: []\ngroups: 3',
};

const rows: readonly FaultRow[] = [
  ['plan.fault.syntax', 'id: [', '', 1, 6, null],
  ['plan.fault.doubledKey', 'id: a\nid: b', '', 2, 1, null],
  ['plan.fault.doubledKey', `${HEAD}windows: { step: 1m, step: 2m }`, '', 5, 22, null],
  ['plan.fault.wrongValue', `${HEAD}variables: [1]`, 'variables', 5, 12, null],
  ['plan.fault.unknownKey', `${HEAD}variables: { __proto__: x }`, 'variables.__proto__', 5, 14, null],
  ['plan.fault.syntax', 'id: a\nb:\n\tc: 1', '', 3, 1, null],
  ['plan.fault.syntax', 'a: 1\n---\nb: 1', '', 2, 1, null],
  ['plan.fault.syntax', 'a: !!js/function 1', '', 1, 4, null],
  ['plan.fault.tooLong', 'a'.repeat(300_001), '', 1, 1, null],
  ['plan.fault.tooDeep', '['.repeat(100), '', 1, 1, null],
  ['plan.fault.notAPlan', '', '', 1, 1, null],
  ['plan.fault.notAPlan', '- a', '', 1, 1, null],
  ['plan.fault.notAPlan', 'null', '', 1, 1, null],
  ['plan.fault.unknownKey', `${HEAD}mesures: []`, 'mesures', 5, 1, 'measures'],
  ['plan.fault.unknownKey', `${HEAD}windows:\n  step: 1m\n  windw: 1h`, 'windows.windw', 7, 3, 'window'],
  ['plan.fault.unknownKey', `${HEAD}${MEASURE}    tolerence: 5%`, 'measures[0].tolerence', 14, 5, 'tolerance'],
  [
    'plan.fault.unknownKey',
    `${HEAD}${CHECK}    detector: spikes\n    query: cpu\n    deviatons: 3`,
    'checks[0].deviatons',
    11,
    5,
    'deviations',
  ],
  [
    'plan.fault.unknownKey',
    `${HEAD}${CHECK}    detector: restarts\n    query: cpu\n    warmUp: 1h`,
    'checks[0].warmUp',
    11,
    5,
    null,
  ],
  ['plan.fault.unknownKey', `${HEAD}constructor: 1`, 'constructor', 5, 1, null],
  ['plan.fault.unknownKey', `${HEAD}__proto__: { a: 1 }`, '__proto__', 5, 1, null],
  [
    'plan.fault.missingKey',
    'schemaVersion: 1\nid: shop\nsources: [{ id: prometheus, type: prometheus }]',
    '',
    1,
    1,
    null,
  ],
  ['plan.fault.missingKey', `${HEAD}${CHECK}    query: cpu`, 'checks[0]', 6, 5, null],
  ['plan.fault.missingKey', `${HEAD}security:\n  - { id: tls, title: TLS, query: tls }`, 'security[0]', 6, 5, null],
  [
    'plan.fault.missingKey',
    `${HEAD}security:\n  - { id: tls, title: TLS, judgedBy: query }`,
    'security[0]',
    6,
    5,
    null,
  ],
  ['plan.fault.wrongValue', `${HEAD}windows: { step: 1 minute }`, 'windows.step', 5, 18, null],
  ['plan.fault.wrongValue', `${HEAD}windows:`, 'windows', 5, 9, null],
  ['plan.fault.wrongValue', `${HEAD}measures: {}`, 'measures', 5, 11, null],
  ['plan.fault.wrongValue', `${HEAD}score: [1]`, 'score', 5, 8, null],
  [
    'plan.fault.wrongValue',
    `${HEAD}${CHECK}    detector: spike\n    query: cpu`,
    'checks[0].detector',
    9,
    15,
    'spikes',
  ],
  ['plan.fault.wrongValue', `${HEAD}variables: text`, 'variables', 5, 12, null],
  ['plan.fault.wrongValue', `${HEAD}variables: { job: [1] }`, 'variables.job', 5, 19, null],
  ['plan.fault.wrongValue', `${HEAD}extends: redis`, 'extends', 5, 10, null],
  ['plan.fault.wrongValue', `${HEAD}score: { minimum: .nan }`, 'score.minimum', 5, 19, null],
  ['plan.fault.wrongValue', HEAD.replace('1', '2'), 'schemaVersion', 1, 16, null],
  [
    'plan.fault.grafanaVariable',
    `${HEAD}load:\n  - { id: a, title: A, query: "rate(a[$__rate_interval])" }`,
    'load[0].query',
    6,
    31,
    null,
  ],
  ['plan.fault.grafanaVariable', `${HEAD}variables: { job: "\${job}" }`, 'variables.job', 5, 19, null],
  [
    'plan.fault.unknownVariable',
    `${HEAD}variables: { job: api }\nload:\n  - { id: a, title: A, query: 'a{job="{{jop}}"}' }`,
    'load[0].query',
    7,
    31,
    'job',
  ],
  ['plan.fault.nestedVariable', `${HEAD}variables: { job: "{{step}}" }`, 'variables.job', 5, 19, null],
  ['plan.fault.unknownPack', `${HEAD}extends: [reddis]`, 'extends[0]', 5, 11, 'redis'],
  ['plan.fault.unknownPack', `${HEAD}extends: [constructor]`, 'extends[0]', 5, 11, null],
  ['plan.fault.brokenPack', `${HEAD}extends: [broken]`, 'extends[0]', 5, 11, null],
  ['plan.fault.brokenPack', `${HEAD}extends: [torn]`, 'extends[0]', 5, 11, null],
  ['plan.fault.unknownWithout', `${HEAD}extends: [redis]\nwithout: [cach]`, 'without[0]', 6, 11, 'cache'],
  [
    'plan.fault.doubledId',
    `${HEAD}groups:\n  - { id: a, title: A }\n  - { id: a, title: B }`,
    'groups[1].id',
    7,
    11,
    null,
  ],
  ['plan.fault.doubledId', `${HEAD}${MEASURE}security:\n  - { id: p95, title: A }`, 'security[0].id', 15, 11, null],
  [
    'plan.fault.unknownName',
    `${HEAD}${MEASURE.replace('group: latency', 'group: latncy')}`,
    'measures[0].group',
    9,
    12,
    'latency',
  ],
  ['plan.fault.unknownName', `${HEAD}${MEASURE}    source: prometeus`, 'measures[0].source', 14, 13, 'prometheus'],
  ['plan.fault.noSource', `${HEAD}logs: { selector: '{a="b"}' }`, 'logs', 5, 7, null],
  ['plan.fault.zeroWithoutCompanion', `${HEAD}${MEASURE}    noData: zero`, 'measures[0].noData', 14, 13, null],
  ['plan.fault.limit', `${HEAD}${MEASURE}    limit: 1`, 'measures[0].limit', 14, 12, null],
  ['plan.fault.oneQuery', `${HEAD}${MEASURE}    count: a_total`, 'measures[0]', 7, 5, null],
  ['plan.fault.oneQuery', `${HEAD}${MEASURE.replace('    query: p95\n', '')}`, 'measures[0]', 7, 5, null],
  ['plan.fault.stepShort', `${HEAD}windows: { step: 500ms }`, 'windows.step', 5, 18, null],
  ['plan.fault.stepDivides', `${HEAD}windows: { step: 7m }`, 'windows.step', 5, 18, null],
  ['plan.fault.windowPoints', `${HEAD}windows: { window: 5m }`, 'windows.window', 5, 20, null],
  ['plan.fault.windowLong', `${HEAD}windows: { window: 25h }`, 'windows.window', 5, 20, null],
  ['plan.fault.dayPoints', `${HEAD}windows: { step: 5s }`, 'windows.step', 5, 18, null],
  ['plan.fault.checkpointsAscend', `${HEAD}windows: { checkpoints: [4h, 1h] }`, 'windows.checkpoints', 5, 25, null],
  ['plan.fault.lookbackShort', `${HEAD}deployment: { lookback: 1d }`, 'deployment.lookback', 5, 25, null],
  ['plan.fault.noWeight', `${HEAD}components: [{ id: a, title: A, weight: 0 }]`, 'components', 5, 13, null],
];

const SOURCES = HEAD.replace(
  'type: prometheus }]',
  'type: prometheus }, { id: loki, type: loki }, { id: jaeger, type: jaeger }]'
);
const COUNT = `${CHECK}    detector: count\n`;
const asking = (how: string): string => `${HEAD}${MEASURE.replace('    query: p95\n', `    ${how}\n`)}`;

const refused: readonly FaultRow[] = [
  ['plan.fault.selector', asking('count: rate(x_total[5m])'), 'measures[0].count', 11, 12, null],
  ['plan.fault.selector', asking('count: x_total offset 5m'), 'measures[0].count', 11, 12, null],
  ['plan.fault.selector', asking('ratio: { of: sum(a), to: b }'), 'measures[0].ratio.of', 11, 18, null],
  ['plan.fault.selector', asking('ratio: { of: a, to: [b, "c[5m]"] }'), 'measures[0].ratio.to[1]', 11, 29, null],
  ['plan.fault.selector', `${HEAD}${MEASURE}    companion: sum(a)`, 'measures[0].companion', 14, 16, null],
  ['plan.fault.selector', `${HEAD}${COUNT}    counter: increase(a[1h])`, 'checks[0].counter', 10, 14, null],
  ['plan.fault.selector', `${HEAD}${COUNT}    counter: a\n    companion: a > 0`, 'checks[0].companion', 11, 16, null],
  ['plan.fault.selector', `${HEAD}deployment: { selector: max(build_info) }`, 'deployment.selector', 5, 25, null],
  [
    'plan.fault.sourceType',
    asking('count: a\n    source: loki').replace(HEAD, SOURCES),
    'measures[0].source',
    12,
    13,
    null,
  ],
  [
    'plan.fault.sourceType',
    asking('ratio: { of: a, to: b }\n    source: loki').replace(HEAD, SOURCES),
    'measures[0].source',
    12,
    13,
    null,
  ],
  ['plan.fault.sourceType', `${SOURCES}${MEASURE}    source: jaeger`, 'measures[0].source', 14, 13, null],
  [
    'plan.fault.sourceType',
    `${SOURCES}${CHECK}    detector: absent\n    query: a\n    source: jaeger`,
    'checks[0].source',
    11,
    13,
    null,
  ],
  [
    'plan.fault.sourceType',
    `${SOURCES}${CHECK}    detector: new-patterns\n    source: prometheus`,
    'checks[0].source',
    10,
    13,
    null,
  ],
  [
    'plan.fault.sourceType',
    `${SOURCES}${CHECK}    detector: trace-errors\n    source: loki`,
    'checks[0].source',
    10,
    13,
    null,
  ],
  [
    'plan.fault.sourceType',
    `${SOURCES}${CHECK}    detector: slow-operations\n    source: loki`,
    'checks[0].source',
    10,
    13,
    null,
  ],
  ['plan.fault.sourceType', `${SOURCES}logs: { source: prometheus }`, 'logs.source', 5, 17, null],
  ['plan.fault.sourceType', `${SOURCES}traces: { source: loki }`, 'traces.source', 5, 19, null],
  ['plan.fault.sourceType', `${SOURCES}alerts: { present: prometheus }`, 'alerts.present', 5, 20, null],
  ['plan.fault.sourceType', `${SOURCES}alerts: { history: loki }`, 'alerts.history', 5, 20, null],
  ['plan.fault.sourceType', `${SOURCES}services: { source: loki }`, 'services.source', 5, 21, null],
  ['plan.fault.sourceType', `${SOURCES}deployment: { source: loki }`, 'deployment.source', 5, 23, null],
  ['plan.fault.noSource', `${HEAD}traces: { service: api }`, 'traces', 5, 9, null],
  ['plan.fault.ratioUnit', `${asking('ratio: { of: a, to: b }')}    unit: ms`, 'measures[0].unit', 14, 11, null],
  ['plan.fault.matchers', `${HEAD}alerts: { matchers: '{a="b"}' }`, 'alerts.matchers', 5, 21, null],
  ['plan.fault.stream', `${HEAD}logs: { selector: job="b" }`, 'logs.selector', 5, 19, null],
  ['plan.fault.stream', `${HEAD}logs: { selector: 'rate({a="b"}[1m])' }`, 'logs.selector', 5, 19, null],
  [
    'plan.fault.stream',
    `${HEAD}${CHECK}    detector: new-patterns\n    selector: api`,
    'checks[0].selector',
    10,
    15,
    null,
  ],
  ['plan.fault.wrongValue', `${HEAD}services: { label: a-b }`, 'services.label', 5, 20, null],
  ['plan.fault.wrongValue', `${HEAD}deployment: { label: a-b }`, 'deployment.label', 5, 22, null],
  ['plan.fault.wrongValue', `${HEAD}logs: { levelLabel: 9 lives }`, 'logs.levelLabel', 5, 21, null],
  [
    'plan.fault.wrongValue',
    `${HEAD}${CHECK}    detector: slow-operations\n    tolerance: 0.2`,
    'checks[0].tolerance',
    10,
    16,
    null,
  ],
  ['plan.fault.stepHour', `${HEAD}windows: { step: 7m, window: 70m, settle: 7m }`, 'windows.step', 5, 18, null],
  ['plan.fault.timeout', HEAD.replace(' }]', ', timeout: 0s }]'), 'sources[0].timeout', 4, 56, null],
  [
    'plan.fault.brokenHole',
    `${HEAD}load:\n  - { id: a, title: A, query: 'a{job="{{ job"}' }`,
    'load[0].query',
    6,
    31,
    null,
  ],
  [
    'plan.fault.brokenHole',
    `${HEAD}load:\n  - { id: a, title: A, query: 'a{job="{{ job }"}' }`,
    'load[0].query',
    6,
    31,
    null,
  ],
  [
    'plan.fault.unknownVariable',
    `${HEAD}load:\n  - { id: a, title: A, query: 'a{job="{{ my job }}"}' }`,
    'load[0].query',
    6,
    31,
    null,
  ],
  [
    'plan.fault.personWithQuery',
    `${HEAD}security:\n  - { id: a, title: A, judgedBy: person, query: up }`,
    'security[0].query',
    6,
    49,
    null,
  ],
  [
    'plan.fault.personWithQuery',
    `${HEAD}security:\n  - { id: a, title: A, target: "> 1" }`,
    'security[0].target',
    6,
    32,
    null,
  ],
  ['plan.fault.reservedId', `${HEAD}security:\n  - { id: alerts, title: A }`, 'security[0].id', 6, 11, null],
  ['plan.fault.reservedId', `${HEAD}${MEASURE.replace('id: p95', 'id: services')}`, 'measures[0].id', 7, 9, null],
  [
    'plan.fault.doubledId',
    `${HEAD}services: { expected: [{ id: a }, { id: a }] }`,
    'services.expected[1].id',
    5,
    41,
    null,
  ],
  ['plan.fault.missingVariable', `${HEAD}extends: [redis]`, 'extends[0]', 5, 11, null],
  ['plan.fault.unknownKey', asking('qeury: p95'), 'measures[0].qeury', 11, 5, 'query'],
];

const all = [...rows, ...refused, ...sectionFaults];

describe('faults of plans', () => {
  it.each(all)('%s in %j', (code, text, path, line, column, suggestion) => {
    const found = faultsOf(text, PACKS).map((fault) => ({
      code: fault.code,
      path: fault.path,
      line: fault.line,
      column: fault.column,
      suggestion: fault.suggestion,
    }));
    expect(found).toContainEqual({ code, path, line, column, suggestion });
  });

  it('covers every code that has words', () => {
    expect(new Set(all.map(([code]) => code))).toEqual(new Set(Object.keys(words)));
  });

  it.each(all)('%s has words without a hole: %j', (_code, text) => {
    for (const line of describeFaults(faultsOf(text, PACKS))) {
      expect(line).toMatch(/^(pack [a-z-]+, )?line \d+, column \d+: \S/);
      expect(line).not.toMatch(/–|undefined|\[object/);
    }
  });

  it('reports every fault of a stage', () => {
    const text = `${HEAD}colour: red\nshade: dark\n${MEASURE.replace('better: lower', 'better: lowr')}    weigth: 1\n    critcal: true\n`;
    expect(describeFaults(faultsOf(text))).toEqual([
      'line 5, column 1: colour: unknown key "colour"',
      'line 6, column 1: shade: unknown key "shade"',
      'line 16, column 5: measures[0].weigth: unknown key "weigth"; did you mean "weight"?',
      'line 17, column 5: measures[0].critcal: unknown key "critcal"; did you mean "critical"?',
      'line 14, column 13: measures[0].better: expected "lower" or "higher" or "neither", got "lowr"; did you mean "lower"?',
    ]);
  });

  it('reports names, windows and rules together with faults of the shape', () => {
    const text = `${HEAD}colour: red\nwindows: { step: 7m, window: 1 hour }\n${MEASURE.replace('group: latency', 'group: latncy')}    unit: 3\n    noData: zero\n`;
    expect(describeFaults(faultsOf(text))).toEqual([
      'line 5, column 1: colour: unknown key "colour"',
      'line 6, column 30: windows.window: expected a duration such as 90s, 10m, 1h or 7d, got "1 hour"',
      'line 16, column 11: measures[0].unit: expected text, got 3',
      'line 11, column 12: measures[0].group: unknown group "latncy"; there are: latency; did you mean "latency"?',
      'line 6, column 18: windows.step: an hour must be whole steps, or checkpoints would be missed',
      'line 6, column 18: windows.step: window and settle must be whole steps',
      'line 17, column 13: measures[0].noData: noData: zero needs a companion that shows that something was counted at all',
    ]);
  });

  it('names the pack in which a fault lies, with the place in its text', () => {
    expect(describeFaults(faultsOf(`${HEAD}extends: [redis]`, PACKS))).toEqual([
      'line 5, column 11: extends[0]: pack "redis" needs the variable "hole"',
    ]);
    expect(describeFaults(faultsOf(`${HEAD}extends: [odd]`, PACKS))).toEqual([
      'pack odd, line 1, column 1: mesures: unknown key "mesures"; did you mean "measures"?',
      'pack odd, line 2, column 9: groups: expected a list, got 3',
    ]);
    expect(describeFaults(faultsOf(`${HEAD}extends: [torn]`, PACKS))[1]).toMatch(
      /^pack torn, line 1, column \d+: not YAML or JSON/
    );
  });

  it('names a variable that a pack lacks once', () => {
    const pack = 'load:\n  - { id: a, title: A, query: "a{{{job}}}" }\n  - { id: b, title: B, query: "b{{{job}}}" }\n';
    expect(faultsOf(`${HEAD}extends: [p]`, { p: pack })).toHaveLength(1);
  });

  it('places a fault of an overridden entry where the field was written', () => {
    const pack = 'groups: [{ id: cache, title: Cache }]\nload:\n  - id: ops\n    title: Operations\n    query: ""\n';
    const found = faultsOf(`${HEAD}extends: [p]\nload:\n  - { id: ops, unit: 3 }\n`, { p: pack });
    expect(found.map(({ pack: name, line, path }) => [name, line, path])).toEqual([
      ['p', 5, 'load[0].query'],
      [null, 7, 'load[0].unit'],
    ]);
  });
});
