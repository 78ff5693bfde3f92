import {
  aCapacity,
  aCertificate,
  anEndpoint,
  anOutage,
  aProbe,
  someTotals,
} from '../../tests/fixtures/operationsParts';
import {
  IN_KOLKATA,
  IN_UTC,
  readGolden,
  rowsOf,
  SPANISH_NUMBERS,
  tablesOf,
  wordsOf,
} from '../../tests/fixtures/readDocument';
import { aReport } from '../../tests/fixtures/report';
import { aReason, aService } from '../../tests/fixtures/reportParts';
import { capacity } from './capacity/view';
import { endpoints } from './endpoints/view';
import { probes } from './probes/view';
import { services } from './services/view';

const outage = anOutage('23T14:12', '23T14:18', 6);
const silent = aReason('evidence.failed', 'Not judged: prometheus did not answer within 10 s', { kind: 'timeout' });
const pending = aReason('evidence.failed', 'Not answered yet.', { kind: 'pending' });

describe('services', () => {
  it('holds what a golden report knows, what is not well first', () => {
    const body = services(readGolden('warungin-pos'), IN_UTC);
    expect(body?.note).toBe('8 of 8 up');
    expect(rowsOf(body).slice(0, 2)).toEqual([
      'redis | 9121 | up | 16.5 h | 99.80 % | 1 | down 31 Dec, 09:58 – 10:01, 3 min | warn',
      'backend | 3000 | up | 24.5 h | 100.00 % | 0 |  | pass',
    ]);
    expect(rowsOf(body)).toHaveLength(8);
  });

  it('writes numbers and times as the reader does', () => {
    expect(rowsOf(services(readGolden('warungin-pos'), SPANISH_NUMBERS))[0]).toContain('16,5 h | 99,80 %');
    expect(rowsOf(services(readGolden('warungin-pos'), IN_KOLKATA))[0]).toContain('down 31 Dec, 15:28 – 15:31, 3 min');
    expect(
      rowsOf(services(aReport({ services: [aService('api', { restarts: 1200 })] }), SPANISH_NUMBERS))[0]
    ).toContain('| 1.200 |');
  });

  it('names instances where the series carry them', () => {
    expect(tablesOf(services(readGolden('hotel'), IN_UTC))[0]?.columns[1]?.name).toBe('Instances');
    expect(rowsOf(services(readGolden('hotel'), IN_UTC))[0]).toContain('postgres-prod | postgres-prod:5432 | 5432');
    expect(tablesOf(services(readGolden('warungin-pos'), IN_UTC))[0]?.columns.map(({ name }) => name)).not.toContain(
      'Instances'
    );
  });

  it.each([
    [
      'what is not known is a dash and is not judged',
      aService('api', {
        port: null,
        state: 'unknown',
        uptimeSeconds: null,
        availability: null,
        restarts: null,
        status: 'unknown',
        reason: silent,
      }),
      'api | – | unknown | – | – | – | Not judged: prometheus did not answer within 10 s | not judged',
    ],
    [
      'what is outstanding waits',
      aService('api', {
        state: 'unknown',
        uptimeSeconds: null,
        availability: null,
        restarts: null,
        status: 'unknown',
        reason: pending,
      }),
      'api | 8000 | waiting | – | – | – | Not answered yet. | waiting',
    ],
    [
      'a start less than an hour ago',
      aService('api', { uptimeSeconds: 1800 }),
      'api | 8000 | up | 30 min | 100.00 % | 0 |  | pass',
    ],
    [
      'why it is not well, where nothing was down',
      aService('api', { status: 'warn', restarts: 2, reason: aReason('services.restarted', 'Restarted twice.') }),
      'api | 8000 | up | 24.5 h | 100.00 % | 2 | Restarted twice. | warn',
    ],
    [
      'what lasts',
      aService('api', { state: 'down', status: 'fail', outages: [anOutage('24T03:50', null, 3)] }),
      'api | 8000 | down | 24.5 h | 100.00 % | 0 | down since 24 Oct, 03:50, 3 min | fail',
    ],
  ])('%s', (_name, service, row) => {
    expect(rowsOf(services(aReport({ services: [service] }), IN_UTC))).toEqual([row]);
  });

  it('says nothing without services', () => {
    expect(services(aReport({ services: [] }), IN_UTC)).toBeNull();
  });
});

