import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { aWeek } from '../../../tests/fixtures/reportPeople';
import { ProgressSection } from './ProgressSection';

describe('ProgressSection', () => {
  it('tells rows, sum and share, and that the written subtotal differs', () => {
    render(<ProgressSection progress={[aWeek()]} />);
    const group = screen.getByTestId('dayone-group-progress-week-3');
    expect(group).toHaveTextContent('47.1 %4 of 8.50 hwritten subtotal differs');
    expect(screen.getByTestId('dayone-progress-t1')).toHaveTextContent(
      'Load testingin part32.50A document and its configuration'
    );
    expect(group).toHaveTextContent('Sum of the rows, in h8.504The written subtotal is 9 h; its rows add up to 8.5 h.');
  });

  it('a complete group is one line until it is opened', async () => {
    render(<ProgressSection progress={[aWeek({ done: 8.5, percent: 100, stated: 8.5, reason: null })]} />);
    expect(screen.queryByText('Sum of the rows, in h')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Open Week 3: infrastructure and security' }));
    expect(screen.getByTestId('dayone-group-progress-week-3')).toHaveTextContent('Written subtotal: 8.50 h.');
  });

  it('a complete group whose subtotal differs stays open', () => {
    render(<ProgressSection progress={[aWeek({ done: 8.5, percent: 100 })]} />);
    expect(screen.getByText('Sum of the rows, in h')).toBeInTheDocument();
  });

  it('where nothing was planned there is no share', () => {
    render(
      <ProgressSection
        progress={[aWeek({ rows: [], planned: 0, done: 0, percent: null, stated: null, reason: null })]}
      />
    );
    expect(screen.getByTestId('dayone-group-progress-week-3')).toHaveTextContent(
      'Week 3: infrastructure and security0 of 0 h'
    );
  });

  it('names no deliverable where nobody wrote one', () => {
    const [row] = aWeek().rows;
    render(
      <ProgressSection
        progress={[aWeek({ stated: null, reason: null, rows: row === undefined ? [] : [{ ...row, deliverable: '' }] })]}
      />
    );
    expect(screen.queryByRole('columnheader', { name: 'Deliverable' })).not.toBeInTheDocument();
  });

  it('shows nothing where there is nothing', () => {
    expect(render(<ProgressSection progress={[]} />).container).toBeEmptyDOMElement();
  });
});
