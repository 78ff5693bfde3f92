import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { aReport } from '../../../tests/fixtures/report';
import type { CheckRow } from '../../engine/checks/checkRow';
import { goToFinding } from '../insights/goToFinding';
import { ChecklistSection } from './ChecklistSection';

const report = aReport();
const [first] = report.checks;

/** `count` checks that passed, after those given. */
function checks(count: number, ...others: readonly Partial<CheckRow>[]): readonly CheckRow[] {
  if (first === undefined) {
    throw new Error('the report of the fixtures has no check');
  }
  const passed = Array.from({ length: count }, (_, index) => ({ id: `p${index}`, title: `Passed ${index}` }));
  return [...others, ...passed].map((part) => ({ ...first, status: 'pass', ...part }));
}

function show(rows: readonly CheckRow[], isFolded = true): void {
  render(<ChecklistSection report={{ ...report, checks: rows }} isFolded={isFolded} />);
}

const shown = (): readonly (string | undefined)[] =>
  screen.queryAllByTestId(/^dayone-check-/).map(({ dataset }) => dataset['testid']?.replace('dayone-check-', ''));

describe('ChecklistSection', () => {
  beforeEach(() => (Element.prototype.scrollIntoView = jest.fn()));

  it('shows problems, and many that passed as one line with their names', async () => {
    show(checks(6, { id: 'leaks', title: 'Memory leaks', status: 'warn' }));
    expect(shown()).toEqual(['leaks']);
    expect(screen.getByTestId('dayone-group-checks-passed')).toHaveTextContent('6 passedPassed 0, Passed 1');
    await userEvent.click(screen.getByRole('button', { name: 'Open 6 passed' }));
    expect(shown()).toEqual(['leaks', 'p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
  });

  it.each([
    ['few passed', checks(5, { id: 'leaks', status: 'fail' }), true, 6],
    ['there is nothing to look for', checks(6), false, 6],
    ['none passed', checks(0, { id: 'leaks', status: 'unknown' }), true, 1],
  ])('shows every row where %s', (_name, rows, isFolded, count) => {
    show(rows, isFolded);
    expect(shown()).toHaveLength(count);
  });

  it('all passed is one line', async () => {
    show(checks(3));
    expect(shown()).toEqual([]);
    expect(screen.getByTestId('dayone-checklist')).toHaveTextContent('Passed 0, Passed 1, Passed 2');
    await userEvent.click(screen.getByRole('button', { name: 'Open Anomaly checklist' }));
    expect(shown()).toHaveLength(3);
  });

  it.each([
    ['the line of those that passed', checks(6, { id: 'leaks', status: 'warn' })],
    ['the folded section', checks(6)],
  ])('a link to a check opens %s', async (_name, rows) => {
    show(rows);
    goToFinding({ section: 'checklist', rows: ['check-p4', 'group-checks-passed'] });
    await waitFor(() => expect(screen.getByTestId('dayone-check-p4')).toHaveFocus());
  });
});