describe('probes', () => {
  it('holds what a golden report knows of endpoints and certificates', () => {
    const body = probes(readGolden('repository-scanner'), IN_UTC);
    expect([body?.title, body?.note]).toEqual(['Health endpoints and certificates', '2 of 2 up']);
    expect(rowsOf(body)).toContain(
      '/health (https://scanner.example/health) | scanner-api | up | 100.00 % | 800 | 845 | </health: no outage since the rollout> |  | pass'
    );
    expect(rowsOf(body)).toContain(
      'https://scanner.example/health | 80 d | 15 Mar 2026, 22:53 | 13 Feb 2026, 22:53 |  | pass'
    );
    expect(tablesOf(body)[0]?.columns[6]).toEqual({
      key: 'drawn',
      name: 'Outages, 23 Dec 2025, 22:53 – 24 Dec 2025, 23:23',
      kind: 'drawing',
    });
  });

  it('writes numbers and times as the reader does', () => {
    expect(rowsOf(probes(readGolden('repository-scanner'), SPANISH_NUMBERS))[0]).toContain('100,00 % | 1.100 | 1.163');
    expect(rowsOf(probes(readGolden('repository-scanner'), IN_KOLKATA)).at(-1)).toContain(
      '16 Mar 2026, 04:23 | 14 Feb 2026, 04:23'
    );
  });

  it('keeps probes under their services, problems first, and tells what was down', () => {
    const rows = [
      aProbe('api/a'),
      aProbe('web/a', { service: 'web' }),
      aProbe('api/b', { status: 'warn', availability: 99.6, outages: [outage] }),
    ];
    expect(rowsOf(probes(aReport({ probes: rows }), IN_UTC)).map((row) => row.split(' | ')[0])).toEqual([
      'api/b',
      'api/a',
      'web/a',
    ]);
    expect(rowsOf(probes(aReport({ probes: rows }), IN_UTC))[0]).toContain(
      '<api/b: down 23 Oct, 14:12 – 14:18, 6 min> | down 23 Oct, 14:12 – 14:18, 6 min | warn'
    );
  });

  it('draws nothing where it is not known whether it was down', () => {
    const unknown = aProbe('a', {
      service: null,
      state: 'unknown',
      availability: null,
      mean: null,
      slowest: null,
      status: 'unknown',
      reason: silent,
    });
    expect(rowsOf(probes(aReport({ probes: [unknown] }), IN_UTC))).toEqual([
      'a | unknown | – | – | – |  | Not judged: prometheus did not answer within 10 s | not judged',
    ]);
  });

  it('puts the certificate that ends first at the top, one that is not known before it', () => {
    const certificates = [
      aCertificate('long'),
      aCertificate('short', {
        daysLeft: 4.9,
        status: 'warn',
        reason: aReason('certificates.renew', 'Renewal has been due.'),
      }),
      aCertificate('lost', { daysLeft: null, expiresAt: null, renewAt: null, status: 'unknown', reason: silent }),
    ];
    const body = probes(aReport({ certificates }), IN_UTC);
    expect([body?.title, body?.note]).toEqual(['Certificates', '']);
    expect(rowsOf(body)).toEqual([
      'lost | – | – | – | Not judged: prometheus did not answer within 10 s | not judged',
      'short | 4 d | 16 Oct 2026, 12:00 | 16 Sep 2026, 12:00 | Renewal has been due. | warn',
      'long | 357 d | 16 Oct 2026, 12:00 | 16 Sep 2026, 12:00 |  | pass',
    ]);
  });

  it('says nothing without probes and certificates', () => {
    expect(probes(aReport(), IN_UTC)).toBeNull();
  });
});

