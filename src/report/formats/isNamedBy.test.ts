import { isNamedBy } from './isNamedBy';

describe('isNamedBy', () => {
  it.each([
    ['Latency', 'Latency', true],
    ['Latency: 3 same', 'Latency', true],
    ['Latency of services', 'Latency', false],
    ['', 'Latency', false],
    ['Traces', 'Operations', false],
  ])('%p above %p: %p', (above, caption, expected) => {
    expect(isNamedBy(above, caption)).toBe(expected);
  });
});
