import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { aCertificate, anOutage, aProbe } from '../../../tests/fixtures/operationsParts';
import { aReport } from '../../../tests/fixtures/report';
import { aReason } from '../../../tests/fixtures/reportParts';
import type { Report } from '../../engine/model/report';
import { ProbesSection } from './ProbesSection';

function show(parts: Partial<Report>, isFolded = false): void {
  render(<ProbesSection report={aReport(parts)} isFolded={isFolded} />);
}

describe('ProbesSection', () => {
  it('says state, share of the time and durations of a health endpoint', () => {
    show({ probes: [aProbe('/health', { availability: 99.65 })] });
    const row = within(screen.getByTestId('dayone-probe-/health'));
    expect(
      row
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
        .slice(0, 4)
    ).toEqual(['up', '99.65\u00a0%', '4.20', '31']);
    expect(screen.getByText('1 of 1 up')).toBeInTheDocument();
  });

  it('folds to its figures where all is well and there is something else to look for', async () => {
    show(
      {
        probes: [aProbe('/health'), aProbe('/ready', { availability: 99.95 })],
        certificates: [aCertificate('api.example', { daysLeft: 80.4 }), aCertificate('www.example', { daysLeft: 90 })],
      },
      true
    );
    expect(screen.getByTestId('dayone-probes')).toHaveTextContent(
      '2 of 2 up, each 99.95 % or more of the time since the rollout; 2 certificates, the first ends in 80 days'
    );
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Open Health endpoints and certificates' }));
    expect(screen.getByTestId('dayone-probe-/ready')).toBeInTheDocument();
  });

  it('a certificate without a date is counted, and gives no days', () => {
    show({ probes: [], certificates: [aCertificate('api.example', { daysLeft: null })] }, true);
    expect(screen.getByTestId('dayone-probes')).toHaveTextContent(/1 certificate(?!,)/);
  });

  it.each(['warn', 'fail', 'unknown'] as const)('stays open where one is %s', (status) => {
    show({ probes: [aProbe('/health'), aProbe('/ready', { status })] }, true);
    expect(screen.getByTestId('dayone-probe-/ready')).toBeInTheDocument();
  });

  it('says the days between which outages are drawn', () => {
    show({ probes: [aProbe('/health')] });
    expect(screen.getByRole('columnheader', { name: /outages/ })).toHaveTextContent(
      /^23 Oct, \d\d:\d\doutages24 Oct, 03:53$/
    );
  });

  it('says what was down when, drawn and in words', () => {
    show({
      probes: [
        aProbe('/ready', {
          status: 'warn',
          availability: 99.3,
          outages: [anOutage('23T14:12', '23T14:18', 6), anOutage('24T03:50', null, 3)],
        }),
      ],
    });
    expect(screen.getByText('down 23 Oct, 14:12 – 14:18, 6 min')).toBeInTheDocument();
    expect(screen.getByText('down since 24 Oct, 03:50, 3 min')).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: '/ready: down 23 Oct, 14:12 – 14:18, 6 min; since 24 Oct, 03:50, 3 min' })
    ).toBeInTheDocument();
  });

  it('names the longest outages and counts the rest', () => {
    show({
      probes: [
        aProbe('/ready', {
          status: 'warn',
          outages: [
            anOutage('23T05:00', '23T05:01', 1),
            anOutage('23T06:00', '23T06:09', 9),
            anOutage('23T07:00', '23T07:05', 5),
            anOutage('23T08:00', '23T08:07', 7),
          ],
        }),
      ],
    });
    expect(screen.getAllByText(/^down/).map(({ textContent }) => textContent)).toEqual([
      'down 23 Oct, 06:00 – 06:09, 9 min',
      'down 23 Oct, 07:00 – 07:05, 5 min',
      'down 23 Oct, 08:00 – 08:07, 7 min',
    ]);
    expect(screen.getByText('and 1 more')).toBeInTheDocument();
  });

  it('says why one is not well that was never seen down', () => {
    show({
      probes: [
        aProbe('/ready', {
          status: 'warn',
          availability: 98.2,
          reason: aReason('probes.gaps', 'Up; some steps since the rollout have no sample.'),
        }),
      ],
    });
    expect(screen.getByText('Up; some steps since the rollout have no sample.')).toBeInTheDocument();
  });

  it('draws no quiet day where nobody knows', () => {
    show({
      probes: [
        aProbe('/ready', {
          state: 'unknown',
          status: 'unknown',
          availability: null,
          mean: null,
          slowest: null,
          reason: aReason('evidence.failed', 'Not judged: prometheus did not answer'),
        }),
      ],
    });
    expect(screen.getByText('Not judged: prometheus did not answer')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByText('0 of 1 up')).toBeInTheDocument();
  });

  it('an answer that is outstanding waits', () => {
    show({
      probes: [
        aProbe('/ready', {
          state: 'unknown',
          status: 'unknown',
          availability: null,
          reason: aReason('evidence.failed', 'Not judged: not answered yet', { kind: 'pending' }),
        }),
      ],
    });
    expect(screen.getByText('waiting')).toBeInTheDocument();
  });

  it('says how long certificates are valid and when renewal is due, the next to end first', () => {
    show({
      certificates: [
        aCertificate('api.example'),
        aCertificate('db.example', {
          daysLeft: 12.9,
          expiresAt: '2025-11-06T01:00:00Z',
          renewAt: '2025-10-07T01:00:00Z',
          status: 'warn',
          reason: aReason('certificates.renew', 'Renewal was due 17 days ago.'),
        }),
      ],
    });
    expect(screen.getByRole('heading', { name: 'Certificates' })).toBeInTheDocument();
    const [first] = screen.getAllByTestId(/^dayone-certificate-/);
    expect(first).toHaveTextContent(/db\.exampleRenewal was due 17 days ago\.12\sd06 Nov 2025, 01:00/);
    expect(within(screen.getByTestId('dayone-certificate-db.example')).getByText('warn')).toBeInTheDocument();
  });

  it('a certificate whose end is not known has no days', () => {
    show({
      certificates: [
        aCertificate('api.example', { expiresAt: null, daysLeft: null, renewAt: null, status: 'unknown' }),
      ],
    });
    expect(within(screen.getByTestId('dayone-certificate-api.example')).getAllByText('–')).toHaveLength(3);
    expect(screen.getByText('not judged')).toBeInTheDocument();
  });

  it('is nothing where the plan asks for neither', () => {
    show({});
    expect(document.body).toHaveTextContent(/^$/);
  });
});
