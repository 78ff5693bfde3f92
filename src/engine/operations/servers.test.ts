import { absent, failed, observed } from '../../../tests/builders/evidence';
import type { PlanSource } from '../model/plan';
import { serverRequests, versionOf } from './servers';

const sources = (['prometheus', 'loki', 'jaeger', 'alertmanager', 'grafana', 'datasource'] as const).map(
  (type): PlanSource => ({ id: `the-${type}`, type, uid: type, timeout: 1000 })
);

describe('serverRequests', () => {
  it('asks the servers that say their version', () => {
    const asked = serverRequests({ sources }, true);
    expect(Object.keys(asked)).toEqual(['the-prometheus', 'the-loki', 'the-alertmanager', 'the-grafana']);
    expect(asked['the-loki']).toMatchObject({ kind: 'server', source: 'the-loki' });
  });

  it('asks nobody about the past', () => {
    expect(serverRequests({ sources }, false)).toEqual({});
  });
});

describe('versionOf', () => {
  it.each([
    ['a version', { status: 'observed', query: '', data: { kind: 'server', version: '2.42.0' } } as const, '2.42.0'],
    ['an empty one', { status: 'observed', query: '', data: { kind: 'server', version: '' } } as const, null],
    ['an answer of another kind', observed(), null],
    ['nothing there', absent, null],
    ['no answer', failed, null],
    ['not asked', undefined, null],
  ])('%s', (_name, answer, version) => {
    expect(versionOf(answer)).toBe(version);
  });
});
