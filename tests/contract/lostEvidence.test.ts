import * as fc from 'fast-check';
import { DEMOS } from '../../demo/scenarios/demos';
import { assess } from '../../src/assessment/assess';
import { translate } from '../../src/cli/exitCode';
import { openDemo } from '../../src/cli/open';
import type { Evidence, EvidenceSet, Series } from '../../src/engine/model/evidence';
import type { Check, Measure } from '../../src/engine/model/plan';
import type { Span } from '../../src/engine/model/time';
import type { VerdictOutcome } from '../../src/engine/model/verdict';
import { type Schedule, toSchedule } from '../../src/engine/windows/toSchedule';
import { evaluate } from '../../src/sections/evaluate';
import type { Plan } from '../../src/sections/plan';
import type { Report } from '../../src/sections/report';
import { isPresent, subjectsOf } from '../../src/sections/subjects';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 12);

interface World {
  readonly plan: Plan;
  readonly evidence: EvidenceSet;
  readonly schedule: Schedule;
  /** Measures that have all their points. */
  readonly well: readonly Measure[];
}

async function worldOf(demo: string): Promise<World> {
  const { plan, sources, clock } = await openDemo(demo);
  const assessment = await assess({
    plan,
    sources,
    clock,
    at: null,
    rolloutEnd: null,
    checkpoint: null,
    signal: new AbortController().signal,
    translate,
  });
  if (assessment.kind !== 'report') {
    throw new Error(`${demo}: no deployment found`);
  }
  const { evidence, report } = assessment;
  const rows = report.comparisons.flatMap((table) => table.rows);
  const well = plan.measures.filter(
    ({ id, noData }) => noData === 'fail' && rows.some((row) => row.id === id && row.points01 === 1)
  );
  return {
    plan,
    evidence,
    well,
    schedule: toSchedule({ plan, ...evidence, now: evidence.horizon, checkpoint: null, translate }),
  };
}

type Way = (evidence: Evidence, schedule: Schedule) => Evidence;

const within = ([time]: readonly [number, number], span: Span | null): boolean =>
  span !== null && time > span.from && time <= span.to;

/** The samples that `keep` lets through; an answer of another kind stays as it is. */
function keeping(evidence: Evidence, keep: (time: number, index: number) => boolean): Evidence {
  if (evidence.status !== 'observed' || evidence.data.kind !== 'series') {
    return evidence;
  }
  const series = evidence.data.series.map(({ labels, times, values }): Series => {
    const kept = times.flatMap((time, index) => (keep(time, index) ? [[time, values[index] ?? NaN] as const] : []));
    return { labels, times: kept.map(([time]) => time), values: kept.map(([, value]) => value) };
  });
  return { ...evidence, data: { kind: 'series', series } };
}

const FAILED: Evidence = { status: 'failed', query: '', error: { kind: 'timeout', message: 'no answer within 10 s' } };
const fails: Way = () => FAILED;

/** What a no-data policy of `zero` or `ignore` reads as zeros or leaves out. */
const VANISHING: Readonly<Record<string, Way>> = {
  absent: () => ({ status: 'absent', query: '' }),
  'not a number': (evidence) =>
    evidence.status === 'observed' && evidence.data.kind === 'series'
      ? {
          ...evidence,
          data: {
            kind: 'series',
            series: evidence.data.series.map((series) => ({ ...series, values: series.values.map(() => NaN) })),
          },
        }
      : evidence,
  'empty in the current window': (evidence, { current }) => keeping(evidence, (time) => !within([time, 0], current)),
  'empty in the baseline': (evidence, { baseline }) => keeping(evidence, (time) => !within([time, 0], baseline)),
  'empty before the release': (evidence, { release }) => keeping(evidence, (time) => !within([time, 0], release)),
  'cut to its first few samples': (evidence) => keeping(evidence, (_time, index) => index < 7),
};

const good = (verdict: VerdictOutcome): boolean => verdict === 'ready' || verdict === 'ready-with-warnings';

function improved(before: VerdictOutcome, after: VerdictOutcome): boolean {
  return (good(after) && !good(before)) || (after === 'ready' && before !== 'ready');
}

/** Without an answer of this role what was not counted is zero, or is taken out: the plan's own wish. */
function isWished(subject: Measure | Check, role: string): boolean {
  if ('detector' in subject) {
    return (
      (subject.detector === 'count' && role === 'day') || (subject.detector === 'new-patterns' && role === 'current')
    );
  }
  return subject.noData !== 'fail';
}

const verdictOf = (
  plan: Plan,
  { evidence }: Pick<World, 'evidence'>,
  answers: EvidenceSet['answers']
): Report['verdict']['outcome'] =>
  evaluate(plan, { ...evidence, answers }, { now: evidence.horizon, checkpoint: null, translate }).verdict.outcome;

/** A plan of one measure or check beside a measure that is well, so that nothing but this one decides. */
function alone({ plan, well: all }: World, subject: Measure | Check): Plan {
  const well = all.find(({ id }) => id !== subject.id);
  const only = { ...subject, critical: false };
  return {
    ...plan,
    score: { minimum: 0, minimumCoverage: 0 },
    measures: [...(well === undefined ? [] : [{ ...well, critical: false }]), ...('detector' in only ? [] : [only])],
    checks: 'detector' in only ? [only] : [],
    ...{
      services: null,
      alerts: null,
      logs: null,
      traces: null,
      endpoints: null,
      probes: null,
      certificates: null,
      annotations: null,
    },
    ...{
      security: [],
      load: [],
      capacity: [],
      usage: [],
      checklist: [],
      schedule: [],
      triggers: [],
      signoffs: [],
      progress: [],
    },
  };
}

describe.each(DEMOS)('$id that loses an answer', ({ id: demo }) => {
  let world: World;

  beforeAll(async () => {
    world = await worldOf(demo);
  });

  it('never has a better verdict, whichever single measure or check decides', () => {
    const { plan, evidence, schedule } = world;
    const subjects = subjectsOf(plan, schedule, isPresent(evidence, schedule));
    const found: string[] = [];
    const untargeted = plan.measures
      .filter(({ target }) => target !== null)
      .map((measure) => ({ ...measure, target: null }));
    for (const subject of [...plan.measures, ...untargeted, ...plan.checks]) {
      const [narrow, key] = [alone(world, subject), `${'detector' in subject ? 'check' : 'measure'}/${subject.id}`];
      const before = verdictOf(narrow, world, evidence.answers);
      for (const [role, { id }] of Object.entries(subjects.get(key) ?? {})) {
        const ways = { failed: fails, ...(isWished(subject, role) ? {} : VANISHING) };
        for (const [name, lose] of Object.entries(ways)) {
          const after = verdictOf(narrow, world, {
            ...evidence.answers,
            [id]: lose(evidence.answers[id] ?? FAILED, schedule),
          });
          found.push(...(improved(before, after) ? [`${key} ${role} ${name}: ${before} to ${after}`] : []));
        }
      }
    }
    expect(found).toEqual([]);
  });

  it('never has a better verdict as a whole', () => {
    const { plan, evidence, schedule } = world;
    const before = verdictOf(plan, world, evidence.answers);
    const losable = Object.keys(evidence.answers).sort();
    fc.assert(
      fc.property(fc.subarray(losable, { minLength: 1, maxLength: 4 }), (lost) => {
        const answers = { ...evidence.answers, ...Object.fromEntries(lost.map((id) => [id, FAILED])) };
        expect(improved(before, verdictOf(plan, world, answers))).toBe(false);
      }),
      { seed: 5, numRuns: RUNS }
    );
    expect(schedule.current).not.toBeNull();
  });
});
