import { render, screen } from '@testing-library/react';
import React from 'react';
import { aReport } from '../../../tests/fixtures/report';
import { aSource } from '../../../tests/fixtures/reportParts';
import { SourceBanner } from './SourceBanner';

describe('SourceBanner', () => {
  it.each([
    [
      'a question',
      'not found (404): is the address right?',
      'loki: not found (404): is the address right? 2 questions were not answered',
    ],
    ['a sentence', 'It is gone.', 'loki: It is gone. 2 questions'],
    ['words', 'no answer within 10 s', 'loki: no answer within 10 s. 2 questions'],
  ])('ends %s with one mark', (_name, message, expected) => {
    const source = aSource('loki', 1, 0, { status: 'failed', failed: 2, error: { kind: 'timeout', message } });
    render(<SourceBanner report={aReport({ sources: [source] })} onAskAgain={jest.fn()} />);
    expect(screen.getByTestId('dayone-source-banner')).toHaveTextContent(expected);
  });
});
