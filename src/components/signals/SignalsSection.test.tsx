import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { anOperation, aTrace, someLogs, someTraces } from '../../../tests/fixtures/operationsParts';
import { aReason, aSource } from '../../../tests/fixtures/reportParts';
import type { Report } from '../../engine/model/report';
import { QueryLinkContext } from '../words/QueryLinkContext';
import { SignalsSection } from './SignalsSection';

const sources = [aSource('loki', 1, 1), aSource('jaeger', 1, 1)];
const link = (source: string, query: string): string | null => (source === '' ? null : `/explore/${source}/${query}`);

function show(report: Partial<Report>, mayExplore = true): void {
  render(
    <QueryLinkContext.Provider value={mayExplore ? link : () => null}>
      <SignalsSection report={{ logs: null, traces: null, sources, ...report }} />
    </QueryLinkContext.Provider>
  );
}

const cells = (id: string): readonly (string | null)[] =>
  within(screen.getByTestId(id))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('SignalsSection', () => {
  it('says levels, critical lines and how the lines are built', () => {
    show({
      logs: someLogs({
        levels: [{ level: 'error', baseline: 3, current: 1204, change: 1201, outcome: 'worse' }],
        critical: 2,
        structuredPercent: 97.5,
        correlatedPercent: null,
      }),
    });
    expect(cells('dayone-level-error')).toEqual(['3', '1,204', '+1,201', 'worse']);
    expect(screen.getByText('Critical lines since the rollout').parentElement).toHaveTextContent(
      'Critical lines since the rollout2'
    );
    expect(screen.getByText('97.5 % of 1,000 sampled')).toBeInTheDocument();
    expect(screen.getByText('no lines')).toBeInTheDocument();
  });

  it('what is not known of critical lines is not zero', () => {
    show({ logs: someLogs({ critical: null }) });
    expect(screen.getByText('Critical lines since the rollout').parentElement).toHaveTextContent('not known');
  });

  it('shows each new pattern with an example and a query for its lines', async () => {
    const newPatterns = Array.from({ length: 7 }, (_, index) => ({
      template: `pool ${'abcdefg'[index]} exhausted after <*> ms`,
      count: 1038 - index,
      example: `pool ${'abcdefg'[index]} exhausted after 30 ms`,
    }));
    show({ logs: someLogs({ newPatterns }) });
    expect(screen.getAllByTestId('dayone-pattern')).toHaveLength(5);
    const [first] = screen.getAllByTestId('dayone-pattern');
    expect(first).toHaveTextContent('1,038pool a exhausted after <*> mspool a exhausted after 30 ms');
    expect(
      screen.getByRole('link', { name: 'Open the query of pool a exhausted after <*> ms in Explore' })
    ).toHaveAttribute('href', '/explore/loki/{job="api"} |= "pool a exhausted after"');
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(screen.getAllByTestId('dayone-pattern')).toHaveLength(7);
  });

  it('an operation has both quantiles before and now, and its failed share', () => {
    show({
      traces: someTraces({ operations: [anOperation('POST /reservations', { errors: 12, errorPercent: 2.35 })] }),
    });
    expect(cells('dayone-operation-POST /reservations')).toEqual(
      ['3.10→3.20', '14.2→14', '−1.4 %', '510', '122.35 %'].map((text) => text.replace('14.2→14', '14.20→14'))
    );
  });

  it('an operation that is new or gone says so and has no change', () => {
    show({
      traces: someTraces({
        operations: [
          anOperation('GET /v2', { state: 'new', count: [0, 40], p50: [null, 2], p95: [null, 8], changePercent: null }),
          anOperation('GET /v1', {
            state: 'gone',
            count: [60, 0],
            p50: [2, null],
            p95: [8, null],
            changePercent: null,
            errorPercent: null,
          }),
        ],
      }),
    });
    expect(screen.getByTestId('dayone-operation-GET /v2')).toHaveTextContent('GET /v2new');
    expect(cells('dayone-operation-GET /v2')).toEqual(['–→2', '–→8', '–', '40', '0']);
    expect(screen.getByTestId('dayone-operation-GET /v1')).toHaveTextContent('GET /v1gone');
    expect(cells('dayone-operation-GET /v1')).toEqual(['2→–', '8→–', '–', '60', '0']);
  });

  it('a long list is cut, but never what is new, gone or failing', async () => {
    const operations = [
      ...Array.from({ length: 11 }, (_, index) => anOperation(`op ${index}`)),
      anOperation('fresh', { state: 'new' }),
      anOperation('broken', { errors: 1 }),
    ];
    show({ traces: someTraces({ operations }) });
    expect(screen.getAllByTestId(/^dayone-operation-/)).toHaveLength(10);
    expect(screen.getByTestId('dayone-operation-fresh')).toBeInTheDocument();
    expect(screen.getByTestId('dayone-operation-broken')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show 3 more' }));
    expect(screen.getAllByTestId(/^dayone-operation-/)).toHaveLength(13);
  });

  it('single traces open in the source that has them', () => {
    show({
      traces: someTraces({
        slowest: [aTrace('4bf92f3577b34da6a3ce929d0e0e4736')],
        failing: [aTrace('00f067aa0ba902b7', { errors: 2 })],
      }),
    });
    expect(within(screen.getByRole('table', { name: 'Failing traces' })).getByText('2 failed')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open the trace 4bf92f3577b34da6a3ce929d0e0e4736 in Explore' })
    ).toHaveAttribute('href', '/explore/jaeger//api/traces/4bf92f3577b34da6a3ce929d0e0e4736');
  });

  it('who may not explore copies the id', () => {
    show({ traces: someTraces({ slowest: [aTrace('4bf92f3577b34da6')] }) }, false);
    expect(screen.getByRole('button', { name: 'Copy the id of the trace 4bf92f3577b34da6' })).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('a source that did not answer is failed, and no table of nothing is drawn', () => {
    const silent = aReason('evidence.failed', 'Not judged: jaeger did not answer within 10 s', { kind: 'timeout' });
    show({
      traces: someTraces({ operations: [], reason: silent }),
      logs: someLogs({ reason: { ...silent, text: 'Not judged: loki did not answer within 10 s' } }),
    });
    expect(screen.getAllByText('failed')).toHaveLength(2);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('is nothing where the plan asks for neither', () => {
    show({});
    expect(document.body).toHaveTextContent(/^$/);
  });
});
