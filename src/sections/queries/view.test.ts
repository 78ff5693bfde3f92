import { IN_UTC, linked, rowsOf, tablesOf } from '../../../tests/fixtures/readDocument';
import { aReport, aRow, aTable } from '../../../tests/fixtures/report';
import { aCheck, anItem, aService, aSource } from '../../../tests/fixtures/reportParts';
import type { Report } from '../report';
import { queries as queriesView } from './view';

const queries = linked(queriesView);

const NOTHING: Partial<Report> = {
  comparisons: [],
  checks: [],
  services: [],
  security: [],
  logs: null,
  traces: null,
  alerts: null,
};

describe('queries', () => {
  it('has every query as it was asked, with its source', () => {
    const report = aReport({
      ...NOTHING,
      comparisons: [aTable('a', 'A', [aRow('p95', [1, 1], { query: 'rate(x{a="|"}[5m])\n> 0' })])],
      checks: [aCheck('Leaks')],
      services: [aService('api')],
      logs: aReport().logs,
      alerts: aReport().alerts,
    });
    expect(rowsOf(queries(report, IN_UTC))).toEqual([
      'p95 | prometheus | rate(x{a="|"}[5m])\n> 0',
      'leaks | prometheus | check(5)',
      'api | prometheus | up',
      'alerts | prometheus | ALERTS',
      'logs | loki | {job="api"}',
    ]);
    expect(queries(report, IN_UTC)?.note).toBe('5 queries');
    expect(tablesOf(queries(report, IN_UTC))[0]?.columns.map(({ kind }) => kind)).toEqual(['text', 'text', 'code']);
  });

  it('an item that restates a finding with its query is told once', () => {
    const item = anItem('Errors', { id: 'error-rate', query: 'errors' });
    expect(
      rowsOf(
        queries(
          aReport({
            ...NOTHING,
            comparisons: [aTable('a', 'A', [aRow('error-rate', [1, 1], { query: 'errors' })])],
            security: [item],
          }),
          IN_UTC
        )
      )
    ).toHaveLength(1);
  });

  it('a query that several rows share is told once, with all of them', () => {
    const rows = [
      aRow('a', [1, 1], { query: 'up' }),
      aRow('b', [1, 1], { query: 'up' }),
      aRow('c', [1, 1], { query: 'down' }),
    ];
    expect(rowsOf(queries(aReport({ ...NOTHING, comparisons: [aTable('t', 'T', rows)] }), IN_UTC))).toEqual([
      'a, b | prometheus | up',
      'c | prometheus | down',
    ]);
  });

  it('does not guess which of two sources of a type was asked', () => {
    expect(
      rowsOf(
        queries(
          aReport({
            ...NOTHING,
            services: [aService('api')],
            sources: [aSource('prometheus', 1, 1), { ...aSource('prometheus', 1, 1), id: 'mimir' }],
          }),
          IN_UTC
        )
      )
    ).toEqual(['api | – | up']);
  });

  it.each([
    ['no row has one', NOTHING],
    [
      'all are hidden',
      { ...NOTHING, services: [aService('api', { query: '' })], security: [anItem('x', { query: ' ' })] },
    ],
  ])('is not there where %s', (_name, parts) => {
    expect(queries(aReport(parts), IN_UTC)).toBeNull();
  });
});
