import { render, screen, within } from '@testing-library/react';
import React from 'react';
import { aUsage } from '../../../tests/fixtures/operationsParts';
import { aReason } from '../../../tests/fixtures/reportParts';
import type { UsageRow } from '../../engine/model/report';
import { UsageSection } from './UsageSection';

function show(...usage: readonly UsageRow[]): void {
  render(<UsageSection report={{ usage }} />);
}

describe('UsageSection', () => {
  it('puts figures under their group, in the order of the plan', () => {
    show(
      aUsage('Users', { group: 'Reach' }),
      aUsage('Scans', { group: 'Features', value: 8943 }),
      aUsage('Sessions', { group: 'Reach', value: 3891 })
    );
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Reach',
      'Features',
    ]);
    expect(
      within(screen.getByRole('region', { name: 'Reach' }))
        .getAllByTestId(/^dayone-usage-/)
        .map(({ dataset }) => dataset['testid'])
    ).toEqual(['dayone-usage-users', 'dayone-usage-sessions']);
  });

  it('says the share of the whole that the plan names', () => {
    show(aUsage('Survey answers', { value: 882, percent: 70.7 }));
    expect(screen.getByTestId('dayone-usage-survey-answers')).toHaveTextContent('Survey answers88270.7 % of the whole');
  });

  it('tells every part with its value and its share', () => {
    show(
      aUsage('Places', {
        parts: [
          { label: 'United States', value: 562, percent: 45.1 },
          { label: 'Europe', value: 349, percent: 28 },
          { label: 'None', value: 0, percent: null },
        ],
      })
    );
    const rows = within(screen.getByRole('table', { name: 'Places by part' }))
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows).toEqual(['United States56245.1 %', 'Europe34928.0 %', 'None0']);
  });

  it('a figure without a value says why, and is no zero', () => {
    show(aUsage('Scans', { value: null, reason: aReason('usage.absent', 'prometheus has no such series') }));
    expect(screen.getByTestId('dayone-usage-scans')).toHaveTextContent('Scans–prometheus has no such series');
  });

  it('is nothing where the plan asks for none', () => {
    show();
    expect(document.body).toHaveTextContent(/^$/);
  });
});
