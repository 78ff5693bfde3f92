import { render, screen } from '@testing-library/react';
import React from 'react';
import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import { PeopleSection } from './PeopleSection';
import { SignoffsSection } from './SignoffsSection';

const report = aWatchedReport();

describe('SignoffsSection', () => {
  it('says who signed what and when, and what is still open', () => {
    render(<SignoffsSection signoffs={report.signoffs} />);
    expect(screen.getByTestId('dayone-signoffs')).toHaveTextContent('1 of 3 approved');
    expect(screen.getByTestId('dayone-signoff-security-lead')).toHaveTextContent(
      'Security leadThe service may go liveThe scan is nine days old.rejectedops-lead24 Oct 2025, 03:40'
    );
    expect(screen.getByTestId('dayone-signoff-product-owner')).toHaveTextContent(/open–$/);
  });

  it('shows nothing where there is nothing', () => {
    expect(render(<SignoffsSection signoffs={[]} />).container).toBeEmptyDOMElement();
  });
});

describe('PeopleSection', () => {
  it('lists roles in the order in which they are called, who is not called last', () => {
    render(<PeopleSection people={report.people} />);
    expect(screen.getAllByTestId(/^dayone-person-/).map(({ textContent }) => textContent)).toEqual([
      'On-call engineerWatches and answers first1On-call rota',
      'Engineering leadDecides on a rollback2Channel of the team',
      'Product ownerDecides on going live––',
    ]);
  });

  it('shows nothing where there is nothing', () => {
    expect(render(<PeopleSection people={[]} />).container).toBeEmptyDOMElement();
  });
});
