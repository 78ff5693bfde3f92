import { readFileSync } from 'node:fs';
import { DEMOS } from '../../../demo/scenarios/demos';
import { aBadReport } from '../../../tests/fixtures/badReport';
import {
  anEndpoint,
  anEpisode,
  aProbe,
  aSilence,
  aTrace,
  someAlerts,
  someLogs,
  someMonitoring,
  someTraces,
} from '../../../tests/fixtures/operationsParts';
import { aReport, aRow, aTable } from '../../../tests/fixtures/report';
import { aCheck, aReason, aService, aSource } from '../../../tests/fixtures/reportParts';
import { anInsight } from '../../../tests/fixtures/reportPeople';
import { createTranslator } from '../../i18n/createTranslator';
import type { Report } from '../../sections/report';
import { en } from '../../sections/words.en';
import { fromGolden } from '../saved/fixtures/fromGolden';
import { parseReport } from '../saved/parseReport';
import { isOwnWord } from './ownWords';
import { redact } from './redact';
import { retell } from './relocalize';

const translate = createTranslator({ catalogue: en });
const FIXED: readonly string[] = [
  'code',
  'unit',
  'outcome',
  'status',
  'kind',
  'state',
  'type',
  'detector',
  'judgedBy',
  'better',
  'reduce',
  'health',
  'op',
  'rule',
  'severity',
  'level',
  'checkpoint',
  'version',
  'previousVersion',
];

function goldenOf(demo: string): Report {
  const parsed = parseReport(
    JSON.stringify(fromGolden(JSON.parse(readFileSync(`tests/golden/${demo}.json`, 'utf8')))),
    translate
  );
  if (!parsed.ok) {
    throw new Error(parsed.faults.join('\n'));
  }
  return parsed.report;
}

/** Written apart from the product: every string of a report but its own codes. */
function textsIn(node: unknown, key = ''): readonly string[] {
  if (typeof node === 'string') {
    return FIXED.includes(key) ? [] : [node];
  }
  return typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
        textsIn(value, Array.isArray(node) || key === 'labels' ? key : name)
      )
    : [];
}

function labelValuesIn(node: unknown): readonly string[] {
  return typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
        name === 'labels' && typeof value === 'object' && value !== null
          ? Object.values(value).map(String)
          : labelValuesIn(value)
      )
    : [];
}

function namesIn({ services, probes, certificates, endpoints, traces, alerts }: Report): readonly string[] {
  return [
    ...services.flatMap(({ id, instances }) => [id, ...instances]),
    ...probes.map(({ id }) => id),
    ...certificates.map(({ id }) => id),
    ...endpoints.map(({ path }) => path),
    ...(traces?.slowest ?? []).flatMap(({ traceId, operation }) => [traceId, operation]),
    ...(alerts?.episodes ?? []).map(({ name }) => name),
  ];
}

const escaped = (value: string): string => value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const occurs = (value: string, text: string): boolean =>
  new RegExp(`(?<!\\w)${escaped(value)}(?!\\w)`).test(text) && text.includes(value);
const leaks = (values: readonly string[], report: Report): readonly string[] => {
  const texts = textsIn(report).join('\n');
  return [...new Set(values)].filter((value) => occurs(value, texts));
};

