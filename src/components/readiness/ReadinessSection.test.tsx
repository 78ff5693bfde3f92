import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { aReason, anItem, at } from '../../../tests/fixtures/reportParts';
import { aGroup } from '../../../tests/fixtures/reportPeople';
import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import { AnchorsContext } from '../insights/AnchorsContext';
import { ReadinessSection } from './ReadinessSection';

const { checklist } = aWatchedReport();

function group(id: string): HTMLElement {
  return screen.getByTestId(`dayone-group-readiness-${id}`);
}

describe('ReadinessSection', () => {
  it('puts the group with a blocker first and folds the complete one to its figures', async () => {
    render(<ReadinessSection checklist={checklist} />);
    expect(screen.getAllByTestId(/^dayone-group-readiness-/).map(({ dataset }) => dataset['testid'])).toEqual(
      ['performance', 'training', 'security'].map((id) => `dayone-group-readiness-${id}`)
    );
    expect(group('performance')).toHaveTextContent('33 %1 of 3 passed1 not judged1 blocker');
    expect(group('security')).toHaveTextContent('100 %2 of 2 passed');
    expect(within(group('security')).queryByTestId(/^dayone-item-/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Open Security' }));
    expect(within(group('security')).getAllByTestId(/^dayone-item-/)).toHaveLength(2);
  });

  it('puts the blocker first in its group, then what waits', () => {
    render(<ReadinessSection checklist={checklist} />);
    expect(
      within(group('performance'))
        .getAllByTestId(/^dayone-item-/)
        .map(({ dataset }) => dataset['status'])
    ).toEqual(['fail', 'unknown', 'pass']);
    expect(screen.getByTestId('dayone-item-errors-under-0-5-')).toHaveTextContent(
      'Errors under 0.5 % blocker1.84 %< 0.5 %Error rate: worse beyond doubt.'
    );
  });

  it.each([
    [
      'a query',
      anItem('Item', { value: 7, target: { op: '>=', value: 7, outcome: 'met', missedBy: 0 } }),
      'Item7≥ 7querypass',
    ],
    [
      'a person, with role and time',
      anItem('Item', {
        judgedBy: 'person',
        value: null,
        by: 'ops-lead',
        at: at('22T16:00'),
        reason: aReason('item.passed', 'Passed: read.'),
      }),
      'ItemPassed: read.ops-lead22 Oct 2025, 16:00pass',
    ],
    [
      'nobody yet',
      anItem('Item', {
        judgedBy: 'person',
        value: null,
        status: 'unknown',
        outcome: 'no-data',
        points01: null,
        reason: aReason('item.open', 'Waits for a person.'),
      }),
      'ItemWaits for a person.personnot judged',
    ],
    [
      'a finding that the page does not show',
      anItem('Item', { judgedBy: 'finding', value: null, finding: 'gone' }),
      'ItemMet.findingpass',
    ],
    [
      'a source that did not answer',
      anItem('Item', {
        value: null,
        status: 'unknown',
        outcome: 'failed',
        points01: null,
        reason: aReason('evidence.failed', 'No answer.', { kind: 'timeout' }),
      }),
      'ItemNo answer.queryfailed',
    ],
    [
      'an answer that is outstanding',
      anItem('Item', {
        value: null,
        status: 'unknown',
        outcome: 'failed',
        points01: null,
        reason: aReason('evidence.failed', 'Not answered yet.', { kind: 'pending' }),
      }),
      'ItemNot answered yet.querywaiting',
    ],
  ])('says that an item is judged by %s', (_name, item, expected) => {
    render(
      <ReadinessSection
        checklist={[aGroup('g', 'Group', [item, anItem('Other', { status: 'unknown', points01: null })])]}
      />
    );
    expect(screen.getByTestId('dayone-item-item')).toHaveTextContent(expected);
  });

  it('an item that restates a finding leads to it', () => {
    const anchor = {
      finding: 'error-rate',
      title: 'Error rate',
      section: 'comparison',
      sectionTitle: 'Comparison',
      rows: [],
    };
    render(
      <AnchorsContext.Provider value={new Map([['error-rate', anchor]])}>
        <ReadinessSection checklist={checklist} />
      </AnchorsContext.Provider>
    );
    expect(screen.getByRole('link', { name: 'Comparison: show Error rate' })).toHaveAttribute('href', '#comparison');
  });

  it('opens all of it on paper', () => {
    render(<ReadinessSection checklist={checklist} />);
    act(() => void fireEvent(window, new Event('beforeprint')));
    expect(within(group('security')).getAllByTestId(/^dayone-item-/)).toHaveLength(2);
    act(() => void fireEvent(window, new Event('afterprint')));
    expect(within(group('security')).queryByTestId(/^dayone-item-/)).not.toBeInTheDocument();
  });

  it('a group without items has no share', () => {
    render(<ReadinessSection checklist={[aGroup('empty', 'Empty', [])]} />);
    expect(group('empty')).toHaveTextContent(/^Empty0 of 0 passed$/);
  });

  it('shows nothing where there is nothing', () => {
    const { container } = render(<ReadinessSection checklist={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
