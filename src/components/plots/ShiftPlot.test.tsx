import { render, screen } from '@testing-library/react';
import React from 'react';
import { aComparison } from '../../../tests/fixtures/report';
import type { Comparison } from '../../engine/model/comparison';
import { ShiftPlot } from './ShiftPlot';

describe('ShiftPlot', () => {
  it.each<[string, Comparison]>([
    ['what was compared', aComparison(10, 11)],
    ['what was not judged', aComparison(null, null)],
  ])('says in words what it draws of %s', (_name, comparison) => {
    render(
      <ShiftPlot
        comparison={comparison}
        better="lower"
        sentence="P95 latency: change +1 ms"
        windows="23 Oct against 24 Oct"
      />
    );
    expect(screen.getAllByRole('img')).toEqual([screen.getByRole('img', { name: 'P95 latency: change +1 ms' })]);
  });
});
