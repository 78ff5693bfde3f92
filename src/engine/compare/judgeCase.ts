import { DEFAULTS } from '../plan/schema/defaults';
import type { Finding, Reason, Translate } from '../model/finding';
import { toScore } from '../scoring/toScore';
import { toVerdict } from '../scoring/toVerdict';
import type { CaseFinding, CaseResult } from './caseResult';
import type { CompareCase, CompareMeasure } from './compareCase';
import { type JudgedMeasure, judgeCaseMeasure } from './judgeCaseMeasure';
import { toCaseReason } from './toCaseReason';

const COMPONENT = 'measures';

/** A case is scored as a plan of one component would be, with a plan's default minimum and coverage. */
const PLAN = Object.freeze({
  components: [{ id: COMPONENT, title: 'Measures', weight: 1 }],
  score: { minimum: DEFAULTS.minimum, minimumCoverage: parseFloat(DEFAULTS.minimumCoverage) / 100 },
});

/** Nothing is to come after a case. */
const SCHEDULE = Object.freeze({ checkpoint: null, checkpoints: [], isLast: true });

/** Findings, score and verdict of one case. Pure: the same input gives the same bytes, and no measure knows of another. */
export function judgeCase({ id, measures }: CompareCase, translate: Translate): CaseResult {
  const judged = measures.map((measure) => toJudged(measure, translate));
  const findings = judged.map(({ scored }) => scored);
  const score = toScore(PLAN, findings);
  const { outcome } = toVerdict({ findings, score, alerts: null, sources: [], schedule: SCHEDULE, translate });
  return {
    id,
    verdict: outcome,
    score: score.score.overall,
    coverage: score.score.coverage,
    findings: judged.map(({ finding }) => finding),
  };
}

interface Judgement {
  readonly finding: CaseFinding;
  readonly scored: Finding;
}

function toJudged(measure: CompareMeasure, translate: Translate): Judgement {
  const judged = judgeCaseMeasure(measure);
  const { outcome, points01, changePercent, interval, points, effectivePoints } = judged;
  const reason = toCaseReason(judged, translate);
  return {
    finding: { id: measure.id, outcome, points01, changePercent, interval, points, effectivePoints, reason },
    scored: toScored(measure, judged, reason),
  };
}

function toScored(
  { id }: CompareMeasure,
  { outcome, code, points01, target, ignored }: JudgedMeasure,
  reason: Reason
): Finding {
  return {
    ...{ id: String(id), kind: 'measure', title: String(id), component: COMPONENT, weight: 1, critical: false },
    outcome: code === NOT_GIVEN ? 'no-data' : outcome,
    missed: target?.outcome === 'missed',
    ...{ points01, ignored, reason },
  };
}

/** A plan may have no baseline to ask for, as at a first deployment; a case without one has lost it. */
const NOT_GIVEN = 'measure.inconclusive.noBaseline';
