import { SPANISH_NUMBERS, IN_UTC } from '../../../tests/fixtures/readDocument';
import { aReport, aRow, withRelease } from '../../../tests/fixtures/report';
import { aCheck, aReason } from '../../../tests/fixtures/reportParts';
import { countCourses, countOutcomes, countStatuses } from './toCounts';

const pending = aReason('evidence.failed', 'Waiting.', { kind: 'pending' });

describe('countOutcomes', () => {
  it('counts the worse of two comparisons, missed targets apart, and what waits last', () => {
    const rows = [
      withRelease(aRow('a', [1, 1]), 1, { outcome: 'worse' }),
      aRow('b', [1, 1], { target: { op: '<=', value: 0.5, outcome: 'missed', missedBy: 0.5 } }),
      aRow('c', [1, 1], { outcome: 'failed', reason: pending }),
      aRow('d', [1, 1], { outcome: 'better' }),
    ];
    expect(countOutcomes(rows, IN_UTC)).toBe('1 worse, 1 missed, 1 same, 1 better, 1 waiting');
    expect(
      countOutcomes(
        Array.from({ length: 1500 }, () => aRow('a', [1, 1])),
        SPANISH_NUMBERS
      )
    ).toBe('1.500 same');
    expect(countOutcomes([], IN_UTC)).toBe('');
  });
});

describe('countCourses', () => {
  it('counts from worst to best', () => {
    const [first] = aReport().trajectory;
    expect(countCourses(first === undefined ? [] : [first, { ...first, outcome: 'worse' }], IN_UTC)).toBe(
      '1 worse, 1 same'
    );
  });
});

describe('countStatuses', () => {
  it('counts from worst to best, and what waits last', () => {
    expect(
      countStatuses(
        [aCheck('a'), aCheck('b', { status: 'fail' }), aCheck('c', { status: 'unknown', reason: pending })],
        IN_UTC
      )
    ).toBe('1 fail, 1 pass, 1 waiting');
  });
});
