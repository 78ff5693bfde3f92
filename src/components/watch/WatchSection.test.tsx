import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { aRound } from '../../../tests/fixtures/reportPeople';
import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import { WatchSection } from './WatchSection';

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

function round(id: string): HTMLElement {
  return screen.getByTestId(`dayone-group-watch-${id}`);
}

describe('WatchSection', () => {
  it('counts what became of the rounds, in words beside shapes', () => {
    render(<WatchSection report={aWatchedReport()} />);
    expect(within(screen.getByTestId('dayone-watch')).getByRole('banner')).toHaveTextContent(
      '1 failed1 overdue1 unknown18 passed1 to come'
    );
  });

  it('draws a mark for each due time that says which, when, what and why', () => {
    render(<WatchSection report={aWatchedReport()} />);
    expect(within(screen.getByTestId('dayone-lane-hourly')).getAllByRole('button')).toHaveLength(12);
    expect(
      screen.getByRole('button', {
        name: 'Security round at 4 h, 23 Oct 2025, 07:23 UTC: failed. Error rate missed its target then.',
      })
    ).toHaveAttribute('data-state', 'failed');
    expect(
      screen.getByRole('button', { name: /^Smoke test by hand at 12 h.*: to come\. Due later\.$/ })
    ).toBeInTheDocument();
  });

  it('the marks of a round are one stop of the keyboard; arrows, Home and End go along them', async () => {
    render(<WatchSection report={aWatchedReport()} />);
    const marks = within(screen.getByTestId('dayone-lane-security')).getAllByRole('button');
    expect(marks.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    marks[0]?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(marks[2]).toHaveFocus();
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(marks[5]).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(marks[0]).toHaveFocus();
  });

  it('opens the rounds with a problem, those first; a mark opens its own', async () => {
    render(<WatchSection report={aWatchedReport()} />);
    expect(
      screen
        .getAllByTestId(/^dayone-group-watch-/)
        .map(({ dataset }) => dataset['testid']?.replace('dayone-group-watch-', ''))
    ).toEqual(['security', 'smoke', 'hourly', 'backup']);
    expect(within(round('security')).getByTestId(/^dayone-due-/)).toHaveAttribute('data-state', 'failed');
    expect(within(round('hourly')).queryByTestId(/^dayone-due-/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Quick check at 2 h/ }));
    await waitFor(() => expect(screen.getByTestId('dayone-due-hourly@2h')).toHaveFocus());
  });

  it('beside a problem those that passed are one line; the line and a mark open them', async () => {
    render(<WatchSection report={aWatchedReport()} />);
    await userEvent.click(within(round('security')).getByRole('button', { name: 'Show 5 passed' }));
    expect(within(round('security')).getAllByTestId(/^dayone-due-/)).toHaveLength(6);
    await userEvent.click(within(round('security')).getByRole('button', { name: 'Fold 5 passed' }));
    expect(within(round('security')).getAllByTestId(/^dayone-due-/)).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: /^Security round at 6 h/ }));
    await waitFor(() => expect(screen.getByTestId('dayone-due-security@6h')).toHaveFocus());
  });

  it('says what the data said then, what failed first, and who looked', () => {
    render(<WatchSection report={aWatchedReport()} />);
    expect(screen.getByTestId('dayone-due-security@4h')).toHaveTextContent(
      '4 h 23 Oct 2025, 07:23failedError rate missed its target then.Error rate 1.84 %P95 latency 6.75 msdata'
    );
    expect(screen.getByTestId('dayone-due-smoke@4h')).toHaveTextContent('tester');
    expect(within(round('smoke')).getByRole('list', { name: 'Steps of this round' })).toHaveTextContent(
      'Sign in with a second factorSell one item and print the receipt'
    );
  });

  it('a finding without a value has no figure', () => {
    const finding = {
      id: 'probe',
      title: 'Health',
      status: 'unknown',
      value: null,
      unit: 'short',
      reason: { code: 'watch.seen', params: {}, text: 'No data.' },
    } as const;
    render(
      <WatchSection
        report={aWatchedReport({ schedule: [aRound('once', 1, { state: 'failed', findings: [finding] })] })}
      />
    );
    expect(within(screen.getByTestId('dayone-due-once@1h')).getByRole('listitem')).toHaveTextContent(/^Health$/);
  });

  it('shows nothing where there is nothing', () => {
    const { container } = render(<WatchSection report={aWatchedReport({ schedule: [] })} />);
    expect(container).toBeEmptyDOMElement();
  });
});