describe('endpoints', () => {
  it('adds up in a golden report, beside what the service counted', () => {
    const body = endpoints(readGolden('repository-scanner'), IN_UTC);
    expect(body?.note).toBe('23 Dec 2025, 23:23 – 24 Dec 2025, 23:23 UTC; 5 of 5 shown');
    expect(rowsOf(body)).toContain('GET /api/v1/results | 1,029,390 | 1,500 | 2,100 | 2 | < 0.01');
    expect(rowsOf(body).slice(-2)).toEqual([
      'Sum of 5 endpoints | 1,598,432 | 1,400 | 2,200 | 3 | < 0.01',
      'Counted by the service itself | 1,598,432 | – | – | 320 | 0.02',
    ]);
    expect(tablesOf(body)[0]?.rows.map(({ kind }) => kind)).toEqual([
      'row',
      'row',
      'row',
      'row',
      'row',
      'total',
      'total',
    ]);
    expect(tablesOf(body)[0]?.caption).toBe('Endpoints, those with the most requests first');
    expect(wordsOf(body)).toEqual([
      '- pass: The endpoints count 1,598,432 requests, the service itself 1,598,432: they agree.',
      '- warn: The endpoints count 3 errors, the service itself 320: 317 are not in this table.',
    ]);
  });

  it('writes numbers and times as the reader does', () => {
    expect(rowsOf(endpoints(readGolden('repository-scanner'), SPANISH_NUMBERS)).at(-2)).toBe(
      'Sum of 5 endpoints | 1.598.432 | 1.400 | 2.200 | 3 | < 0,01'
    );
    expect(endpoints(readGolden('repository-scanner'), IN_KOLKATA)?.note).toBe(
      '24 Dec 2025, 04:53 – 25 Dec 2025, 04:53 Asia/Kolkata; 5 of 5 shown'
    );
  });

  it('what is not known is a dash, and nothing is divided by nothing', () => {
    const totals = someTotals({
      requests: { rows: 0, own: null },
      errors: { rows: 0, own: null },
      mean: null,
      p95: null,
    });
    const body = endpoints(
      aReport({
        endpoints: [
          anEndpoint('GET /a', { requests: null, mean: null, p95: Number.NaN, errors: null, errorPercent: null }),
        ],
        endpointTotals: totals,
      }),
      IN_UTC
    );
    expect(rowsOf(body)).toEqual(['GET /a | – | – | – | – | –', 'Sum of 3 endpoints | 0 | – | – | 0 | –']);
  });

  it('marks each reason for itself: one that could not be asked is not judged', () => {
    const totals = someTotals({
      status: 'warn',
      reasons: [silent, aReason('endpoints.errorsMissing', 'Some are missing.'), pending],
    });
    const body = endpoints(aReport({ endpointTotals: totals }), IN_UTC);
    expect(rowsOf(body)).toEqual([]);
    expect(wordsOf(body)).toEqual([
      '- not judged: Not judged: prometheus did not answer within 10 s',
      '- warn: Some are missing.',
      '- waiting: Not answered yet.',
    ]);
  });

  it('has rows without totals', () => {
    const body = endpoints(aReport({ endpoints: [anEndpoint('GET /a')] }), IN_UTC);
    expect([body?.note, rowsOf(body)]).toEqual(['1 endpoint', ['GET /a | 1,000 | 12.50 | 40 | 0 | 0']]);
  });

  it('says nothing without endpoints', () => {
    expect(endpoints(aReport(), IN_UTC)).toBeNull();
  });
});

describe('capacity', () => {
  it('holds what a golden report knows', () => {
    expect(rowsOf(capacity(readGolden('repository-scanner'), IN_UTC))).toEqual([
      'Database storage | 119,999 MB of 320,000 MB, 37.5 % | <Database storage: 119,999 MB of 320,000 MB, 37.5 %; the line is at 90 %> | +2,300 MB | +2,300 … +2,300 MB | 21 Mar 2026 | 37.5 % used; at +2,300 MB a day full on 21 Mar 2026, 22:20 UTC. | pass',
    ]);
  });

  it('writes numbers and days as the reader does', () => {
    expect(rowsOf(capacity(readGolden('repository-scanner'), SPANISH_NUMBERS))[0]).toContain(
      '119.999 MB of 320.000 MB, 37,5 %'
    );
    expect(rowsOf(capacity(readGolden('repository-scanner'), IN_KOLKATA))[0]).toContain('| 22 Mar 2026 |');
  });

  it.each([
    [
      'no capacity',
      { capacity: null, percent: null, fullAt: null, status: 'unknown' },
      'Disk | 23,000 MB |  | +2,300 MB | +2,100 … +2,500 MB | –',
    ],
    [
      'no growth',
      { perDay: 0, interval: [-10, 10], fullAt: null },
      '<Disk: 23,000 MB of 50,000 MB, 46.0 %; the line is at 90 %> | 0 MB | −10 … +10 MB | not within sight',
    ],
    ['too little to tell', { perDay: null, interval: null, fullAt: null }, '| – | – | –'],
    [
      'no answer',
      {
        used: null,
        capacity: null,
        percent: null,
        perDay: null,
        interval: null,
        fullAt: null,
        status: 'unknown',
        reason: silent,
      },
      'Disk | – |  | – | – | – | Not judged: prometheus did not answer within 10 s | not judged',
    ],
    [
      'bounds in different steps of their unit',
      { unit: 'bytes', perDay: 1024, interval: [512, 2048] },
      '+512 B … +2 KiB',
    ],
  ] as const)('%s', (_name, parts, row) => {
    expect(rowsOf(capacity(aReport({ capacity: [aCapacity('Disk', parts)] }), IN_UTC))[0]).toContain(row);
  });

  it('puts what needs a look first', () => {
    const rows = [
      aCapacity('Well', { critical: true }),
      aCapacity('Lost', { status: 'unknown' }),
      aCapacity('Near', { status: 'warn' }),
      aCapacity('Full', { status: 'fail' }),
    ];
    expect(rowsOf(capacity(aReport({ capacity: rows }), IN_UTC)).map((row) => row.split(' | ')[0])).toEqual([
      'Full',
      'Near',
      'Lost',
      'Well',
    ]);
  });

  it('says nothing where nothing fills up', () => {
    expect(capacity(aReport(), IN_UTC)).toBeNull();
  });
});
