import { sorted } from '../sorted';
import { midranks } from './midranks';

describe('midranks', () => {
  it('shares ranks among equal values, centres them and keeps the order of time', () => {
    const values = Float64Array.from([5, 1, 5, 9]);
    expect([...midranks(values, sorted(values))]).toEqual([0, -1.5, 0, 1.5]);
  });
});
