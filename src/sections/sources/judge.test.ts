import { absent, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { type Evidence, type EvidenceSet, toRequest } from '../../engine/model/evidence';
import type { PlanSource } from '../../engine/model/plan';
import { serverRequests, toSourceRows, versionOf } from './judge';

const planned = [{ id: 'prometheus', type: 'prometheus' }] as const;
const rules = toRequest('prometheus', { kind: 'rules' });
const targets = toRequest('prometheus', { kind: 'targets' });
const server = toRequest('prometheus', { kind: 'server' });
const version: Evidence = { status: 'observed', query: '', data: { kind: 'server', version: '2.42.0' } };

function rowOf(
  answers: EvidenceSet['answers'],
  requests = [rules, targets, server],
  versions: ReadonlyMap<string, string | null> = new Map([['prometheus', '2.42.0']])
): ReturnType<typeof toSourceRows>[number] | undefined {
  const deployment = {
    id: 'v2',
    version: '2',
    previousVersion: '1',
    startedAt: ROLLOUT,
    endedAt: ROLLOUT,
    source: 'given',
  } as const;
  return toSourceRows({
    requests,
    evidence: { answers, sources: [], deployments: [], deployment, horizon: ROLLOUT, present: true },
    planned,
    versions,
  })[0];
}

describe('toSourceRows', () => {
  it('its version, which is no answer among the others', () => {
    expect(rowOf({ [rules.id]: observed(), [targets.id]: absent, [server.id]: version })).toMatchObject({
      version: '2.42.0',
      status: 'answered',
      observed: 1,
      absent: 1,
      failed: 0,
      error: null,
    });
  });

  it('not saying its version is no failure', () => {
    expect(
      rowOf({ [rules.id]: observed(), [targets.id]: absent, [server.id]: failed }, [rules, targets, server], new Map())
    ).toMatchObject({ version: null, status: 'answered', failed: 0, error: null });
  });

  it.each([
    ['some questions', { [rules.id]: observed(), [targets.id]: failed }, 'partial', 1],
    ['all questions', { [rules.id]: failed, [targets.id]: failed, [server.id]: version }, 'failed', 2],
    ['questions still open', { [rules.id]: observed() }, 'partial', 1],
  ])('%s that failed', (_name, answers, status, count) => {
    expect(rowOf(answers)).toMatchObject({ status, failed: count });
  });

  it('a source that was asked for its version alone was not asked', () => {
    expect(rowOf({ [server.id]: version }, [server])).toMatchObject({ status: 'not-asked', observed: 0 });
  });
});

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
