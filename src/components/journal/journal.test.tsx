import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { aReason } from '../../../tests/fixtures/reportParts';
import { aTrigger, anEntry, anIncident } from '../../../tests/fixtures/reportPeople';
import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import { AnchorsContext } from '../insights/AnchorsContext';
import { IncidentsSection } from './IncidentsSection';
import { JournalSection } from './JournalSection';
import { TriggersSection } from './TriggersSection';

const report = aWatchedReport();

describe('IncidentsSection', () => {
  it('puts the open blocker first, with its severity and since when', () => {
    render(<IncidentsSection incidents={report.incidents} />);
    const [first, second] = screen.getAllByTestId(/^dayone-incident-/);
    expect(first).toHaveTextContent(
      'Errors on one instance incident, critical, blockeropensince 23 Oct 2025, 12:1015 h 43 minon-call'
    );
    expect(second).toHaveTextContent(
      'near miss, warningActive connections reached 89 at 23 Oct 2025, 09:10 UTC; its target is ≤ 90.resolved23 Oct 2025, 09:10 – 09:155 minrule target-touched,'
    );
    expect(screen.getByTestId('dayone-incidents')).toHaveTextContent('1 incident, 1 open; 1 near miss');
  });

  it('what is not known of it is a dash', () => {
    render(<IncidentsSection incidents={[anIncident('Odd', { from: null, to: null, minutes: null, by: null })]} />);
    expect(screen.getByTestId('dayone-incident-odd')).toHaveTextContent(/^Odd incident, warningresolved–––/);
  });

  it('a minor near miss is not called minor, and no sentence or name is said twice', () => {
    const anchor = { finding: 'odd', title: 'Odd', section: 'comparison', sectionTitle: 'Comparison', rows: [] };
    render(
      <AnchorsContext.Provider value={new Map([['odd', anchor]])}>
        <IncidentsSection
          incidents={[
            anIncident('Odd', {
              kind: 'near-miss',
              severity: 'minor',
              rule: 'events-allowed',
              finding: 'odd',
              reason: aReason('incident.written', 'Odd.'),
            }),
          ]}
        />
      </AnchorsContext.Provider>
    );
    expect(screen.getByTestId('dayone-incident-odd')).toHaveTextContent(
      /^Odd near missresolved.*rule events-allowed, Comparison$/
    );
  });

  it('a resolved blocker stops nothing and is not called one', () => {
    render(<IncidentsSection incidents={[anIncident('Odd', { blocker: true })]} />);
    expect(screen.getByTestId('dayone-incident-odd')).not.toHaveTextContent('blocker');
  });

  it('shows nothing where there is nothing', () => {
    expect(render(<IncidentsSection incidents={[]} />).container).toBeEmptyDOMElement();
  });
});

describe('TriggersSection', () => {
  it('puts what is tripped first, with what to do, whom to call and how fast', () => {
    render(<TriggersSection triggers={report.triggers} />);
    const rows = screen.getAllByTestId(/^dayone-trigger-/);
    expect(rows.map(({ dataset }) => dataset['state'])).toEqual(['tripped', 'unknown', 'quiet']);
    expect(rows[0]).toHaveTextContent(
      'Error rate above 1 % critical1.84 %, wanted ≤ 1 %. trippedRoll back to the version before.Engineering leadat once'
    );
    expect(rows[2]).toHaveTextContent('15 min');
  });

  it('folds while all are quiet', async () => {
    render(<TriggersSection triggers={[aTrigger('Service down')]} />);
    expect(screen.getByTestId('dayone-triggers')).toHaveTextContent('0 of 1 tripped');
    expect(screen.queryByTestId(/^dayone-trigger-/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Open Triggers' }));
    expect(screen.getByTestId('dayone-trigger-service-down')).toBeInTheDocument();
  });

  it('one whose answer is outstanding waits', () => {
    render(
      <TriggersSection
        triggers={[
          aTrigger('Service down', {
            state: 'unknown',
            status: 'unknown',
            reason: aReason('evidence.failed', 'Not answered yet.', { kind: 'pending' }),
          }),
        ]}
      />
    );
    expect(screen.getByTestId('dayone-trigger-service-down')).toHaveTextContent('waiting');
  });

  it('shows nothing where there is nothing', () => {
    expect(render(<TriggersSection triggers={[]} />).container).toBeEmptyDOMElement();
  });
});

describe('JournalSection', () => {
  it('tells in the order of time who wrote what', () => {
    render(<JournalSection journal={report.journal} />);
    expect(screen.getAllByTestId(/^dayone-journal-./).map(({ textContent }) => textContent)).toEqual([
      '23 Oct 2025, 03:30on-callnoteRollout done, traffic is back.',
      '23 Oct 2025, 07:25testermanual checkSmoke test at four hours: all steps passed.',
      '23 Oct 2025, 12:20on-callincidentErrors rise on one instance; it was taken out.',
    ]);
  });

  it('shows the latest of many, and the others when asked', async () => {
    render(
      <JournalSection
        journal={Array.from({ length: 20 }, (_, index) =>
          anEntry(`e${index}`, `23T${String(index).padStart(2, '0')}:00`)
        )}
      />
    );
    expect(screen.getAllByTestId(/^dayone-journal-./).at(0)).toHaveTextContent('Entry e14.');
    await userEvent.click(screen.getByRole('button', { name: 'Show 14 earlier' }));
    expect(screen.getAllByTestId(/^dayone-journal-./)).toHaveLength(20);
  });

  it('shows nothing where there is nothing', () => {
    expect(render(<JournalSection journal={[]} />).container).toBeEmptyDOMElement();
  });
});
