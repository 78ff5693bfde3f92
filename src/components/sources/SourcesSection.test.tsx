import { render, screen } from '@testing-library/react';
import React from 'react';
import { aSource } from '../../../tests/fixtures/reportParts';
import { SourcesSection } from './SourcesSection';

describe('SourcesSection', () => {
  it('names the version of a server that says one', () => {
    render(
      <SourcesSection
        sources={[aSource('prometheus', 6, 38, { version: '2.42.0' }), { ...aSource('loki', 5, 5), id: 'logs' }]}
      />
    );
    expect(screen.getByRole('rowheader', { name: 'prometheus 2.42.0' })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'logs loki' })).toBeInTheDocument();
  });
});
