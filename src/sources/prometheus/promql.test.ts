import { toPromql } from './promql';
import type { PromqlQuestion } from './selector';

const MINUTE = 60_000;
const grid = { from: 0, to: 10 * MINUTE, step: MINUTE };

function exprOf(question: PromqlQuestion): string {
  const promql = toPromql(question);
  return 'expr' in promql ? promql.expr : `refused: ${promql.refused.kind}`;
}

const rise = (counter: string) =>
  `sum(((${counter} - ${counter} offset 1m) >= 0) or (${counter} and ${counter} offset 1m) or (${counter} and on (job, instance) (up offset 1m == 1))` +
  ` or ((${counter} - last_over_time(${counter}[5m30s:1m] offset 1m)) >= 0) or (${counter} and last_over_time(${counter}[5m30s:1m] offset 1m)))`;

describe('toPromql', () => {
  it('sends an expression as it is', () => {
    expect(exprOf({ kind: 'range', expr: ' sum(rate(x[1m])) \n', grid })).toBe('sum(rate(x[1m]))');
  });

  it('adds up what one counter rose by, after resets, births and gaps', () => {
    expect(exprOf({ kind: 'increments', selectors: ['x_total{code=~"5.."}'], grid })).toBe(
      rise('x_total{code=~"5.."}')
    );
  });

  it('keeps equal label sets of several counters apart, and is empty only where all are', () => {
    expect(exprOf({ kind: 'increments', selectors: ['a_total', 'b_total'], grid })).toBe(
      `sum(label_replace(${rise('a_total')}, "dayone_part", "0", "", "") or label_replace(${rise('b_total')}, "dayone_part", "1", "", ""))`
    );
  });

  it('looks back at least one step for a series that was not scraped', () => {
    expect(exprOf({ kind: 'increments', selectors: ['x'], grid: { from: 0, to: 3_600_000, step: 600_000 } })).toContain(
      'last_over_time(x[15m:10m] offset 10m)'
    );
  });

  const history = { kind: 'history', at: 0, window: 60 * MINUTE, step: MINUTE, days: 1 } as const;

  it.each([
    ['mean', 'avg_over_time('],
    ['median', 'quantile_over_time(0.5, '],
    ['max', 'max_over_time('],
    ['min', 'min_over_time('],
    ['last', 'last_over_time('],
  ] as const)('reduces a window of a query by %s, a part a day, without what is not finite', (reduce, start) => {
    expect(exprOf({ ...history, of: { kind: 'query', expr: 'p95', reduce } })).toBe(
      `label_replace(${start}((p95) > -Inf < Inf)[59m30s:1m]), "dayone_day", "0", "", "") or ` +
        `label_replace(${start}((p95) > -Inf < Inf)[59m30s:1m] offset 1d), "dayone_day", "1", "", "")`
    );
  });

  it('adds up the events of a window', () => {
    expect(exprOf({ ...history, days: 0, of: { kind: 'count', selectors: ['x_total'] } })).toBe(
      `label_replace(sum_over_time((${rise('x_total')})[59m30s:1m]), "dayone_day", "0", "", "")`
    );
  });

  const totals = {
    kind: 'totals',
    selectors: ['x_total'],
    by: ['method', 'path'],
    span: { from: 0, to: 60 * MINUTE },
    step: MINUTE,
  } as const;

  it('adds up the events of a span by labels', () => {
    expect(exprOf(totals)).toBe(
      `sum_over_time((${rise('x_total').replace('sum(', 'sum by (method, path) (')})[59m30s:1m])`
    );
    expect(exprOf({ ...totals, by: [] })).toBe(`sum_over_time((${rise('x_total')})[59m30s:1m])`);
  });

  it('keeps the labels of several counters, and starts at the first whole step of a span', () => {
    const parts = ['a_total', 'b_total'].map(
      (counter, index) =>
        `label_replace(${rise(counter).replace('sum(', 'sum by (path) (')}, "dayone_part", "${index}", "", "")`
    );
    const span = { from: 90_000, to: 60 * MINUTE + 5000 };
    expect(exprOf({ ...totals, selectors: ['a_total', 'b_total'], by: ['path'], span })).toBe(
      `sum_over_time((sum by (path) (${parts.join(' or ')}))[58m35s:1m])`
    );
  });

  it('takes a ratio of sums, not a mean of ratios', () => {
    expect(exprOf({ ...history, days: 0, of: { kind: 'ratio', of: ['e'], to: ['r'] } })).toBe(
      `label_replace(100 * sum_over_time((${rise('e')})[59m30s:1m]) / sum_over_time((${rise('r')})[59m30s:1m]), "dayone_day", "0", "", "")`
    );
  });

  it('does not let a comment swallow the rest of the query', () => {
    expect(exprOf({ ...history, days: 0, of: { kind: 'query', expr: 'p95 # the old one', reduce: 'mean' } })).toContain(
      '(p95 # the old one\n) > -Inf'
    );
  });

  it('asks for the presence of a label', () => {
    expect(exprOf({ kind: 'presence', selector: 'build_info{job="api"}', label: 'version', grid })).toBe(
      'count by (version) (present_over_time(build_info{job="api"}[59s999ms]))'
    );
  });

  it.each([
    [
      '',
      'count_over_time(ALERTS{alertstate="firing"}[59s999ms]) or count_over_time(GRAFANA_ALERTS{grafana_alertstate=~"firing|alerting"}[59s999ms])',
    ],
    [
      'system="hotel"',
      'count_over_time(ALERTS{alertstate="firing",system="hotel"}[59s999ms]) or count_over_time(GRAFANA_ALERTS{grafana_alertstate=~"firing|alerting",system="hotel"}[59s999ms])',
    ],
  ])('asks for firing alerts with matchers "%s"', (matchers, expr) => {
    expect(exprOf({ kind: 'alert-history', matchers, grid })).toBe(expr);
  });

  it.each<[string, PromqlQuestion]>([
    ['an empty query', { kind: 'range', expr: '  ', grid }],
    ['a counter with its rate', { kind: 'increments', selectors: ['rate(x_total[5m])'], grid }],
    ['one such counter of two', { kind: 'increments', selectors: ['x_total', 'x_total offset 5m'], grid }],
    ['no counter', { kind: 'increments', selectors: [], grid }],
    ['a count of a range', { ...history, of: { kind: 'count', selectors: ['x[5m]'] } }],
    ['a ratio to a sum', { ...history, of: { kind: 'ratio', of: ['x'], to: ['sum(y)'] } }],
    ['an empty query in the past', { ...history, of: { kind: 'query', expr: '', reduce: 'mean' } }],
    ['totals of a rate', { ...totals, selectors: ['rate(x_total[5m])'] }],
    ['totals of nothing', { ...totals, selectors: [] }],
    ['totals by what is no label', { ...totals, by: ['path', 'a) or (b'] }],
    ['a label that is none', { kind: 'presence', selector: 'build_info', label: 'version) or (x', grid }],
    ['a selector that is none', { kind: 'presence', selector: 'build_info}', label: 'version', grid }],
    ['matchers that close the brace', { kind: 'alert-history', matchers: 'a="b"} or up{c="d"', grid }],
  ])('refuses %s', (_, question) => {
    expect(toPromql(question)).toEqual({ refused: { kind: 'badQuery', message: expect.stringMatching(/^[^\n]+$/) } });
  });

  it('says what to give instead', () => {
    expect(toPromql({ kind: 'increments', selectors: ['rate(x_total[5m])'], grid })).toMatchObject({
      refused: {
        message:
          '"rate(x_total[5m])" is not a plain selector such as http_requests_total{job="api"}: give the counter itself, without rate(), ranges or offset',
      },
    });
  });
});
