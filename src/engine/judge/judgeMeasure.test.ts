import { createTranslator } from '../../i18n/createTranslator';
import { en } from '../../sections/words.en';
import type { ComparisonRow } from '../model/comparison';
import type { Context } from '../model/context';
import type { Evidence } from '../model/evidence';
import type { Measure } from '../model/plan';
import type { Span } from '../model/time';
import { createNoise } from '../stats/fixtures/createNoise';
import type { Schedule } from '../windows/toSchedule';
import { ABSENT, observed, samplesFor, TIMED_OUT } from './fixtures/createEvidence';
import { createMeasure } from './fixtures/createMeasure';
import { createSchedule } from './fixtures/createSchedule';
import { judgeMeasure, toMeasureFinding } from './judgeMeasure';
import type { MeasureAnswers } from './measureRequests';
import type { Sample } from './sample';
import { words } from './words.en';

const DAY = 86_400_000;
const translate = createTranslator({ catalogue: en });

function contextOf(schedule: Schedule): Context {
  return { schedule, translate };
}

/** White noise around a level with a coefficient of variation of 1 %. */
function noisy(span: Span | null, level: number, seed: number): readonly Sample[] {
  const noise = createNoise(seed);
  return span === null ? [] : samplesFor(span, () => level * (1 + 0.01 * noise.normal()));
}

interface Levels {
  readonly release: number;
  readonly settled: number;
  readonly current: number;
}

const schedule24 = createSchedule(24);

/** Answers at 24 h with a level before the rollout, after it, and now. */
function answersAt24h({ release, settled, current }: Levels, more: MeasureAnswers = {}): MeasureAnswers {
  return {
    day: observed(...noisy(schedule24.baseline, settled, 1), ...noisy(schedule24.current, current, 2)),
    clock: observed(...noisy(schedule24.release, release, 3)),
    history: ABSENT,
    ...more,
  };
}

function at24h(measure: Partial<Measure>, answers: MeasureAnswers, schedule: Schedule = schedule24): ComparisonRow {
  return judgeMeasure(createMeasure(measure), answers, contextOf(schedule));
}

