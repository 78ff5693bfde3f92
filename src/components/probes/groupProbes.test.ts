import { aProbe } from '../../../tests/fixtures/operationsParts';
import { groupProbes } from './groupProbes';

describe('groupProbes', () => {
  it('keeps services as they come and puts problems first within one', () => {
    const groups = groupProbes([
      aProbe('/health'),
      aProbe('/live', { service: 'worker' }),
      aProbe('/ready', { status: 'warn' }),
      aProbe('/deep', { status: 'fail' }),
      aProbe('/lost', { status: 'unknown' }),
    ]);
    expect(groups.map(({ service, rows }) => [service, rows.map(({ id }) => id)])).toEqual([
      ['api', ['/deep', '/ready', '/lost', '/health']],
      ['worker', ['/live']],
    ]);
  });

  it('probes without a service are one group without a name', () => {
    expect(
      groupProbes([aProbe('/a', { service: null }), aProbe('/b', { service: null })]).map(({ service, rows }) => [
        service,
        rows.length,
      ])
    ).toEqual([[null, 2]]);
  });
});
