import { aBadReport } from '../../../tests/fixtures/badReport';
import { IN_UTC, rowsOf, SPANISH_NUMBERS, tablesOf, wordsOf } from '../../../tests/fixtures/readDocument';
import { aReport } from '../../../tests/fixtures/report';
import { aReason, at } from '../../../tests/fixtures/reportParts';
import type { LogSection, TraceSection } from './report';
import { signals } from './view';

const { logs, traces } = aReport();

function withLogs(parts: Partial<LogSection>): ReturnType<typeof aReport> {
  return aReport({ logs: logs === null ? null : { ...logs, ...parts }, traces: null });
}

function withTraces(parts: Partial<TraceSection>): ReturnType<typeof aReport> {
  return aReport({ logs: null, traces: traces === null ? null : { ...traces, ...parts } });
}

describe('signals', () => {
  it('has lines by level and operations by their quantiles', () => {
    expect(rowsOf(signals(aReport(), IN_UTC))).toEqual([
      'critical | 0 | 0 | 0 | same',
      'error | 0 | 0 | 0 | same',
      'warning | 19 | 14 | −5 | same',
      'info | 17,120 | 17,406 | +286 | same',
      'POST /reservations | agente-api | 7.10 | 7 | 14.20 | 14 | −1.4 % | 510 | 0 | in both',
      'GET /availability | agente-api | 3.05 | 3 | 6.10 | 6 | −1.6 % | 510 | 0 | in both',
    ]);
    expect(rowsOf(signals(aReport(), SPANISH_NUMBERS))[3]).toBe('info | 17.120 | 17.406 | +286 | same');
  });

  it('has the facts and says what was sampled', () => {
    expect(wordsOf(signals(aReport(), IN_UTC))).toEqual([
      '# Log lines by level',
      'Critical lines since the rollout: 0',
      'New patterns: 0',
      'Structured lines: 100 % of 1,000 sampled',
      'Correlation id present: 100 % of 1,000 sampled',
      '1,000 lines looked at.',
      '# Traces',
      'Traces with an error: 0 of 750',
      'Services seen: agente-api, redis, postgres',
      '0 of 750 traces hold an error.',
    ]);
  });

  it('new patterns and lines stand verbatim', () => {
    const body = signals(
      withLogs({ newPatterns: [{ template: 'lost <*>', count: 1200, example: 'lost | <b>"x"</b>' }] }),
      IN_UTC
    );
    expect(rowsOf(body).at(-1)).toBe('lost <*> | 1,200 | lost | <b>"x"</b>');
    expect(
      tablesOf(body)
        .at(-1)
        ?.columns.map(({ kind }) => kind)
    ).toEqual(['code', 'number', 'code']);
  });

  it('an operation that is new or gone has one side, and errors have their share', () => {
    const operations = [
      {
        service: 'api',
        operation: 'GET /new',
        state: 'new',
        count: [0, 10],
        p50: [null, 3],
        p95: [null, 9.5],
        changePercent: null,
        errors: 4,
        errorPercent: 40,
      },
      {
        service: 'api',
        operation: 'GET /old',
        state: 'gone',
        count: [8, 0],
        p50: [2, null],
        p95: [4, null],
        changePercent: null,
        errors: 0,
        errorPercent: null,
      },
    ] as const;
    expect(rowsOf(signals(withTraces({ operations }), IN_UTC))).toEqual([
      'GET /new | api | – | 3 | – | 9.50 | – | 10 | 4 (40.00 %) | new',
      'GET /old | api | 2 | – | 4 | – | – | 8 | 0 | gone',
    ]);
  });

  it('single traces have their ids', () => {
    const failing = [
      {
        traceId: 'abc123',
        service: 'api',
        operation: 'GET /x',
        at: at('24T03:34'),
        duration: 4.31,
        spans: 2,
        errors: 1,
      },
    ];
    expect(rowsOf(signals(withTraces({ failing, operations: [] }), IN_UTC))).toEqual([
      'GET /x | api | 24 Oct 2025, 03:34 | 4.31 | 2 | 1 | abc123',
    ]);
  });

  it('a source that did not answer has no figures', () => {
    const body = signals(aBadReport(), IN_UTC);
    expect(wordsOf(body).slice(-2)).toEqual([
      '- failed: Not judged: jaeger did not answer within 10 s',
      'What needs them is failed, not passed: it earns no points and lowers coverage.',
    ]);
    expect(wordsOf(body).filter((text) => text.startsWith('Traces with'))).toEqual([]);
    expect(
      wordsOf(signals(withLogs({ reason: aReason('evidence.failed', 'Waiting.', { kind: 'pending' }) }), IN_UTC))
    ).toEqual(['# Log lines by level', 'waiting']);
  });

  it('what is not known is no zero', () => {
    const body = signals(
      withLogs({
        levels: [{ level: 'error', baseline: null, current: null, change: null, outcome: 'no-data' }],
        critical: null,
        structuredPercent: null,
        correlatedPercent: null,
        sampled: 0,
      }),
      IN_UTC
    );
    expect(rowsOf(body)).toEqual(['error | – | – | – | no data']);
    expect(wordsOf(body)).toEqual(
      expect.arrayContaining(['Critical lines since the rollout: not known', 'Structured lines: no lines'])
    );
  });

  it('is not there where the plan asks for neither', () => {
    expect(signals(aReport({ logs: null, traces: null }), IN_UTC)).toBeNull();
  });
});
