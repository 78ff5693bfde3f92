import { render } from '@testing-library/react';
import React from 'react';
import { aReport } from '../../../tests/fixtures/report';
import type { Report } from '../../sections/report';
import { toVerdictCounts } from '../../sections/verdict/words';
import { VerdictWord } from './VerdictWord';

const LINE = '24h after its rollout, v1.8.0 is as good as its baselines, or better.';

function textOf(report: Report, isPending = false): string {
  return (
    render(<VerdictWord report={report} counts={toVerdictCounts(report)} isPending={isPending} />).container
      .textContent ?? ''
  );
}

function anEdition(omitted: readonly string[]): Report {
  return aReport({ security: [], edition: { title: null, note: 'Read the alerts.', omitted, redacted: ['queries'] } });
}

describe('VerdictWord', () => {
  it('says what the verdict rests on', () => {
    expect(textOf(aReport({ security: [] }))).toBe(`Ready${LINE}`);
  });

  it('says it of an edition that leaves nothing out', () => {
    expect(textOf(anEdition([]))).toBe(`Ready${LINE}`);
  });

  it('counts nothing where a section was left out', () => {
    expect(textOf(anEdition(['comparison']))).toBe('Ready');
  });

  it('says that there is no verdict yet, whatever was left out', () => {
    expect(textOf(anEdition(['comparison']), true)).toMatch(/^No verdict yet./);
  });
});
