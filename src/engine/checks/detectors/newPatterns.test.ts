import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../../tests/builders/evidence';
import type { Evidence } from '../../model/evidence';
import type { Check } from '../../model/plan';
import type { Span } from '../../model/time';
import type { CheckRow } from '../checkRow';
import { checkRequests, runCheck } from '../runCheck';

const context = aContext();
const { schedule } = context;
const nowhere = { from: NaN, to: NaN };
const [current, before] = [schedule.current ?? nowhere, schedule.release ?? nowhere];
const check: Check = {
  id: 'x',
  title: 'X',
  component: 'o',
  weight: 1,
  critical: false,
  source: 'loki',
  unit: 'short',
  detector: 'new-patterns',
  selector: '{a="b"}',
  companion: 'v',
  limit: 1000,
  allowed: 0,
};
const volume = observed(aSeries({}, { from: ROLLOUT, to: schedule.now }, () => 100));

function lines(span: Span, texts: readonly string[], { level = 'error', truncated = false } = {}): Evidence {
  return {
    status: 'observed',
    query: 'q',
    data: {
      kind: 'lines',
      lines: texts.map((line, index) => ({ time: span.from + 1 + index, labels: { level }, line })),
      truncated,
    },
  };
}

const judge = (now: Evidence, baseline: Evidence, companion: Evidence = volume): CheckRow =>
  runCheck(check, { current: now, baseline, companion }, context);
const news = lines(current, ['pool exhausted', 'pool exhausted']);

describe('new-patterns', () => {
  it('asks for the window before the release, not for the one after the rollout', () => {
    expect(checkRequests(check, schedule)['baseline']).toMatchObject({
      kind: 'log-lines',
      span: { from: before.from, to: before.to },
    });
  });

  it.each<[string, Evidence, Evidence, Evidence, string]>([
    ['a line that is new', news, lines(before, ['order 1 failed']), volume, 'worse'],
    ['a line that is new where there was none', news, absent, volume, 'worse'],
    ['a line that was there', news, lines(before, ['pool exhausted']), volume, 'same'],
    ['quiet news', lines(current, ['started fine'], { level: 'info' }), absent, volume, 'same'],
    [
      'rare news against a baseline that was cut',
      news,
      lines(before, ['order 1 failed'], { truncated: true }),
      volume,
      'same',
    ],
    [
      'frequent news against a baseline that was cut',
      lines(
        current,
        Array.from({ length: 6 }, () => 'pool exhausted')
      ),
      lines(before, ['order 1 failed'], { truncated: true }),
      volume,
      'worse',
    ],
    ['no line while others came', absent, failed, volume, 'same'],
    ['no line at all', absent, absent, absent, 'no-data'],
    [
      'no line while the volume is 0',
      absent,
      absent,
      observed(aSeries({}, { from: ROLLOUT, to: schedule.now }, () => 0)),
      'no-data',
    ],
    ['lines without an answer for before', news, failed, volume, 'failed'],
    ['no answer', failed, absent, volume, 'failed'],
    ['no answer of the companion', news, absent, failed, 'failed'],
    ['series instead of lines', volume, absent, volume, 'failed'],
  ])('%s', (_name, now, baseline, companion, outcome) => {
    expect(judge(now, baseline, companion).outcome).toBe(outcome);
  });

  it('shows the line, how often, and since when', () => {
    expect(judge(news, absent).findings).toMatchObject([
      { value: 2, example: 'pool exhausted', labels: { level: 'error' }, reason: { params: { level: 'error' } } },
    ]);
  });
});
