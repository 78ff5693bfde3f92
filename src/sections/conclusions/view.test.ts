import { IN_UTC, linked, wordsOf } from '../../../tests/fixtures/readDocument';
import { aReport } from '../../../tests/fixtures/report';
import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import type { Observation } from './report';
import { conclusions as conclusionsView } from './view';

const conclusions = linked(conclusionsView);

const concern: Observation = {
  code: 'observation.sum',
  params: {},
  text: 'Something was noticed.',
  rule: 'x',
  finding: 'nowhere',
  kind: 'concern',
};

describe('conclusions', () => {
  it('says what to do and what was noticed, each with the section that holds it', () => {
    expect(wordsOf(conclusions(aWatchedReport(), IN_UTC))).toEqual([
      '# Action items',
      '- Bring Error rate back to < 0.1 %: it is at 1.84 %. (Comparison)',
      '- Make up for overdue rounds of the watch (1). (Watch schedule)',
      '- A sentence whose finding the page does not show.',
      '# Concerns',
      '- Week 3: the written subtotal is 9 h; its rows add up to 8.5 h. (Progress)',
      '# Patterns',
      '- Active connections rose from 66 to 97 of 100. (Comparison)',
      '# Positive',
      '- All 7 services have been up without a restart since the rollout. (Services)',
    ]);
  });

  it('says that there is nothing to do, and names no section for a finding that is not there', () => {
    const body = conclusions(aReport({ observations: [concern] }), IN_UTC);
    expect(body?.note).toBe('0 action items, 1 observation');
    expect(wordsOf(body)).toEqual([
      'No action item follows from the findings of this report.',
      '# Concerns',
      '- Something was noticed.',
    ]);
  });

  it('is not there without either', () => {
    expect(conclusions(aReport(), IN_UTC)).toBeNull();
  });
});