describe('judgeMeasure at 24h', () => {
  it('holds both comparisons, and lets the worse decide points and status', () => {
    const row = at24h({}, answersAt24h({ release: 100, settled: 140, current: 140 }));
    expect(row.outcome).toBe('same');
    expect(row.release?.outcome).toBe('worse');
    expect(row).toMatchObject({ points01: 0, status: 'fail' });
    expect(row.release?.changePercent).toBeCloseTo(40, 0);
    expect(toMeasureFinding(row)).toMatchObject({
      outcome: 'worse',
      reason: row.release?.reason,
      missed: false,
      kind: 'measure',
    });
  });

  it('keeps for each comparison the tolerance that it was judged by: a share of its own median, whatever its mean', () => {
    const steady = answersAt24h({ release: 100, settled: 200, current: 200 });
    const outliers = noisy(schedule24.release, 100, 3).map(([time, value], at): Sample => [time, at % 6 ? value : 900]);
    const row = at24h({}, { ...steady, clock: observed(...outliers) });
    expect(row.release?.baseline).toBeGreaterThan(200);
    expect(row.toleranceAmount).toBeCloseTo(10, 0);
    expect(row.release?.toleranceAmount).toBeCloseTo(5, 0);
    expect(row.release?.toleranceAmount).toBe(row.release?.reason.params?.['tolerance']);
  });

  it.each([
    ['one series', answersAt24h({ release: 100, settled: 100, current: 140 }, { history: undefined }), 'worse'],
    [
      'two series',
      {
        day: {
          ...ABSENT,
          status: 'observed',
          data: {
            kind: 'series',
            series: [
              { labels: { a: '1' }, times: [], values: [] },
              { labels: {}, times: [], values: [] },
            ],
          },
        },
        clock: ABSENT,
      },
      'failed',
    ],
  ] satisfies readonly (readonly [string, MeasureAnswers, string])[])(
    'judges a raw query of %s as it does an expression',
    (_, answers, outcome) => {
      const raw = at24h({ query: { kind: 'raw', model: '{}' } }, answers);
      expect(raw.outcome).toBe(outcome);
      expect(raw).toEqual(at24h({}, answers));
    }
  );

  it('calls a drift worse though the release was fine', () => {
    const row = at24h({}, answersAt24h({ release: 100, settled: 100, current: 110 }));
    expect(row).toMatchObject({ outcome: 'worse', status: 'warn', release: { outcome: 'worse' } });
    expect(row.points01).toBeCloseTo(0.5, 1);
  });

  it('does not take an unjudged release for a good one', () => {
    const answers = answersAt24h({ release: 100, settled: 100, current: 100 });
    const row = at24h({}, { ...answers, clock: ABSENT });
    expect(row).toMatchObject({
      outcome: 'same',
      points01: null,
      status: 'unknown',
      release: { outcome: 'inconclusive' },
    });
    expect(toMeasureFinding(row).outcome).toBe('inconclusive');
    expect(toMeasureFinding(at24h({}, { ...answers, clock: TIMED_OUT })).outcome).toBe('failed');
  });

  it.each([
    ['P95 -0.4 %', 4.89, 4.87, {}, 'same'],
    ['Redis +5.9 %, higher is better', 273, 289, { better: 'higher' }, 'better'],
    ['memory +3.2 %', 496, 512, {}, 'same'],
    ['connections +20 % at a tolerance of 25 %', 65, 78, { tolerance: { kind: 'relative', fraction: 0.25 } }, 'same'],
    ['CPU -8.3 % at a tolerance of 10 %', 24, 22, { tolerance: { kind: 'relative', fraction: 0.1 } }, 'same'],
  ] as const)('judges the hotel: %s', (_name, before, now, changes, outcome) => {
    const row = at24h(changes, answersAt24h({ release: before, settled: before, current: now }));
    expect(row).toMatchObject({ outcome, points01: 1, status: 'pass', release: { outcome } });
  });

  it('says by how much a target is missed, and takes points for it', () => {
    const row = at24h({ target: { op: '<', value: 100 } }, answersAt24h({ release: 105, settled: 105, current: 105 }));
    expect(row.target).toMatchObject({ outcome: 'missed' });
    expect(row.target?.missedBy).toBeCloseTo(5, 0);
    expect(row.points01).toBeCloseTo(0.5, 1);
    expect(row.status).toBe('warn');
    expect(toMeasureFinding(row)).toMatchObject({ outcome: 'same', missed: true });
    expect(
      at24h({ target: { op: '<=', value: 200 } }, answersAt24h({ release: 105, settled: 105, current: 105 }))
    ).toMatchObject({ target: { outcome: 'met', missedBy: 0 }, points01: 1 });
  });

  it('fails a critical measure that is worse, whatever its points', () => {
    expect(at24h({ critical: true }, answersAt24h({ release: 100, settled: 100, current: 108 })).status).toBe('fail');
  });

  it('uses nothing after the instant of the evaluation', () => {
    const now = (schedule24.current?.from ?? 0) + 30 * 60_000;
    const row = at24h({}, answersAt24h({ release: 100, settled: 100, current: 100 }), { ...schedule24, now });
    expect(row.points).toEqual([60, 30]);
    expect(row.series.current).toHaveLength(30);
  });

  it('tells the comparison that lacks samples of two that are not known', () => {
    const noise = createNoise(5);
    const wide = (span: Span | null): readonly Sample[] =>
      span === null ? [] : samplesFor(span, () => 100 * (1 + 0.3 * noise.normal()));
    const row = at24h(
      {},
      { day: observed(...wide(schedule24.baseline), ...wide(schedule24.current)), clock: ABSENT, history: ABSENT }
    );
    expect([row.reason.code, row.release?.reason.code]).toEqual([
      'measure.inconclusive.wideInterval',
      'measure.inconclusive.noBaselineData',
    ]);
    expect(toMeasureFinding(row).reason).toBe(row.release?.reason);
  });

  it('excuses a release whose move earlier days made too, and says so', () => {
    const end = schedule24.clock?.to ?? 0;
    const history = observed(
      ...[7, 6, 5, 4, 3, 2, 1, 0].map((days) => [end - days * DAY, days % 4 < 2 ? 100 : 112] as const)
    );
    const row = at24h({}, answersAt24h({ release: 100, settled: 110, current: 110 }, { history }));
    expect(row.release).toMatchObject({
      outcome: 'same',
      reason: {
        code: 'measure.same.usual',
        params: { pairs: 6, usualLow: -12, usualHigh: 12, against: { params: { days: 2 } } },
      },
    });
    expect(row.history).toMatchObject({ used: true, pairs: 7 });
  });

  it('at a first deployment judges drift and not the release', () => {
    const first = createSchedule(24, { release: null, clock: null });
    const drift = at24h({}, answersAt24h({ release: 1, settled: 100, current: 100 }), first);
    expect(drift).toMatchObject({ outcome: 'same', points01: 1 });
    expect(drift.release).toBeUndefined();
    const early = createSchedule(1, { baseline: null, clock: null });
    const row = at24h({ target: { op: '<', value: 200 } }, { day: observed(...noisy(early.current, 100, 1)) }, early);
    expect(row).toMatchObject({
      outcome: 'inconclusive',
      points01: null,
      status: 'unknown',
      reason: { code: 'measure.inconclusive.noBaseline' },
      target: { outcome: 'met' },
    });
  });
});

