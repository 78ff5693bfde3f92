import fc from 'fast-check';
import { aPlan, HOUR } from '../../../tests/builders/plan';
import type { Code, Finding, Outcome } from '../model/finding';
import type { VerdictOutcome } from '../model/verdict';
import { toSchedule } from '../windows/toSchedule';
import { toScore } from './toScore';
import { toVerdict } from './toVerdict';
import type { Answered, Firing } from './verdictInput';

const translate = (code: string): string => code;
const plan = aPlan();
const COMPONENTS = plan.components.map(({ id }) => id);
const deployment = {
  id: 'v',
  version: '2',
  previousVersion: '1',
  startedAt: 0,
  endedAt: 0,
  source: 'version-label',
} as const;

function scheduleAt(hours: number): ReturnType<typeof toSchedule> {
  const now = hours * HOUR;
  return toSchedule({ plan, deployment, deployments: [deployment], now, horizon: now, checkpoint: null, translate });
}

function finding(parts: Partial<Finding> = {}): Finding {
  return {
    id: 'x',
    kind: 'measure',
    title: 'X',
    component: 'performance',
    weight: 1,
    critical: false,
    outcome: 'same',
    missed: false,
    points01: 1,
    ignored: false,
    reason: { code: 'measure.same.constant', params: {}, text: 'why' },
    ...parts,
  };
}

const unknownFor = (code: Code): Finding =>
  finding({ outcome: 'inconclusive', points01: null, reason: { code, params: {}, text: 'why' } });

function full(...extra: Finding[]): readonly Finding[] {
  return [...COMPONENTS.map((component) => finding({ id: component, component, weight: 5 })), ...extra];
}

const CALM: Firing = { firing: [] };

function verdict(
  findings: readonly Finding[],
  alerts: Firing | null = CALM,
  hours = 26,
  sources: readonly Answered[] = []
): ReturnType<typeof toVerdict> {
  return toVerdict({
    findings,
    score: toScore(plan, findings),
    alerts,
    sources,
    schedule: scheduleAt(hours),
    translate,
  });
}

const SILENT: Answered = {
  id: 'jaeger',
  status: 'failed',
  error: { kind: 'timeout', message: 'no answer' },
  failed: 1,
};

function firing(severity: string, state: 'firing' | 'silenced' = 'firing'): Firing {
  return { firing: [{ name: 'A', labels: { severity }, state, startedAt: 0, summary: '' }] };
}

describe('toVerdict', () => {
  const table: readonly (readonly [string, VerdictOutcome, ReturnType<typeof toVerdict>])[] = [
    ['everything judged and good', 'ready', verdict(full())],
    [
      'a critical finding that is worse',
      'not-ready',
      verdict(full(finding({ critical: true, outcome: 'worse', points01: 0 }))),
    ],
    [
      'a critical target missed',
      'not-ready',
      verdict(full(finding({ critical: true, outcome: 'same', missed: true, points01: 0 }))),
    ],
    ['a critical alert firing', 'not-ready', verdict(full(), firing('critical'))],
    ['a silenced critical alert', 'ready', verdict(full(), firing('critical', 'silenced'))],
    ['a warning alert firing', 'ready-with-warnings', verdict(full(), firing('warning'))],
    ['an unknown state of alerts', 'incomplete', verdict(full(), { firing: null })],
    ['a checkpoint before the last', 'incomplete', verdict(full(), CALM, 13)],
    [
      'a critical finding that was not judged',
      'incomplete',
      verdict(full(finding({ critical: true, outcome: 'inconclusive', points01: null }))),
    ],
    [
      'a non-critical finding that is worse',
      'ready-with-warnings',
      verdict(full(finding({ outcome: 'worse', points01: 0.5 }))),
    ],
    [
      'a non-critical finding that failed',
      'ready-with-warnings',
      verdict(full(finding({ outcome: 'failed', points01: null }))),
    ],
    [
      'a non-critical finding without samples in its baseline',
      'ready-with-warnings',
      verdict(full(unknownFor('measure.inconclusive.noBaselineData'))),
    ],
    ['a check that saw too little', 'ready-with-warnings', verdict(full(unknownFor('check.tooFew')))],
    ['a leak that too few samples show', 'ready-with-warnings', verdict(full(unknownFor('check.leak.few')))],
    ['a leak that cannot show yet', 'ready', verdict(full(unknownFor('check.leak.short')))],
    ['a finding whose interval is too wide', 'ready', verdict(full(unknownFor('measure.inconclusive.wideInterval')))],
    [
      'a finding without a baseline at a first deployment',
      'ready',
      verdict(full(unknownFor('measure.inconclusive.noBaseline'))),
    ],
    [
      'an item that is not met',
      'ready',
      verdict(full(finding({ kind: 'item', outcome: 'worse', missed: true, points01: 0 }))),
    ],
    [
      'an item nobody could judge',
      'ready-with-warnings',
      verdict(full(finding({ kind: 'item', outcome: 'no-data', points01: null }))),
    ],
    [
      'a critical finding that the plan ignores, whatever it says',
      'ready',
      verdict(full(finding({ critical: true, ignored: true, outcome: 'worse', missed: true, points01: 0 }))),
    ],
    [
      'a critical finding that the plan ignores and nobody judged',
      'ready',
      verdict(full(finding({ critical: true, ignored: true, outcome: 'no-data', points01: null }))),
    ],
    ['an ignored finding', 'ready', verdict(full(finding({ outcome: 'no-data', points01: null, ignored: true })))],
    [
      'a total outage in one of four components',
      'not-ready',
      verdict(
        COMPONENTS.map((component, index) =>
          finding({ id: component, component, points01: index === 0 ? 0 : 1, outcome: index === 0 ? 'worse' : 'same' })
        )
      ),
    ],
    [
      'low coverage',
      'incomplete',
      verdict([
        ...full(),
        finding({ weight: 5, component: 'performance', outcome: 'inconclusive', points01: null }),
        finding({ weight: 20, component: 'operations', outcome: 'inconclusive', points01: null }),
      ]),
    ],
    [
      'a source that did not answer, though no finding needs it',
      'ready-with-warnings',
      verdict(full(), CALM, 26, [SILENT]),
    ],
    ['nothing at all', 'incomplete', verdict([])],
  ];
  it.each(table)('%s is %s', (_name, outcome, given) => {
    expect(given.outcome).toBe(outcome);
    expect(given.reasons.length).toBeGreaterThan(0);
  });

  it('names what lacks samples among what would make it ready', () => {
    expect(verdict(full(unknownFor('measure.inconclusive.fewPoints'))).wouldChange[0]).toMatchObject({
      code: 'change.readyWhen',
      params: { titles: ['X'], count: 1 },
    });
  });

  it('weighs components as in the first seed: 10, 10, 8.57 and 10 give 9.64', () => {
    const items = Array.from({ length: 7 }, (_, index) =>
      finding({ id: `i${index}`, kind: 'item', component: 'security', points01: index === 0 ? 0 : 1 })
    );
    const { score } = toScore(plan, [...full().filter(({ component }) => component !== 'security'), ...items]);
    expect(score.components.map((entry) => entry.score?.toFixed(2))).toEqual(['10.00', '10.00', '8.57', '10.00']);
    expect(score.overall?.toFixed(2)).toBe('9.64');
  });

  it('a component with nothing judged is not assessed, neither 0 nor 10', () => {
    const { score } = toScore(plan, [finding({ outcome: 'failed', points01: null })]);
    expect(score.components.map((entry) => entry.score)).toEqual([null, null, null, null]);
    expect([score.overall, score.coverage]).toEqual([null, 0]);
  });
});

