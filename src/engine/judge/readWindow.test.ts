import { ABSENT, observed, samplesFor, TIMED_OUT } from './fixtures/createEvidence';
import { createMeasure } from './fixtures/createMeasure';
import { createSchedule } from './fixtures/createSchedule';
import { valueInWindow } from './judgeMeasure';
import { readWindow } from './readWindow';

const schedule = createSchedule(1);
const window = schedule.current ?? { from: 0, to: 0 };
const place = { window, stretch: 'day', step: schedule.step } as const;
const every = (value: number): ReturnType<typeof observed> => observed(...samplesFor(window, () => value));

describe('readWindow', () => {
  it('takes samples after the start and up to the end, and values that are no number as missing', () => {
    const beside = [
      [window.from, 9],
      [window.to + 1, 9],
    ] as const;
    const reading = readWindow(
      createMeasure(),
      { day: observed([window.from, 9], ...samplesFor(window, (minute) => (minute === 3 ? Infinity : 2)), beside[1]) },
      place
    );
    expect(reading).toMatchObject({ kind: 'read', side: { value: 2 } });
    expect(reading.kind === 'read' && reading.points).toHaveLength(60);
    expect(reading.kind === 'read' && reading.points[3]).toEqual([window.from + 4 * 60_000, null]);
  });

  it('adds up a count and compares it as events a window', () => {
    const measure = createMeasure({ query: { kind: 'count', counter: 'timeouts_total' } });
    const reading = readWindow(measure, { day: every(2) }, place);
    expect(reading).toMatchObject({ kind: 'read', side: { value: 120 } });
    expect(reading.kind === 'read' && reading.side.samples[0]?.[1]).toBe(120);
    expect(reading.kind === 'read' && reading.points[0]?.[1]).toBe(2);
  });

  it('divides the events of a window, not the means of its steps', () => {
    const query = { kind: 'ratio', of: ['errors'], to: ['requests'], minimum: 10 } as const;
    const answers = {
      day: observed(...samplesFor(window, (minute) => (minute === 0 ? 10 : 0))),
      dayTo: observed(...samplesFor(window, (minute) => (minute === 0 ? 10 : minute === 1 ? 0 : 190))),
    };
    const reading = readWindow(createMeasure({ query }), answers, place);
    expect(reading).toMatchObject({ kind: 'read', events: 11_030, side: { value: (100 * 10) / 11_030 } });
    expect(reading.kind === 'read' && reading.points).toHaveLength(59);
    expect(valueInWindow(createMeasure({ query }), answers, window)).toBeCloseTo(0.09066, 5);
  });

  it.each([
    [
      'a count with its companion observed is 0',
      ABSENT,
      every(50),
      { kind: 'read', side: { value: 0 }, lacksCompanion: false },
    ],
    [
      'a count whose companion was absent is not known',
      ABSENT,
      ABSENT,
      { kind: 'read', side: { value: null }, lacksCompanion: true },
    ],
    [
      'a count born in the window counts 0 before',
      observed(...samplesFor(window, () => 3).slice(50)),
      every(50),
      { kind: 'read', side: { value: 30 } },
    ],
    ['a count whose companion failed has failed', ABSENT, TIMED_OUT, { kind: 'failed', error: { kind: 'timeout' } }],
  ])('with the policy zero: %s', (_name, day, dayCompanion, expected) => {
    const measure = createMeasure({
      query: { kind: 'count', counter: 'timeouts_total' },
      noData: 'zero',
      companion: 'requests_total',
    });
    expect(readWindow(measure, { day, dayCompanion }, place)).toMatchObject(expected);
  });

  it("holds the denominator for a ratio's companion", () => {
    const query = { kind: 'ratio', of: ['errors'], to: ['requests'], minimum: 10 } as const;
    expect(
      readWindow(createMeasure({ query, noData: 'zero' }), { day: ABSENT, dayTo: every(50) }, place)
    ).toMatchObject({ side: { value: 0 }, events: 3000 });
    expect(
      readWindow(createMeasure({ query, noData: 'fail' }), { day: ABSENT, dayTo: every(50) }, place)
    ).toMatchObject({ side: { value: null }, events: 3000 });
    expect(readWindow(createMeasure({ query, noData: 'zero' }), { day: ABSENT, dayTo: ABSENT }, place)).toMatchObject({
      events: null,
      lacksCompanion: true,
    });
  });

  it('says what it cannot read', () => {
    const two = {
      status: 'observed',
      query: '',
      data: {
        kind: 'series',
        series: [
          { labels: { a: '1' }, times: [], values: [] },
          { labels: { a: '2' }, times: [], values: [] },
        ],
      },
    } as const;
    expect(readWindow(createMeasure(), { day: two }, place)).toEqual({ kind: 'many', series: 2 });
    expect(readWindow(createMeasure(), {}, place)).toMatchObject({ kind: 'failed', error: { kind: 'pending' } });
  });

  it.each([
    ['mean', 4],
    ['median', 3],
    ['max', 8],
    ['min', 1],
    ['last', 8],
  ] as const)('reduces a window to its %s', (reduce, expected) => {
    const values = [1, 3, 8];
    const day = observed(...values.map((value, index) => [window.from + (index + 1) * 60_000, value] as const));
    expect(valueInWindow(createMeasure({ reduce }), { day }, window)).toBe(expected);
  });
});