describe('judgeMeasure without evidence', () => {
  const two: Evidence = {
    status: 'observed',
    query: 'q',
    data: {
      kind: 'series',
      series: [
        { labels: { a: '1' }, times: [], values: [] },
        { labels: { a: '2' }, times: [], values: [] },
      ],
    },
  };

  it.each([
    [
      'the source failed',
      { day: TIMED_OUT, clock: TIMED_OUT },
      'failed',
      'measure.failed.source',
      'Not judged: prometheus did not answer within 10 s',
    ],
    ['nothing was answered', {}, 'failed', 'measure.failed.source', 'Not judged: not answered yet'],
    [
      'the query gave two series',
      { day: two, clock: ABSENT },
      'failed',
      'measure.failed.manySeries',
      'The query returned 2 series; a measure is one: aggregate it, for example with sum or max.',
    ],
    [
      'there is nothing on either side',
      { day: ABSENT, clock: ABSENT },
      'no-data',
      'measure.noData.neither',
      'No data in the current window, and none in the settled window after the rollout.',
    ],
  ])('where %s', (_name, answers, outcome, code, text) => {
    const row = at24h({}, answers);
    expect(row).toMatchObject({ outcome, points01: null, status: 'unknown', ignored: false, reason: { code, text } });
    expect(row.target).toBeNull();
  });

  it('has nothing to judge before the first checkpoint', () => {
    expect(at24h({}, { day: ABSENT }, createSchedule(1, { current: null, baseline: null, clock: null }))).toMatchObject(
      { outcome: 'inconclusive', reason: { code: 'measure.inconclusive.noWindow' } }
    );
  });

  it('calls data that vanished worse, without points', () => {
    const answers = {
      ...answersAt24h({ release: 100, settled: 100, current: 100 }),
      day: observed(...noisy(schedule24.baseline, 100, 1)),
    };
    expect(at24h({}, answers)).toMatchObject({
      outcome: 'worse',
      points01: 0,
      status: 'fail',
      reason: { code: 'measure.worse.vanished' },
    });
  });

  it('takes a measure out where the plan says so', () => {
    const row = at24h({ noData: 'ignore' }, { day: ABSENT, clock: ABSENT });
    expect(row).toMatchObject({ outcome: 'no-data', ignored: true, points01: null, status: 'unknown' });
  });

  it('does not hold a thin window against a target', () => {
    const day = observed(...noisy(schedule24.baseline, 100, 1), ...noisy(schedule24.current, 900, 2).slice(0, 7));
    expect(at24h({ target: { op: '<', value: 200 }, critical: true }, { day, clock: ABSENT })).toMatchObject({
      outcome: 'inconclusive',
      target: { outcome: 'unknown', missedBy: null },
      status: 'unknown',
    });
  });
});

