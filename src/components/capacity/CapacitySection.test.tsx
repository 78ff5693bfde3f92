import { render, screen, within } from '@testing-library/react';
import React from 'react';
import { aCapacity } from '../../../tests/fixtures/operationsParts';
import { aReason } from '../../../tests/fixtures/reportParts';
import type { CapacityRow } from '../../engine/model/report';
import { CapacitySection } from './CapacitySection';

function show(...capacity: readonly CapacityRow[]): void {
  render(<CapacitySection report={{ capacity }} />);
}

const cells = (id: string): readonly (string | null)[] =>
  within(screen.getByTestId(`dayone-capacity-${id}`))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('CapacitySection', () => {
  it('says what is used, how fast it grows, and the day it is full', () => {
    show(aCapacity('Storage'));
    expect(cells('storage').slice(0, 4)).toEqual([
      '23,000 MB of 50,000 MB, 46.0 %',
      '+2,300 MB+2,100 … +2,500',
      '04 Nov 2025',
      'pass',
    ]);
    expect(
      screen.getByRole('img', { name: 'Storage: 23,000 MB of 50,000 MB, 46.0 %; the line is at 90 %' })
    ).toBeInTheDocument();
    expect(screen.getByText('Grows by 2,300 MB a day and is full in 11 d 17 h.')).toBeInTheDocument();
  });

  it('what does not grow is not full within sight', () => {
    show(aCapacity('Storage', { perDay: -12, interval: [-20, -4], daysLeft: null, fullAt: null }));
    expect(cells('storage').slice(1, 3)).toEqual(['−12 MB−20 … −4', 'not within sight']);
  });

  it('without a capacity there is no bar and no day', () => {
    show(aCapacity('Storage', { capacity: null, percent: null, daysLeft: null, fullAt: null }));
    expect(cells('storage').slice(0, 3)).toEqual(['23,000 MB', '+2,300 MB+2,100 … +2,500', '–']);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('what did not answer has dashes and its reason', () => {
    show(
      aCapacity('Storage', {
        used: null,
        percent: null,
        perDay: null,
        interval: null,
        daysLeft: null,
        fullAt: null,
        status: 'unknown',
        reason: aReason('evidence.failed', 'Not judged: prometheus did not answer'),
      })
    );
    expect(cells('storage').slice(1, 4)).toEqual(['–', '–', 'not judged']);
    expect(screen.getByText('Not judged: prometheus did not answer')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('puts problems first', () => {
    show(aCapacity('Storage'), aCapacity('Pool', { status: 'fail' }), aCapacity('Inodes', { status: 'warn' }));
    expect(screen.getAllByTestId(/^dayone-capacity-/).map(({ dataset }) => dataset['testid'])).toEqual([
      'dayone-capacity-pool',
      'dayone-capacity-inodes',
      'dayone-capacity-storage',
    ]);
  });

  it('is nothing where nothing fills up', () => {
    show();
    expect(document.body).toHaveTextContent(/^$/);
  });
});
