import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { aBadReport } from '../../../tests/fixtures/badReport';
import { aReport } from '../../../tests/fixtures/report';
import { aReason, aSource } from '../../../tests/fixtures/reportParts';
import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import type { Report } from '../../sections/report';
import { type LiveReport, ReportView } from './ReportView';

const calls = { onCheckpoint: jest.fn(), onEvaluate: jest.fn(), onCancel: jest.fn() };

function show(report: Report, live: Partial<LiveReport> = {}): void {
  render(
    <ReportView
      report={report}
      live={{ progress: null, isStale: false, verdicts: { '24h': report.verdict.outcome }, ...calls, ...live }}
      top={0}
    />
  );
}

function rowsShown(): readonly (string | undefined)[] {
  return screen.getAllByTestId(/^dayone-row-/).map(({ dataset }) => dataset['testid']?.replace('dayone-row-', ''));
}

describe('ReportView', () => {
  beforeEach(() => jest.clearAllMocks());

  it('says the verdict in a word, with its score and both windows with their dates', () => {
    show(aReport());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hotel agent v1.8.0');
    expect(screen.getByTestId('dayone-verdict-word')).toHaveTextContent('Ready');
    expect(screen.getByTestId('dayone-score')).toHaveTextContent('9.64 of 10');
    expect(screen.getByTestId('dayone-window-baseline')).toHaveTextContent('23 Oct 2025, 03:33 – 03:53');
    expect(screen.getByTestId('dayone-window-current')).toHaveTextContent('24 Oct 2025, 03:33 – 03:53');
    expect(screen.getByTestId('dayone-window-release')).toHaveTextContent('22 Oct 2025, 03:33 – 03:53');
  });

  it('shows drift and release of a measure, each with its outcome in words', () => {
    show(aBadReport());
    expect(within(screen.getByTestId('dayone-row-latency-p95')).getByText('same')).toBeInTheDocument();
    const release = screen.getByTestId('dayone-release-latency-p95');
    expect(release).toHaveTextContent('before release, 22 Oct');
    expect(within(release).getByText('worse')).toBeInTheDocument();
  });

  it('puts problems first, opens the worst critical row, and folds what is well to its figures', async () => {
    show(aBadReport());
    expect(rowsShown()).toEqual(['latency-p95', 'span-p95', 'error-rate', 'connections', 'cpu', 'queue']);
    expect(screen.getByRole('group', { name: 'Details of P95 latency' })).toBeInTheDocument();
    expect(screen.getByTestId('dayone-group-cache')).toHaveTextContent('Cache hit ratio 88.1 → 87.9 %');
    await userEvent.click(screen.getByRole('button', { name: 'Open Cache' }));
    expect(screen.getByTestId('dayone-row-cache-hit-ratio')).toBeInTheDocument();
  });

  it('a row opens by keyboard; Escape closes it and gives the focus back', async () => {
    show(aReport());
    const twisty = screen.getByRole('button', { name: 'Details of P50 latency' });
    twisty.focus();
    await userEvent.keyboard('{Enter}');
    const details = screen.getByRole('group', { name: 'Details of P50 latency' });
    expect(details).toHaveTextContent('quantile_of("latency-p50")');
    within(details).getByRole('button', { name: 'Copy the query of P50 latency' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Details of P50 latency' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Details of P50 latency' })).toHaveFocus();
  });

  it('gives no verdict before the last answer, and can be cancelled', async () => {
    show(aReport(), { progress: { answered: 7, total: 12 } });
    expect(screen.getByTestId('dayone-progress')).toHaveTextContent('7 of 12 answered');
    expect(screen.getByTestId('dayone-verdict-word')).toHaveTextContent('No verdict yet');
    expect(screen.queryByText('No gate is tripped.')).not.toBeInTheDocument();
    expect(screen.getByTestId('dayone-row-latency-p50')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(calls.onCancel).toHaveBeenCalledTimes(1);
  });

  it('a row whose answer is outstanding waits; it has not failed', () => {
    const report = aReport();
    const [table] = report.comparisons;
    const rows = (table?.rows ?? []).map((row) => ({
      ...row,
      outcome: 'failed' as const,
      release: undefined,
      reason: aReason('measure.failed.source', 'Not judged: not answered yet', { kind: 'pending' }),
    }));
    show(
      { ...report, comparisons: table === undefined ? [] : [{ ...table, rows }] },
      { progress: { answered: 0, total: 12 } }
    );
    expect(within(screen.getByTestId('dayone-row-latency-p50')).getByText('waiting')).toBeInTheDocument();
    expect(within(screen.getByTestId('dayone-group-latency')).queryByText('failed')).not.toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Comparison 3' })).toBeInTheDocument();
  });

  it('keeps the earlier verdict while it is evaluated again', () => {
    show(aReport(), { progress: { answered: 1, total: 12 }, isStale: true });
    expect(screen.getByTestId('dayone-verdict-word')).toHaveTextContent('Ready');
  });

  it('names the source that did not answer, marks what needed it, and asks again', async () => {
    show(aBadReport());
    expect(screen.getByTestId('dayone-source-banner')).toHaveTextContent('jaeger did not answer within 10 s');
    expect(within(screen.getByTestId('dayone-row-span-p95')).getByText('failed')).toBeInTheDocument();
    await userEvent.click(
      within(screen.getByTestId('dayone-source-banner')).getByRole('button', { name: 'Ask again' })
    );
    expect(calls.onEvaluate).toHaveBeenCalledTimes(1);
  });

  it('where no source answered it only shows what was asked', () => {
    const error = { kind: 'unreachable', message: 'the server is not available (503)' } as const;
    show(
      aReport({
        sources: [
          aSource('prometheus', 1, 0, { status: 'failed', failed: 40, error }),
          aSource('loki', 1, 0, { status: 'failed', failed: 5, error }),
        ],
      })
    );
    expect(screen.getByRole('heading', { name: 'What was asked' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Comparison' })).not.toBeInTheDocument();
  });

  it('a checkpoint that is ahead cannot be chosen and says when it is due', () => {
    const report = aReport();
    show({
      ...report,
      checkpoint: '12h',
      checkpoints: report.checkpoints.map((entry) => (entry.id === '24h' ? { ...entry, state: 'ahead' } : entry)),
    });
    expect(screen.getByRole('radio', { name: '24h is due at 24 Oct 2025, 03:53 UTC' })).toBeDisabled();
    expect(screen.getByRole('radio', { name: '4h: not evaluated yet' })).toBeEnabled();
  });

  it('choosing a checkpoint asks for it', async () => {
    show(aReport());
    await userEvent.click(screen.getByRole('radio', { name: '1h: not evaluated yet' }));
    expect(calls.onCheckpoint).toHaveBeenCalledWith('1h');
  });

  it('without a baseline it says so, and shows what it has', () => {
    const report = aReport();
    show({
      ...report,
      windows: {
        ...report.windows,
        baseline: null,
        release: null,
        notes: [aReason('windows.firstDeployment', 'First deployment: nothing to compare with.')],
      },
    });
    expect(screen.getByTestId('dayone-window-baseline')).toHaveTextContent('none');
    expect(screen.getByText('First deployment: nothing to compare with.')).toBeInTheDocument();
  });

  it('every plot says in words what it draws', () => {
    show(aReport());
    expect(
      screen.getByRole('img', {
        name: 'P95 latency: change −0.02 ms (−0.4 %), 95 % interval −1.6 … +0.8 %, tolerance ±5 %: same',
      })
    ).toBeInTheDocument();
    expect(screen.getAllByRole('img').every((plot) => (plot.getAttribute('aria-label') ?? '') !== '')).toBe(true);
  });

  it('says what to do right under the verdict, and each sentence leads to what caused it', async () => {
    const scroll = jest.fn();
    Element.prototype.scrollIntoView = scroll;
    show(aWatchedReport());
    const todo = screen.getByRole('region', { name: 'What to do' });
    expect(screen.getByTestId('dayone-verdict').compareDocumentPosition(todo)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(within(todo).getByRole('link', { name: 'Comparison: show Error rate' }));
    expect(screen.getByTestId('dayone-row-error-rate')).toHaveFocus();
    await userEvent.click(within(todo).getByRole('link', { name: 'Services' }));
    expect(screen.getByRole('heading', { name: 'Services' })).toHaveFocus();
    expect(scroll).toHaveBeenCalledTimes(2);
    expect(within(todo).getByText('A sentence whose finding the page does not show.').querySelector('a')).toBeNull();
  });

  it('a sentence about a row in a folded group opens the group and leads to the row', async () => {
    Element.prototype.scrollIntoView = jest.fn();
    show(aWatchedReport());
    await userEvent.click(
      within(screen.getByTestId('dayone-recommendations')).getByRole('link', {
        name: 'Comparison: show Cache hit ratio',
      })
    );
    await waitFor(() => expect(screen.getByTestId('dayone-row-cache-hit-ratio')).toHaveFocus());
  });

  it('recommends for 7, 30 and 90 days, only where there is something', () => {
    show(aWatchedReport());
    const headings = within(screen.getByTestId('dayone-recommendations'))
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(headings).toEqual(['Within 7 days', 'Within 30 days']);
  });

  it('concludes nothing before the last answer', () => {
    show(aWatchedReport(), { progress: { answered: 1, total: 12 } });
    expect(screen.queryByTestId('dayone-conclusions')).not.toBeInTheDocument();
  });

  it('ends with the instant, the sources that were asked with their versions, and the next review', () => {
    show(aWatchedReport());
    expect(screen.getByTestId('dayone-colophon')).toHaveTextContent(
      'Generated for 24 Oct 2025, 03:53 UTC. From prometheus 2.42.0, loki. Next review: 25 Oct 2025, 03:53 UTC.'
    );
  });

  it('a report without what people write has none of its sections', () => {
    show(aReport({ nextReviewAt: null }));
    for (const id of [
      'conclusions',
      'readiness',
      'watch',
      'incidents',
      'journal',
      'triggers',
      'progress',
      'signoffs',
      'people',
      'recommendations',
    ]) {
      expect(screen.queryByTestId(`dayone-${id}`)).not.toBeInTheDocument();
    }
    expect(screen.getByTestId('dayone-colophon')).not.toHaveTextContent('Next review');
  });
});