/** Simple forms of addresses, which are in no version, time or decimal. */
const ADDRESSES =
  /https?:\/\/[^\s",'|)}]+|(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|(?<![\w-])[a-z][a-z-]*(?:-\d+)?:\d{4,5}(?!\d)|[\w.]+@[\w.]+\.[a-z]{2,}/g;
const addressesIn = (report: Report): readonly string[] =>
  textsIn(report).flatMap((text) => text.match(ADDRESSES) ?? []);

describe('redact', () => {
  describe.each(DEMOS.map(({ id }) => id))('%s', (demo) => {
    it('holds no value of a label and no name of the system any more, also when its sentences are told again', () => {
      const report = goldenOf(demo);
      const { version, previousVersion } = report.deployment;
      const values = [...labelValuesIn(report), ...namesIn(report)].filter(
        (value) => value.length >= 3 && !isOwnWord(value) && value !== version && value !== previousVersion
      );
      expect(values.length).toBeGreaterThan(2);
      expect(leaks(values, report).length).toBeGreaterThan(2);
      expect(leaks(values, retell(redact(report, ['labels']), translate))).toEqual([]);
    });

    it('holds no address any more', () => {
      const report = goldenOf(demo);
      expect(addressesIn(retell(redact(report, ['addresses']), translate))).toEqual([]);
    });

    it('holds no query any more', () => {
      const report = goldenOf(demo);
      const queries = textsIn(report.comparisons.flatMap(({ rows }) => rows.map(({ query }) => query))).filter(
        (query) => query.length > 8
      );
      expect(leaks(queries, redact(report, ['queries']))).toEqual([]);
    });

    it('is a report still, and hides nothing more the second time', () => {
      const hidden = redact(goldenOf(demo), ['queries', 'labels', 'addresses']);
      expect(parseReport(JSON.stringify(hidden), translate)).toMatchObject({ ok: true });
      expect(redact(hidden, ['queries', 'labels', 'addresses'])).toEqual(hidden);
    });

    it('links what it linked before', () => {
      const report = goldenOf(demo);
      const linked = ({ verdict, actions, comparisons, checks }: Report): number => {
        const ids = new Set([...comparisons.flatMap(({ rows }) => rows), ...checks].map(({ id }) => id));
        return [...verdict.reasons, ...actions].filter(({ finding }) => finding !== null && ids.has(finding)).length;
      };
      expect(linked(redact(report, ['labels', 'addresses']))).toBe(linked(report));
    });
  });

  it('the same value has the same placeholder wherever it stands', () => {
    const hidden = redact(
      aReport({
        services: [aService('api', { instances: ['api-1:80'] })],
        probes: [aProbe('/health', { service: 'api', labels: { instance: 'api-1:80', module: 'http_2xx' } })],
        actions: [anInsight('service-down', 'api', 'Bring back api (api-1:80).')],
      }),
      ['labels']
    );
    const id = hidden.services[0]?.id ?? '';
    expect(id).toMatch(/^label-\d+$/);
    expect([hidden.probes[0]?.service, hidden.actions[0]?.finding]).toEqual([id, id]);
    expect(hidden.probes[0]?.labels['instance']).toBe(hidden.services[0]?.instances[0]);
    expect(hidden.actions[0]?.text).toBe(`Bring back ${id} (${hidden.services[0]?.instances[0] ?? ''}).`);
  });

  it('hides names and lines that systems wrote', () => {
    const hidden = redact(
      aReport({
        endpoints: [anEndpoint('GET /orders/42')],
        traces: someTraces({ slowest: [aTrace('a1b2c3d4', { operation: 'rpc Refund' })] }),
        logs: someLogs({ newPatterns: [{ template: 'lost <*> of ana', count: 1, example: 'lost 7 of ana' }] }),
        alerts: someAlerts({
          episodes: [anEpisode('VaultSealed', { labels: { team: 'payments' } })],
          silences: [aSilence({ matchers: 'team="payments",zone=~"zone-.*"' })],
          flapping: ['VaultSealed'],
        }),
        monitoring: someMonitoring({
          targets: {
            total: 2,
            up: 1,
            down: [{ job: 'ledger', instance: 'ledger-1', health: 'down', lastError: 'secret path refused' }],
          },
        }),
        checks: [
          aCheck('New lines', {
            reason: aReason('check.newPatterns.found', 'first: lost <*> of ana', { most: 'lost <*> of ana' }),
            detail: 'first: lost <*> of ana',
          }),
          aCheck('Leaks', {
            reason: aReason('check.leak.steady', 'vault-9 is steady', { title: 'Leaks', name: 'vault-9' }),
          }),
        ],
      }),
      ['labels']
    );
    expect(
      leaks(
        [
          '/orders/42',
          'a1b2c3d4',
          'rpc Refund',
          'lost',
          'ana',
          'VaultSealed',
          'payments',
          'zone-.*',
          'ledger',
          'ledger-1',
          'vault-9',
          'secret path refused',
        ],
        hidden
      )
    ).toEqual([]);
    expect(hidden.endpoints[0]?.method).toBe('GET');
    expect(hidden.traces?.slowest[0]?.traceId).toBe('trace-1');
  });

  it('general words, severities and versions stay', () => {
    const labels = { method: 'GET', code: '200', severity: 'sev-high', version: 'v1.8.0', up: 'true' };
    const report = aReport({
      deployment: { ...aReport().deployment, version: 'v1.8.0' },
      alerts: someAlerts({ episodes: [anEpisode('A', { severity: 'sev-high', labels })] }),
    });
    const hidden = redact(report, ['labels', 'addresses']);
    expect(hidden.alerts?.episodes[0]).toMatchObject({ severity: 'sev-high', labels });
    expect(hidden.deployment.version).toBe('v1.8.0');
  });

  it('a value of two characters is hidden where it stands alone, and breaks no word', () => {
    const hidden = redact(
      aReport({
        services: [aService('db')],
        summary: [aReason('a', 'db is up')],
        actions: [anInsight('x', 'db', 'y')],
      }),
      ['labels']
    );
    expect([hidden.services[0]?.id, hidden.actions[0]?.finding]).toEqual(['label-1', 'label-1']);
    expect(hidden.summary[0]?.text).toBe('db is up');
  });

  it('a value that is a word of the report changes no field and no outcome', () => {
    const labels = { a: 'failed', b: 'services', c: 'critical', d: 'percent', e: 'check' };
    const report = aReport({ probes: [aProbe('/h', { labels })] });
    expect(parseReport(JSON.stringify(redact(report, ['labels'])), translate)).toMatchObject({ ok: true });
    expect(redact(report, ['labels']).comparisons.map(({ rows }) => rows.map(({ unit }) => unit))).toEqual(
      report.comparisons.map(({ rows }) => rows.map(({ unit }) => unit))
    );
  });

  it('a placeholder that a report has already is given to nothing else', () => {
    expect(
      redact(aReport({ services: [aService('api')], plan: { id: 'shop', title: 'label-7', description: '' } }), [
        'labels',
      ]).services[0]?.id
    ).toBe('label-8');
  });

  it('an error that quotes the query does not tell it', () => {
    const row = aRow('p95', [1, 1], { query: 'sum(rate(secret_total[5m]))' });
    const hidden = redact(
      aReport({
        comparisons: [aTable('t', 'T', [row])],
        sources: [
          aSource('prometheus', 1, 0, { error: { kind: 'badQuery', message: 'refused: sum(rate(secret_total[5m]))' } }),
        ],
      }),
      ['queries']
    );
    expect(JSON.stringify(hidden)).not.toContain('secret_total');
    expect(hidden.comparisons[0]?.rows[0]?.query).toBe('');
  });

  it('a label that only a query names is hidden, in a pattern too', () => {
    const report = aReport({
      comparisons: [
        aTable('t', 'T', [
          aRow('latency', [1, 2], { query: 'sum(rate(x{namespace="payments-prod",zone=~"north-a|north-b|.+"}[5m]))' }),
        ]),
      ],
    });
    const text = JSON.stringify(redact(report, ['labels']));
    expect(text).toContain('sum(rate(x{namespace=');
    expect(['payments-prod', 'north-a', 'north-b'].filter((value) => text.includes(value))).toEqual([]);
  });

  it('a version stays, but not as the address of an image', () => {
    const report = aReport();
    const moved = {
      ...report,
      deployment: { ...report.deployment, version: 'registry.corp.internal:5000/shop/api:1.8.0' },
    };
    expect(redact(report, ['addresses', 'labels']).deployment.version).toBe(report.deployment.version);
    expect(redact(moved, ['addresses']).deployment.version).not.toContain('registry.corp.internal');
  });

  it('what is not chosen stays, and the given report too', () => {
    const report = aBadReport();
    const before = JSON.stringify(report);
    expect(redact(report, [])).toEqual(report);
    redact(report, ['queries', 'labels', 'addresses']);
    expect(JSON.stringify(report)).toBe(before);
  });

  it('two megabytes take less than 600 ms of the processor, however busy the machine is', () => {
    const services = Array.from({ length: 3000 }, (_, index) =>
      aService(`pod-${index}-x`, {
        instances: [`pod-${index}-x:8080`],
        query: `up{instance="pod-${index}-x:8080",host="db${index}.prod.internal"}`,
        reason: aReason(
          'services.up',
          `pod-${index}-x at https://h${index}.example/ is up since 2025-10-23T03:15:00Z.`
        ),
      })
    );
    const rows = Array.from({ length: 1000 }, (_, index) => aRow(`m${index}`, [1, 2]));
    const report = aReport({ services, comparisons: [aTable('t', 'T', rows)] });
    expect(JSON.stringify(report).length).toBeGreaterThan(2_000_000);
    redact(aReport(), ['queries', 'labels', 'addresses']);
    const times = [1, 2, 3].map(() => {
      const from = process.cpuUsage();
      redact(report, ['queries', 'labels', 'addresses']);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(600);
  });
});
