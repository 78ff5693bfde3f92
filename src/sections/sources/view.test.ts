import { aBadReport } from '../../../tests/fixtures/badReport';
import { IN_UTC, rowsOf } from '../../../tests/fixtures/readDocument';
import { aReport } from '../../../tests/fixtures/report';
import { aSource } from '../../../tests/fixtures/reportParts';
import type { SourceRow } from './report';
import { sources } from './view';

describe('sources', () => {
  it('says who was asked, and what did not come, the silent ones first', () => {
    const body = sources(aBadReport(), IN_UTC);
    expect(body?.note).toBe('45 answers with data, 1 without, 5 failed');
    expect(rowsOf(body).slice(0, 2)).toEqual([
      'jaeger | jaeger | timed out: jaeger did not answer within 10 s | 0 | 0 | 5',
      'prometheus | prometheus | answered | 38 | 1 | 0',
    ]);
  });

  it.each<readonly [string, Partial<SourceRow>, string]>([
    [
      'in part',
      { status: 'partial', failed: 1, error: { kind: 'badQuery', message: 'parse error' } },
      'answered in part: parse error',
    ],
    ['not at all', { status: 'not-asked' }, 'not asked'],
    ['without a reason', { status: 'failed', failed: 1 }, 'failed'],
    ['not yet', { status: 'failed', error: { kind: 'pending', message: '' } }, 'waiting'],
  ])('one that answered %s', (_name, parts, words) => {
    expect(rowsOf(sources(aReport({ sources: [aSource('loki', 1, 1, parts)] }), IN_UTC))[0]?.split(' | ')[2]).toBe(
      words
    );
  });

  it('says the server and its version', () => {
    expect(
      rowsOf(
        sources(aReport({ sources: [{ ...aSource('prometheus', 1, 1), id: 'mimir', version: '2.42.0' }] }), IN_UTC)
      )[0]
    ).toMatch(/^mimir \| prometheus 2\.42\.0 \| /);
  });

  it('is not there without sources', () => {
    expect(sources(aReport({ sources: [] }), IN_UTC)).toBeNull();
  });
});
