import { assess } from '../../../src/assessment/assess';
import { translate } from '../../../src/cli/exitCode';
import { readPlan } from '../../../src/cli/open';
import { judgeCase } from '../../../src/engine/compare/judgeCase';
import { observed, samplesFor } from '../../../src/engine/judge/fixtures/createEvidence';
import { createMeasure } from '../../../src/engine/judge/fixtures/createMeasure';
import { createSchedule } from '../../../src/engine/judge/fixtures/createSchedule';
import { judgeMeasure } from '../../../src/engine/judge/judgeMeasure';
import type { ComparisonRow } from '../../../src/engine/model/comparison';
import type { Evidence } from '../../../src/engine/model/evidence';
import type { Span } from '../../../src/engine/model/time';
import type { Noise } from '../../../src/engine/stats/fixtures/createNoise';
import type { Source } from '../../../src/sources/port';
import { aMeasure, noiseOf } from './judgePair';
import { atLeast, type Line } from './line';

const SILENT: readonly Evidence[] = [
  { status: 'failed', query: '', error: { kind: 'timeout', message: 'no answer within 10 s' } },
  { status: 'absent', query: '' },
];

/** A source that gives every request the same answer. */
function silentSource({ id, type }: Pick<Source, 'id' | 'type'>, evidence: Evidence): Source {
  return {
    id,
    type,
    ask: async (requests) => ({
      answers: Object.fromEntries(requests.map((request) => [request.id, evidence])),
      requests: requests.length,
    }),
  };
}

async function verdictOf(evidence: Evidence): Promise<string> {
  const plan = await readPlan('demo/scenarios/hotel/plan.yaml');
  const input = {
    plan,
    sources: plan.sources.map((source) => silentSource(source, evidence)),
    clock: () => Date.parse('2025-10-24T03:53:00Z'),
    translate,
    signal: new AbortController().signal,
  };
  const assessment = await assess({
    ...input,
    at: null,
    rolloutEnd: Date.parse('2025-10-23T03:23:00Z'),
    checkpoint: null,
  });
  return assessment.kind === 'report' ? assessment.report.verdict.outcome : assessment.kind;
}

async function countIncomplete(runs: number): Promise<number> {
  const verdicts = await Promise.all(SILENT.map(verdictOf));
  return Array.from({ length: runs }, (_, run) => verdicts[run % verdicts.length]).filter(
    (verdict) => verdict === 'incomplete'
  ).length;
}

function isIncomplete(run: number): boolean {
  const measures = Array.from({ length: run % 7 }, (_, index) => aMeasure([[], []], { id: index }));
  return judgeCase({ id: run, measures }, translate).verdict === 'incomplete';
}

const silent: readonly Line[] = [
  {
    id: 'J7',
    input: 'a report whose every query fails, or every answer is empty',
    counted: 'incomplete',
    bound: atLeast(1),
    hits: countIncomplete,
  },
  {
    id: 'J7',
    input: 'a case of 0 to 6 measures without a sample',
    counted: 'incomplete',
    bound: atLeast(1),
    hits: (runs) => Array.from({ length: runs }, (_, run) => isIncomplete(run)).filter(Boolean).length,
  },
];

/** A first deployment: nothing before the rollout, the day since at one level. */
function judgeFirst(hours: 1 | 4 | 12 | 24, noise: Noise): ComparisonRow {
  const none = hours === 24 ? { release: null, clock: null } : { baseline: null, clock: null };
  const schedule = createSchedule(hours, none);
  const windows = [schedule.baseline, schedule.current].filter((window): window is Span => window !== null);
  const day = observed(...windows.flatMap((window) => samplesFor(window, () => 100 + noise.normal())));
  return judgeMeasure(createMeasure(), { day }, { schedule, translate });
}

function isSaid(run: number): boolean {
  const hours = ([1, 4, 12, 24] as const)[run % 4] ?? 24;
  const row = judgeFirst(hours, noiseOf(100, run));
  return hours === 24
    ? row.outcome === 'same' && row.release === undefined && row.points01 === 1
    : row.reason.code === 'measure.inconclusive.noBaseline' && row.points01 === null;
}

const first: Line = {
  id: 'J10',
  input: 'first deployment, at 1h, 4h, 12h and 24h',
  counted: 'no baseline until 12h, drift at 24h',
  bound: atLeast(1),
  hits: (runs) => Array.from({ length: runs }, (_, run) => isSaid(run)).filter(Boolean).length,
};

/** What only a whole report shows. */
export const reportLines: readonly Line[] = [...silent, first];