const OUTCOMES: readonly Outcome[] = ['better', 'same', 'worse', 'inconclusive', 'no-data', 'failed'];
const RANK: readonly VerdictOutcome[] = ['ready', 'ready-with-warnings', 'incomplete', 'not-ready'];

/** Mostly good, now and then bad: scores near the minimum, where a lost answer decides. */
const anyOutcome = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Outcome>('same') },
  { weight: 4, arbitrary: fc.constant<Outcome>('worse') },
  { weight: 1, arbitrary: fc.constantFrom(...OUTCOMES) }
);

const anyFinding = fc
  .record({
    component: fc.constantFrom(...COMPONENTS),
    weight: fc.integer({ min: 1, max: 5 }),
    critical: fc.nat(11).map((n) => n === 0),
    outcome: anyOutcome,
    points: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('measure', 'check', 'item'),
  })
  .map(({ points, outcome, kind, ...rest }) =>
    finding({
      ...rest,
      kind: kind as Finding['kind'],
      outcome,
      points01: outcome === 'worse' ? points : outcome === 'better' || outcome === 'same' ? 1 : null,
    })
  );

describe('a verdict under worse or less evidence', () => {
  const findings = fc.array(anyFinding, { minLength: 1, maxLength: 24 });

  it('losing an answer never makes it ready or ready with warnings where it was not', () => {
    fc.assert(
      fc.property(findings, fc.nat(), (all, pick) => {
        const index = pick % all.length;
        const less = all.map((entry, position) =>
          position === index ? { ...entry, outcome: 'failed' as const, missed: false, points01: null } : entry
        );
        const [before, after] = [verdict(all).outcome, verdict(less).outcome];
        const good = (outcome: VerdictOutcome): boolean => outcome === 'ready' || outcome === 'ready-with-warnings';
        expect(good(after) && !good(before)).toBe(false);
        expect(after === 'ready' && before !== 'ready').toBe(false);
      }),
      { seed: 7, numRuns: 3000 }
    );
  });

  it('a finding that turns worse never improves it', () => {
    fc.assert(
      fc.property(findings, fc.nat(), (all, pick) => {
        const judged = all.filter(({ points01 }) => points01 !== null);
        const chosen = judged[pick % Math.max(1, judged.length)];
        const worse = all.map((entry) =>
          entry === chosen ? { ...entry, outcome: 'worse' as const, points01: 0 } : entry
        );
        expect(RANK.indexOf(verdict(worse).outcome)).toBeGreaterThanOrEqual(RANK.indexOf(verdict(all).outcome));
      }),
      { seed: 7, numRuns: 3000 }
    );
  });

  it('the order of findings does not matter', () => {
    fc.assert(
      fc.property(findings, (all) => {
        expect(verdict([...all].reverse()).outcome).toBe(verdict(all).outcome);
      }),
      { seed: 7, numRuns: 500 }
    );
  });
});
