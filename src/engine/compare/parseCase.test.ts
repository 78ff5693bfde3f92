import { createTranslator } from '../../i18n/createTranslator';
import { en } from '../../sections/words.en';
import { type CompareMeasure, inTimeOrder, parseCase } from './parseCase';

const translate = createTranslator({ catalogue: en });

const written = {
  id: 'latency',
  better: 'lower',
  unit: 'ms',
  tolerance: { relative: 0.1 },
  noData: 'fail',
  stepSeconds: 60,
  baseline: [[0, 1]],
  current: [[0, null]],
};

function measureOf(changes: object): CompareMeasure {
  const parsed = parseCase(JSON.stringify({ id: 'case', measures: [{ ...written, ...changes }] }), translate);
  const measure = parsed.ok ? parsed.case.measures[0] : undefined;
  if (measure === undefined) {
    throw new Error(parsed.ok ? 'no measure' : parsed.faults.join('; '));
  }
  return measure;
}

function faultsOf(line: string): readonly string[] {
  const parsed = parseCase(line, translate);
  return parsed.ok ? [] : parsed.faults;
}

const faultsIn = (changes: object): readonly string[] =>
  faultsOf(JSON.stringify({ id: 'case', measures: [{ ...written, ...changes }] }));

describe('parseCase', () => {
  it('reads durations as milliseconds and fills in what is not given', () => {
    expect(measureOf({ rateWindowSeconds: 300, target: { op: '<', value: 5 } })).toMatchObject({
      step: 60_000,
      rateWindow: 300_000,
      target: { op: '<', value: 5 },
      tolerance: { kind: 'relative', fraction: 0.1 },
    });
    expect(
      measureOf({
        unit: undefined,
        tolerance: undefined,
        noData: undefined,
        stepSeconds: undefined,
        baseline: undefined,
      })
    ).toEqual({
      id: 'latency',
      better: 'lower',
      unit: 'short',
      tolerance: { kind: 'relative', fraction: 0.05 },
      noData: 'fail',
      step: null,
      rateWindow: null,
      target: null,
      baseline: [],
      current: [[0, null]],
      history: [],
    });
  });

  it.each([
    'unit',
    'tolerance',
    'noData',
    'stepSeconds',
    'rateWindowSeconds',
    'target',
    'history',
    'baseline',
    'current',
  ])('takes null for %s as not given', (key) => {
    expect(measureOf({ [key]: null })).toEqual(measureOf({ [key]: undefined }));
  });

  it('takes numbers for ids, and absolute tolerances', () => {
    expect(measureOf({ id: 7, tolerance: { absolute: 2 } })).toMatchObject({
      id: 7,
      tolerance: { kind: 'absolute', amount: 2 },
    });
  });

  it('takes a value too large for a double for a missing one, and a case of no measures for a case', () => {
    const parsed = parseCase(
      '{"id":"a","measures":[{"id":"m","better":"lower","current":[[0,1e999],[1,-1e999]]}]}',
      translate
    );
    expect(parsed.ok && parsed.case.measures[0]?.current).toEqual([
      [0, Infinity],
      [1, -Infinity],
    ]);
    expect(parseCase('{"id":"a","measures":[]}', translate).ok).toBe(true);
  });

  it.each([
    ['a word', 'nope', /^not JSON \(/],
    ['NaN', '{"id":"a","measures":[{"id":"m","better":"lower","current":[[0,NaN]]}]}', /^not JSON \(/],
    ['a list', '[]', /^expected a mapping/],
    ['null', 'null', /^expected a mapping/],
    ['no measures', '{"id":"a"}', /^missing key "measures"$/],
    ['no id', '{"measures":[]}', /^missing key "id"$/],
    ['a list deeper than any stack', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^expected a mapping/],
    [
      'a deep list as a sample',
      `{"id":"a","measures":[{"id":"m","better":"lower","current":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}]}`,
      /^measures\[0\]\.current\[0\]: expected \[milliseconds, number or null\], got a list of 1$/,
    ],
    ['__proto__', '{"id":"a","__proto__":{"x":1},"measures":[]}', /^__proto__: unknown key "__proto__"$/],
    ['constructor', '{"id":"a","constructor":1,"measures":[]}', /^constructor: unknown key "constructor"$/],
  ])('refuses %s', (_name, line, message) => {
    expect(faultsOf(line)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['a mistyped key', { tolerence: 1 }, 'measures[0].tolerence: unknown key "tolerence"; did you mean "tolerance"?'],
    [
      'a direction that is none',
      { better: 'up' },
      'measures[0].better: expected "lower" or "higher" or "neither", got "up"',
    ],
    [
      'a tolerance of both kinds',
      { tolerance: { relative: 0.1, absolute: 1 } },
      'measures[0].tolerance: give either relative, a fraction of the baseline such as 0.05, or absolute, an amount in the unit',
    ],
    [
      'a tolerance of neither kind',
      { tolerance: {} },
      'measures[0].tolerance: give either relative, a fraction of the baseline such as 0.05, or absolute, an amount in the unit',
    ],
    [
      'a percentage for a fraction',
      { tolerance: { relative: 5 } },
      'measures[0].tolerance.relative: expected at most 1, got 5',
    ],
    [
      'a negative tolerance',
      { tolerance: { absolute: -1 } },
      'measures[0].tolerance.absolute: expected at least 0, got -1',
    ],
    ['a step of 0', { stepSeconds: 0 }, 'measures[0].stepSeconds: expected at least 0.001, got 0'],
    [
      'a text for a value',
      {
        baseline: [
          [0, 1],
          [60_000, '2'],
        ],
      },
      'measures[0].baseline[1]: expected [milliseconds, number or null], got [60000, "2"]',
    ],
    [
      'a time that is none',
      { current: [[null, 1]] },
      'measures[0].current[0]: expected [milliseconds, number or null], got [null, 1]',
    ],
    [
      'a sample of three',
      { current: [[0, 1, 2]] },
      'measures[0].current[0]: expected [milliseconds, number or null], got a list of 3',
    ],
    ['a text for samples', { current: 'none' }, 'measures[0].current: expected a list, got "none"'],
    [
      'a bad sample of an earlier day',
      { history: [{ baseline: [], current: [true] }] },
      'measures[0].history[0].current[0]: expected [milliseconds, number or null], got true',
    ],
  ])('names the place of %s', (_name, changes, message) => {
    expect(faultsIn(changes)).toEqual([message]);
  });

  it('refuses the same id twice', () => {
    expect(faultsOf(JSON.stringify({ id: 'a', measures: [written, written] }))).toEqual([
      'measures[1].id: "latency" is the id of two measures',
    ]);
  });

  it('keeps messages short', () => {
    const [fault = ''] = faultsIn({ ['x'.repeat(100_000)]: 1 });
    expect(fault.length).toBeLessThan(700);
  });
});

describe('inTimeOrder', () => {
  it('leaves samples in order as they are', () => {
    const samples = [
      [0, 1],
      [60, null],
      [120, 3],
    ] as const;
    expect(inTimeOrder(samples)).toBe(samples);
  });

  it.each([
    [
      'sorts by time',
      [
        [120, 3],
        [0, 1],
        [60, 2],
      ],
      [
        [0, 1],
        [60, 2],
        [120, 3],
      ],
    ],
    [
      'keeps the last value of an instant',
      [
        [0, 1],
        [0, 2],
        [60, 3],
      ],
      [
        [0, 2],
        [60, 3],
      ],
    ],
    [
      'does not let a missing sample take a value away',
      [
        [0, 1],
        [0, null],
        [60, NaN],
        [60, 4],
      ],
      [
        [0, 1],
        [60, 4],
      ],
    ],
    [
      'counts one instant once',
      [
        [5, 1],
        [5, 1],
        [5, 1],
      ],
      [[5, 1]],
    ],
  ] as const)('%s', (_name, samples, expected) => {
    expect(inTimeOrder(samples)).toEqual(expected);
  });
});
