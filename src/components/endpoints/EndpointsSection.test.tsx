import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { anEndpoint, someTotals } from '../../../tests/fixtures/operationsParts';
import { aReason, aSource } from '../../../tests/fixtures/reportParts';
import { QueryLinkContext } from '../words/QueryLinkContext';
import { EndpointsSection, type EndpointsSectionProps } from './EndpointsSection';

const endpoints = [
  anEndpoint('GET /status', { requests: 1_598_112, mean: 1100, p95: 1800, errors: 1, errorPercent: 0.00006 }),
  anEndpoint('POST /scan', { requests: 320, mean: 2100, p95: 3200, errors: 0 }),
  anEndpoint('POST /export', { requests: null, mean: null, p95: null, errors: null, errorPercent: null }),
];
const sources = [aSource('prometheus', 1, 1)];

function show(report: Partial<EndpointsSectionProps['report']> = {}): void {
  render(<EndpointsSection report={{ endpoints, endpointTotals: someTotals(), sources, ...report }} />);
}

const order = (): readonly (string | undefined)[] =>
  screen.getAllByTestId(/^dayone-endpoint-/).map(({ dataset }) => dataset['testid']?.replace('dayone-endpoint-', ''));

describe('EndpointsSection', () => {
  it('shows every figure of an endpoint; a share that rounds to nothing is not shown as nothing', () => {
    show();
    const cells = within(screen.getByTestId('dayone-endpoint-GET /status'))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells).toEqual(['', '1,598,112', '1,100', '1,800', '1', '< 0.01']);
  });

  it('what is not known is a dash, not a zero', () => {
    show();
    const cells = within(screen.getByTestId('dayone-endpoint-POST /export'))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells).toEqual(['', '–', '–', '–', '–', '–']);
  });

  it('keeps the order of the report until another is chosen', async () => {
    show({ endpointTotals: someTotals({ by: 'latency' }) });
    expect(order()).toEqual(['GET /status', 'POST /scan', 'POST /export']);
    expect(screen.getByRole('radio', { name: 'Latency' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Errors' }));
    expect(order()).toEqual(['GET /status', 'POST /scan', 'POST /export']);
    await userEvent.click(screen.getByRole('radio', { name: 'Latency' }));
    expect(order()).toEqual(['POST /scan', 'GET /status', 'POST /export']);
    expect(screen.getByRole('columnheader', { name: 'P95, ms' })).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getByRole('columnheader', { name: 'Errors' })).not.toHaveAttribute('aria-sort');
  });

  it('says how many of how many are shown, and puts the sum beside the service’s own counters', () => {
    show({
      endpointTotals: someTotals({
        seen: 34,
        shown: 20,
        requests: { rows: 1_598_432, own: 1_598_112 },
        errors: { rows: 3, own: 320 },
      }),
    });
    expect(screen.getByText('20 of 34 shown')).toBeInTheDocument();
    expect(screen.getByTestId('dayone-endpoints-rows')).toHaveTextContent('Sum of 34 endpoints1,598,43212.50403< 0.01');
    expect(
      within(screen.getByTestId('dayone-endpoints-own'))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    ).toEqual(['', '1,598,112', '–', '–', '320', '0.02']);
  });

  it('a service that counts nothing itself has no second total', () => {
    show({ endpointTotals: someTotals({ requests: { rows: 10, own: null }, errors: { rows: null, own: null } }) });
    expect(screen.queryByTestId('dayone-endpoints-own')).not.toBeInTheDocument();
    expect(within(screen.getByTestId('dayone-endpoints-rows')).getAllByRole('cell').at(-1)).toHaveTextContent('–');
  });

  it('says every disagreement of the counters', () => {
    show({
      endpointTotals: someTotals({
        status: 'warn',
        reasons: [
          aReason('endpoints.errors', '3 errors by endpoint, 320 by the service.'),
          aReason('endpoints.requests', '1,598,432 requests by endpoint, 1,598,112 by the service.'),
        ],
      }),
    });
    expect(screen.getByText('3 errors by endpoint, 320 by the service.')).toBeInTheDocument();
    expect(screen.getByText('1,598,432 requests by endpoint, 1,598,112 by the service.')).toBeInTheDocument();
  });

  it('marks each sentence for itself: one that agrees is no warning', () => {
    show({
      endpointTotals: someTotals({
        status: 'warn',
        reasons: [
          aReason('endpoints.requestsAgree', 'The requests agree.'),
          aReason('endpoints.errorsMissing', '317 errors are missing.'),
          aReason('evidence.failed', 'Not judged: no answer.'),
        ],
      }),
    });
    expect(
      screen
        .getAllByRole('listitem')
        .map(({ textContent, innerHTML }) => `${/data-mark="(\w+)"/.exec(innerHTML)?.[1]} ${textContent}`)
    ).toEqual(['pass The requests agree.', 'warn 317 errors are missing.', 'unknown Not judged: no answer.']);
  });

  it('without an answer it says why, and draws no table', () => {
    show({
      endpoints: [],
      endpointTotals: someTotals({
        seen: 0,
        shown: 0,
        status: 'unknown',
        reasons: [aReason('evidence.failed', 'Not judged: prometheus did not answer within 10 s')],
      }),
    });
    expect(screen.getByText('Not judged: prometheus did not answer within 10 s')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('opens the query in the only source of its kind; with two of them it is copied', () => {
    const link = (source: string, query: string): string | null =>
      source === '' ? null : `/explore?${source}&${query.slice(0, 20)}`;
    const { unmount } = render(
      <QueryLinkContext.Provider value={link}>
        <EndpointsSection report={{ endpoints, endpointTotals: someTotals(), sources }} />
      </QueryLinkContext.Provider>
    );
    expect(screen.getByRole('link', { name: 'Open the query of Endpoints in Explore' })).toHaveAttribute(
      'href',
      '/explore?prometheus&sum by (method, path'
    );
    unmount();
    render(
      <QueryLinkContext.Provider value={link}>
        <EndpointsSection
          report={{
            endpoints,
            endpointTotals: someTotals(),
            sources: [...sources, { ...aSource('prometheus', 1, 1), id: 'other' }],
          }}
        />
      </QueryLinkContext.Provider>
    );
    expect(screen.getByRole('button', { name: 'Copy the query of Endpoints' })).toBeInTheDocument();
  });

  it('is nothing where the plan names no endpoints', () => {
    show({ endpoints: [], endpointTotals: null });
    expect(document.body).toHaveTextContent(/^$/);
  });
});
