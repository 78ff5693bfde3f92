import { aSeries, failed, observed } from '../../../../tests/builders/evidence';
import { capacityOf } from './capacityOf';

const span = { from: 0, to: 600_000 };
const limit = (labels: Record<string, string>, value: number) => aSeries(labels, span, () => value);

describe('capacityOf', () => {
  it.each([
    ['the one of the same instance', [limit({ instance: 'a' }, 1), limit({ instance: 'b' }, 2)], 2],
    ['a single one for all', [limit({}, 7)], 7],
    ['none where no label is shared', [limit({ pod: 'a' }, 1), limit({ pod: 'b' }, 2)], null],
    [
      'none of two that do not agree',
      [limit({ instance: 'b', region: 'x' }, 1), limit({ instance: 'b', region: 'y' }, 2)],
      null,
    ],
    ['none that is 0, as without a limit', [limit({ instance: 'b' }, 0)], null],
    ['none that is not finite', [limit({ instance: 'b' }, Infinity)], null],
  ])('takes %s', (_name, series, value) => {
    expect(capacityOf(observed(...series), { instance: 'b', job: 'api' }, span)).toBe(value);
  });

  it('is unknown where it was not answered', () => {
    expect(capacityOf(failed, { instance: 'b' }, span)).toBeNull();
  });
});