describe('judgeMeasure of counts and ratios', () => {
  const day = { from: schedule24.rolloutEnd, to: schedule24.day.to };
  const requests = observed(...samplesFor(day, () => 50));
  const before = observed(...samplesFor(schedule24.release ?? day, () => 50));
  const rate = {
    query: { kind: 'ratio', of: ['errors'], to: ['requests'], minimum: 100 },
    noData: 'zero',
    unit: 'percent',
    tolerance: { kind: 'absolute', amount: 0.1 },
  } as const;

  it('calls an error rate of 0 % with requests the same', () => {
    const row = at24h(rate, { day: ABSENT, dayTo: requests, clock: ABSENT, clockTo: before });
    expect(row).toMatchObject({
      outcome: 'same',
      baseline: 0,
      current: 0,
      changePercent: null,
      points01: 1,
      release: { outcome: 'same' },
    });
  });

  it('calls 0 timeouts with their companion observed the same', () => {
    const measure = {
      query: { kind: 'count', counter: 'timeouts' },
      noData: 'zero',
      companion: 'requests',
      unit: 'short',
    } as const;
    expect(
      at24h(measure, { day: ABSENT, dayCompanion: requests, clock: ABSENT, clockCompanion: before })
    ).toMatchObject({ outcome: 'same', current: 0, points01: 1 });
    const blind = at24h(measure, { day: ABSENT, dayCompanion: ABSENT, clock: ABSENT, clockCompanion: ABSENT });
    expect(blind).toMatchObject({ outcome: 'no-data', points01: null, reason: { code: 'measure.noData.companion' } });
  });

  it('calls errors that only the new version has worse', () => {
    const errors = observed(...samplesFor(day, (minute) => (minute % 2 === 0 ? 1.01 : 0.99)));
    const row = at24h(rate, { day: errors, dayTo: requests, clock: ABSENT, clockTo: before });
    expect(row).toMatchObject({
      outcome: 'same',
      release: { outcome: 'worse', baseline: 0 },
      points01: 0,
      status: 'fail',
    });
    expect(row.current).toBeCloseTo(2, 3);
  });

  it('does not judge a share of too few events', () => {
    const few = observed(...samplesFor(day, () => 1));
    const row = at24h(
      { ...rate, target: { op: '<', value: 1 } },
      { day: few, dayTo: few, clock: ABSENT, clockTo: before }
    );
    expect(row).toMatchObject({
      outcome: 'inconclusive',
      reason: { code: 'measure.inconclusive.fewEvents', params: { currentEvents: 60, minimum: 100 } },
      target: { outcome: 'unknown' },
    });
  });

  it('compares counts as events a window', () => {
    const counts = (level: number, seed: number, span: Span): readonly Sample[] => {
      const noise = createNoise(seed);
      return samplesFor(span, () => Math.round(level + noise.normal()));
    };
    const [settled, current] = [schedule24.baseline ?? day, schedule24.current ?? day];
    const measure = { query: { kind: 'count', counter: 'jobs' }, tolerance: { kind: 'absolute', amount: 60 } } as const;
    const row = at24h(measure, {
      day: observed(...counts(20, 1, settled), ...counts(23, 2, current)),
      clock: observed(...counts(20, 3, schedule24.release ?? day)),
    });
    expect(row).toMatchObject({ outcome: 'worse', toleranceAmount: expect.closeTo(60, 3) });
    expect(Math.abs((row.shift ?? 0) - 180)).toBeLessThan(30);
    expect(row.series.current[0]?.[1]).toBeLessThan(30);
  });

  it("gives a ratio's two queries as one expression", () => {
    expect(at24h(rate, { day: requests, dayTo: requests, clock: ABSENT, clockTo: ABSENT }).query).toBe(
      '100 * (latency) / (latency)'
    );
  });
});

describe('the reason of a measure', () => {
  it('says what was compared with what, how many points counted and why', () => {
    const row = at24h({}, answersAt24h({ release: 100, settled: 100, current: 120 }));
    expect(row.reason.text).toMatch(
      /^120 ms against 100 ms in the settled window after the rollout: a shift of \+20\.\d ms \(95 % interval \+\d+\.\d+ ms to \+\d+\.\d+ ms\) is more than the tolerance of 5(\.\d+)? ms, towards worse \(60 and 60 points, effectively \d+ and \d+\)\.$/
    );
    expect(row.release?.reason.text).toContain('in the same clock window 2 days before');
    expect(row.reason.params).toMatchObject({
      unit: 'ms',
      against: { code: 'measure.against.deployment' },
      baselinePoints: 60,
    });
  });

  it.each(Object.entries(words))('%s has all its parameters', (code, template) => {
    const names = [...template.matchAll(/\{([A-Za-z0-9]+)/g)].map(([, name = '']) => name);
    const known = [
      'baseline',
      'current',
      'change',
      'changePercent',
      'shift',
      'low',
      'high',
      'tolerance',
      'baselinePoints',
      'currentPoints',
      'baselineEffective',
      'currentEffective',
      'pairs',
      'usualLow',
      'usualHigh',
      'against',
      'days',
      'message',
      'series',
      'baselineEvents',
      'currentEvents',
      'minimum',
    ];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(code).toMatch(/^measure\./);
  });
});
