import { createMeasure } from './fixtures/createMeasure';
import { createSchedule } from './fixtures/createSchedule';
import { measureRequests } from './measureRequests';

describe('measureRequests', () => {
  const schedule = createSchedule(24);

  it('asks a query over the day, the window before the rollout and its history', () => {
    const requests = measureRequests(createMeasure({ reduce: 'max' }), schedule);
    expect(requests.day).toMatchObject({ kind: 'range', expr: 'latency', grid: schedule.day });
    expect(requests.clock).toMatchObject({ kind: 'range', grid: schedule.clock });
    expect(requests.history).toMatchObject({
      kind: 'history',
      of: { kind: 'query', expr: 'latency', reduce: 'max' },
      at: schedule.clock?.to,
      window: 3_600_000,
      step: 60_000,
      days: 7,
    });
    expect(Object.keys(requests).sort()).toEqual(['clock', 'day', 'history']);
  });

  it('asks a count with its companion as increments', () => {
    const measure = createMeasure({
      query: { kind: 'count', counter: 'timeouts_total' },
      companion: 'requests_total',
      noData: 'zero',
    });
    const requests = measureRequests(measure, schedule);
    expect(requests.day).toMatchObject({ kind: 'increments', selectors: ['timeouts_total'] });
    expect(requests.dayCompanion).toMatchObject({
      kind: 'increments',
      selectors: ['requests_total'],
      grid: schedule.day,
    });
    expect(requests.clockCompanion).toMatchObject({ kind: 'increments', grid: schedule.clock });
    expect(requests.history).toMatchObject({ of: { kind: 'count', selectors: ['timeouts_total'] } });
  });

  it('asks both parts of a ratio, and no companion beside its own denominator', () => {
    const query = { kind: 'ratio', of: ['errors_total'], to: ['requests_total'], minimum: 100 } as const;
    const requests = measureRequests(createMeasure({ query, companion: 'other_total' }), schedule);
    expect(Object.keys(requests).sort()).toEqual(['clock', 'clockTo', 'day', 'dayTo', 'history']);
    expect(requests.dayTo).toMatchObject({ kind: 'increments', selectors: ['requests_total'] });
  });

  it('asks a raw query over the day and the window before the rollout, without a history', () => {
    const requests = measureRequests(
      createMeasure({ query: { kind: 'raw', model: '{"rawSql":"select 1"}' }, source: 'sql' }),
      schedule
    );
    expect(requests.day).toMatchObject({
      kind: 'raw',
      source: 'sql',
      model: '{"rawSql":"select 1"}',
      grid: schedule.day,
    });
    expect(requests.clock).toMatchObject({ kind: 'raw', grid: schedule.clock });
    expect(Object.keys(requests).sort()).toEqual(['clock', 'day']);
  });

  it('asks nothing before the rollout where there is no such window', () => {
    expect(Object.keys(measureRequests(createMeasure(), createSchedule(24, { clock: null, release: null })))).toEqual([
      'day',
    ]);
  });
});
