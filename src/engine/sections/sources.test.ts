import { absent, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import type { Evidence, EvidenceSet } from '../model/evidence';
import { toRequest } from '../model/request';
import { toSourceRows } from './sources';

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
