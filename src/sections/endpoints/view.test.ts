import { anEndpoint } from '../../../tests/fixtures/operationsParts';
import { quantityOf, sortEndpoints } from './view';

const rows = [
  anEndpoint('GET /a', { requests: 10, errors: 0, p95: 30 }),
  anEndpoint('GET /b', { requests: 30, errors: null, p95: null }),
  anEndpoint('GET /c', { requests: 20, errors: 3, p95: 90 }),
  anEndpoint('GET /d', { requests: 20, errors: 3, p95: Number.NaN }),
];

describe('sortEndpoints', () => {
  it.each([
    ['traffic', ['/b', '/c', '/d', '/a']],
    ['errors', ['/c', '/d', '/a', '/b']],
    ['latency', ['/c', '/a', '/b', '/d']],
  ] as const)('by %s: largest first, unknown last, equals as they were', (order, paths) => {
    expect(sortEndpoints(rows, order).map(({ path }) => path)).toEqual(paths);
  });
});

describe('quantityOf', () => {
  it('what is not finite is not known', () => {
    expect(rows.map((row) => quantityOf(row, 'latency'))).toEqual([30, null, 90, null]);
  });
});
