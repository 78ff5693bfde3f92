import { existsSync } from 'node:fs';
import { DEMOS } from './demos';
import { findScenario, SCENARIOS } from './findScenario';

const SAMPLE_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;

describe('SCENARIOS', () => {
  it('are the demos, in their order', () => {
    expect(SCENARIOS.map(({ id }) => id)).toEqual(DEMOS.map(({ id }) => id));
    expect(new Set(DEMOS.map(({ id }) => id)).size).toBe(DEMOS.length);
    expect(findScenario('none')).toBeUndefined();
  });
});

describe.each(SCENARIOS)('$id', ({ plan, rolloutEnd, services, metrics, annotations, rules }) => {
  it('has a plan, a rollout and rules', () => {
    expect(existsSync(plan)).toBe(true);
    expect(new Date(rolloutEnd).toISOString().replace('.000Z', 'Z')).toBe(rolloutEnd);
    expect(rules.records.length + rules.alerts.length).toBeGreaterThan(0);
    expect(new Set(services.map(({ job }) => job)).size).toBe(services.length);
  });

  it('has families that somebody serves, under names that Prometheus takes, each series once', () => {
    const targets = ['none', ...services.map(({ name }) => name)];
    const keys = metrics.flatMap(({ series }) =>
      series.map(({ name, labels, bornAt }) => JSON.stringify([name, Object.entries(labels).sort(), bornAt]))
    );
    expect(metrics.filter(({ target }) => !targets.includes(target))).toEqual([]);
    expect(metrics.flatMap(({ series }) => series).filter(({ name }) => !SAMPLE_NAME.test(name))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has notes of people that Grafana would take', () => {
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
    for (const { tags, time, timeEnd, created, updated, text } of annotations) {
      expect(tags[0]).toBe('dayone');
      expect([timeEnd >= time, updated >= created, text.length > 0]).toEqual([true, true, true]);
      expect(tags.join('').length).toBeLessThan(500);
    }
  });
});
