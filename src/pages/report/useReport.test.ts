import { createThrottle } from './useReport';

describe('createThrottle', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('lets the first through at once, then the latest of each interval', () => {
    const seen: number[] = [];
    const { push } = createThrottle<number>((value) => seen.push(value), 200);
    [1, 2, 3].forEach(push);
    expect(seen).toEqual([1]);
    jest.advanceTimersByTime(200);
    expect(seen).toEqual([1, 3]);
  });

  it('the last value comes although nothing follows it', () => {
    const seen: number[] = [];
    const { push } = createThrottle<number>((value) => seen.push(value), 200);
    push(1);
    jest.advanceTimersByTime(150);
    push(2);
    jest.advanceTimersByTime(10_000);
    expect(seen).toEqual([1, 2]);
    push(3);
    expect(seen).toEqual([1, 2, 3]);
  });

  it('says nothing more once it is stopped', () => {
    const seen: number[] = [];
    const { push, stop } = createThrottle<number>((value) => seen.push(value), 200);
    push(1);
    push(2);
    stop();
    jest.advanceTimersByTime(1000);
    expect(seen).toEqual([1]);
  });
});
