import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { aReason, anItem } from '../../../tests/fixtures/reportParts';
import { SecuritySection } from './SecuritySection';

const met = [anItem('TLS', {}), anItem('Headers', {})];

describe('SecuritySection', () => {
  it('is one line where all is met and there is something else to look for', async () => {
    render(<SecuritySection security={met} isFolded />);
    expect(screen.getByTestId('dayone-security')).toHaveTextContent('2 of 2 points by weight: 10 of 10.');
    expect(screen.queryByTestId('dayone-item-tls')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Open Security' }));
    expect(screen.getByTestId('dayone-item-tls')).toBeInTheDocument();
  });

  it.each(['warn', 'fail', 'unknown'] as const)('stays open where one is %s', (status) => {
    render(<SecuritySection security={[...met, anItem('Scan', { status })]} isFolded />);
    expect(screen.getByTestId('dayone-item-tls')).toBeInTheDocument();
  });

  it('stays open where there is nothing to look for', () => {
    render(<SecuritySection security={met} />);
    expect(screen.getByTestId('dayone-item-tls')).toBeInTheDocument();
  });

  it.each([
    [
      'no column of evidence where value and target say all',
      [
        anItem('TLS', {
          value: 7,
          target: { op: '>=', value: 7, outcome: 'met', missedBy: 0 },
          reason: aReason('item.met', 'Met.'),
        }),
      ],
      0,
    ],
    [
      'the column where one item says more',
      [anItem('Audit', { judgedBy: 'person', value: null, reason: aReason('item.passed', 'Passed.') })],
      1,
    ],
  ] as const)('has %s', (_name, security, count) => {
    render(<SecuritySection security={security} />);
    expect(screen.queryAllByRole('columnheader', { name: 'Evidence' })).toHaveLength(count);
  });

  it('shows nothing where there is nothing', () => {
    expect(render(<SecuritySection security={[]} isFolded />).container).toBeEmptyDOMElement();
  });
});
