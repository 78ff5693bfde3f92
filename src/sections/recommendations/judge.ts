import { groupBy } from '../../engine/checks/readSeries';
import type { ComparisonRow } from '../../engine/model/comparison';
import { clauseOf, type Code } from '../../engine/model/finding';
import { isUpperBound } from '../../engine/model/target';
import type { CapacityRow } from '../capacity/report';
import type { Draft, JudgedReport } from '../conclusions/insight';
import type { IncidentRow } from '../incidents/report';
import type { CertificateRow } from '../probes/report';
import type { Recommendation } from './report';

export interface RecommendationDraft extends Draft {
  readonly withinDays: Recommendation['withinDays'];
}

/** What is worth doing in the next 7, 30 and 90 days, each because of one finding of this report; none where nothing asks for it. */
export function findRecommendations(report: JudgedReport): readonly RecommendationDraft[] {
  const rows = report.comparisons.flatMap((table) => table.rows).filter(({ ignored }) => !ignored);
  const all = [
    ...rows.flatMap(watchDrift),
    ...rows.flatMap(askLonger),
    ...report.incidents.flatMap(afterNearMiss),
    ...rows.flatMap(planRoom),
    ...rows.flatMap(newBaseline),
    ...renew(report.certificates),
    ...report.capacity.flatMap(extend),
    ...rows.flatMap(tightenTarget),
  ];
  return all.sort((a, b) => a.withinDays - b.withinDays);
}

/** Moved for certain, and within its tolerance. */
function watchDrift({
  id,
  title,
  unit,
  outcome,
  interval,
  better,
  changePercent,
  change,
  tolerance,
}: ComparisonRow): readonly RecommendationDraft[] {
  const isUp = interval !== null && interval[0] > 0;
  const isDown = interval !== null && interval[1] < 0;
  const isTowardsWorse = better === 'lower' ? isUp : better === 'higher' ? isDown : isUp || isDown;
  if (outcome !== 'same' || !isTowardsWorse) {
    return [];
  }
  const params = {
    title,
    unit,
    change,
    changePercent,
    tolerance: tolerance.kind === 'relative' ? 100 * tolerance.fraction : tolerance.amount,
  };
  return [
    {
      withinDays: 7,
      rule: 'watch-drift',
      code: tolerance.kind === 'relative' ? 'recommendation.watch' : 'recommendation.watchAmount',
      params,
      finding: id,
    },
  ];
}

/** A longer window would not give them one. */
const WITHOUT_BASELINE: readonly Code[] = Object.freeze([
  'measure.inconclusive.noBaseline',
  'measure.inconclusive.noBaselineData',
]);

function askLonger({ id, title, outcome, effectivePoints, reason }: ComparisonRow): readonly RecommendationDraft[] {
  return outcome === 'inconclusive' && !WITHOUT_BASELINE.includes(reason.code)
    ? [
        {
          withinDays: 7,
          rule: 'longer-window',
          code: 'recommendation.longer',
          params: { title, points: Math.floor(Math.min(...effectivePoints)), why: clauseOf(reason) },
          finding: id,
        },
      ]
    : [];
}

function afterNearMiss({ kind, title, rule, finding, reason }: IncidentRow): readonly RecommendationDraft[] {
  if (kind !== 'near-miss' || finding === null || rule === 'events-allowed') {
    return [];
  }
  return [
    {
      withinDays: 7,
      rule: 'near-miss',
      code: rule === 'healed-outage' ? 'recommendation.outage' : 'recommendation.nearMiss',
      params: { title, why: clauseOf(reason) },
      finding,
    },
  ];
}

/** Share of a capacity at which its growth is worth planning. */
const USED = 0.75;

function planRoom({
  id,
  title,
  unit,
  current,
  capacity,
  target,
  change,
}: ComparisonRow): readonly RecommendationDraft[] {
  const isFull = current !== null && capacity !== null && current / capacity >= USED;
  const isTold = target?.outcome === 'missed';
  return isFull && !isTold
    ? [
        {
          withinDays: 30,
          rule: 'plan-room',
          code: 'recommendation.room',
          params: { title, unit, current, capacity, change, used: (100 * current) / capacity },
          finding: id,
        },
      ]
    : [];
}

/** Better against the time before the rollout: the old level is no yardstick any more. */
function newBaseline({ id, title, unit, current, outcome, release }: ComparisonRow): readonly RecommendationDraft[] {
  const better = release?.outcome === 'better' ? release : null;
  if (better === null || (outcome !== 'same' && outcome !== 'better')) {
    return [];
  }
  return [
    {
      withinDays: 30,
      rule: 'new-baseline',
      code: 'recommendation.baseline',
      params: { title, unit, baseline: better.baseline, current, changePercent: better.changePercent },
      finding: id,
    },
  ];
}

/** Certificates that are due on the same day are one sentence. */
function renew(certificates: readonly CertificateRow[]): readonly RecommendationDraft[] {
  const due = certificates.filter((row) => row.status === 'pass' && (daysUntilDue(row) ?? Infinity) <= FARTHEST);
  return [...groupBy(due, ({ renewAt }) => (renewAt ?? '').slice(0, 10))].flatMap(([, group]) => {
    const [first] = group;
    const params = {
      title: group
        .slice(0, MOST_NAMES)
        .map(({ id }) => id)
        .join(', '),
      count: group.length,
      renewAt: first?.renewAt ?? null,
      expiresAt: first?.expiresAt ?? null,
    };
    return first === undefined
      ? []
      : [
          {
            withinDays: within(daysUntilDue(first) ?? FARTHEST),
            rule: 'renew-certificate',
            code: group.length > MOST_NAMES ? 'recommendation.renewMany' : 'recommendation.renew',
            params,
            finding: 'certificates',
          },
        ];
  });
}

const FARTHEST = 90;
const MOST_NAMES = 3;

function daysUntilDue({ daysLeft, renewAt, expiresAt }: CertificateRow): number | null {
  return daysLeft === null || renewAt === null || expiresAt === null
    ? null
    : daysLeft - (Date.parse(expiresAt) - Date.parse(renewAt)) / 86_400_000;
}

function extend({ id, title, unit, perDay, fullAt, daysLeft, status }: CapacityRow): readonly RecommendationDraft[] {
  if (status !== 'pass' || daysLeft === null || daysLeft > 120) {
    return [];
  }
  return [
    {
      withinDays: within(daysLeft - 30),
      rule: 'extend-capacity',
      code: 'recommendation.extend',
      params: { title, unit, perDay, fullAt, days: Math.floor(daysLeft) },
      finding: id,
    },
  ];
}

function within(days: number): Recommendation['withinDays'] {
  return days <= 7 ? 7 : days <= 30 ? 30 : 90;
}

/** A target this many times away from what is measured would not notice a doubling. */
const SLACK = 2.5;

function tightenTarget({ id, title, unit, current, target, status }: ComparisonRow): readonly RecommendationDraft[] {
  if (
    target === null ||
    current === null ||
    current <= 0 ||
    status !== 'pass' ||
    !isUpperBound(target) ||
    target.value / current < SLACK
  ) {
    return [];
  }
  return [
    {
      withinDays: 90,
      rule: 'tighten-target',
      code: 'recommendation.tighten',
      params: { title, unit, current, op: target.op, target: target.value, times: target.value / current },
      finding: id,
    },
  ];
}
