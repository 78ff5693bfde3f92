import type { ComparisonRow } from '../../engine/model/comparison';
import { clauseOf, type Code } from '../../engine/model/finding';
import type { Report } from '../report';
import type { TrajectoryRow } from '../trajectory/report';
import type { Draft, JudgedReport } from './insight';
import type { Observation } from './report';

export interface ObservationDraft extends Draft {
  readonly kind: Observation['kind'];
}

/** More moves than these nobody reads; the largest are told. */
const MOST_MOVES = 6;

/** What is worth knowing of a report: what held, what moved and how, and what contradicts itself. */
export function findObservations(report: JudgedReport): readonly ObservationDraft[] {
  return [
    ...held(report),
    ...moves(report),
    ...report.trajectory.flatMap(steady),
    ...peaks(report),
    ...concerns(report),
  ];
}

function held(report: JudgedReport): readonly ObservationDraft[] {
  const { services, checks, alerts, comparisons, deployment, evaluatedAt } = report;
  const rows = comparisons.flatMap((table) => table.rows);
  const hours = Math.floor((Date.parse(evaluatedAt) - Date.parse(deployment.endedAt)) / 360_000) / 10;
  const better = rows.filter(isBetter);
  const params = {
    services: services.length,
    checks: checks.length,
    measures: rows.length,
    better: better.length,
    episodes: alerts?.episodes.length ?? null,
    hours,
  };
  const rules: readonly (Pick<ObservationDraft, 'rule' | 'code' | 'finding'> & { readonly holds: boolean })[] = [
    { holds: isAllUp(report), rule: 'all-up', code: 'observation.allUp', finding: 'services' },
    {
      holds: rows.length > 0 && rows.every(({ status, ignored }) => ignored || status === 'pass'),
      rule: 'none-worse',
      code: 'observation.noneWorse',
      finding: (better[0] ?? rows[0])?.id ?? '',
    },
    {
      holds: checks.length > 0 && checks.every(({ status }) => status === 'pass'),
      rule: 'checks-clean',
      code: 'observation.checksClean',
      finding: checks[0]?.id ?? '',
    },
    { holds: isQuiet(report), rule: 'no-alerts', code: 'observation.noAlerts', finding: 'alerts' },
  ];
  return rules
    .filter(({ holds }) => holds)
    .map(({ rule, code, finding }) => ({ kind: 'positive', rule, code, params, finding }));
}

function isAllUp({ services }: JudgedReport): boolean {
  return (
    services.length > 0 &&
    services.every(({ state, restarts, outages }) => state === 'up' && restarts === 0 && outages.length === 0)
  );
}

function isQuiet({ alerts }: JudgedReport): boolean {
  return (
    alerts !== null &&
    alerts.firing?.length === 0 &&
    alerts.bySeverity.every(({ severity, count }) => severity === 'info' || count === 0)
  );
}

function isBetter({ outcome, status }: ComparisonRow): boolean {
  return outcome === 'better' && status === 'pass';
}

/** Real moves: the interval leaves zero. What got worse is told as an action, with what to do. */
function moves({ comparisons }: JudgedReport): readonly ObservationDraft[] {
  const moved = comparisons.flatMap((table) => table.rows).filter(isMove);
  const size = ({ changePercent }: ComparisonRow): number => Math.abs(changePercent ?? Infinity);
  return moved
    .sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_MOVES)
    .map((row) => ({ kind: 'pattern', rule: 'moved', code: codeOf(row), params: paramsOf(row), finding: row.id }));
}

function isMove({ interval, baseline, current, change, outcome }: ComparisonRow): boolean {
  const isJudged = outcome === 'better' || outcome === 'same';
  return (
    isJudged &&
    interval !== null &&
    (interval[0] > 0 || interval[1] < 0) &&
    baseline !== null &&
    current !== null &&
    change !== 0
  );
}

function codeOf({ change, capacity }: ComparisonRow): Code {
  const rose = (change ?? 0) > 0;
  if (capacity !== null) {
    return rose ? 'observation.roseOf' : 'observation.fellOf';
  }
  return rose ? 'observation.rose' : 'observation.fell';
}

function paramsOf({
  title,
  unit,
  baseline,
  current,
  change,
  changePercent,
  interval,
  capacity,
}: ComparisonRow): ObservationDraft['params'] {
  return {
    title,
    unit,
    baseline,
    current,
    change,
    changePercent,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
    capacity,
  };
}

/** A measure that went one way from each settled checkpoint to the next, and farther in all than its tolerance. */
function steady({ id, title, trend }: TrajectoryRow): readonly ObservationDraft[] {
  const isSteady = trend.code === 'trend.climbs' || trend.code === 'trend.sinks';
  return isSteady
    ? [
        {
          kind: 'pattern',
          rule: 'steady-course',
          code: 'observation.course',
          params: { title, text: clauseOf(trend) },
          finding: id,
        },
      ]
    : [];
}

/** Quantities that follow the same traffic peak together. */
const MOST_PEAKS = 2;

/** Load whose busiest hour differs enough from its quietest to matter. */
const SWING = 1.25;

function peaks({ load }: JudgedReport): readonly ObservationDraft[] {
  const swings = load.flatMap(
    ({ id, title, unit, peak, min, mean, peakAt, minAt }): (ObservationDraft & { readonly swing: number })[] => {
      if (peak === null || min === null || peakAt === null || min <= 0 || peak / min < SWING) {
        return [];
      }
      return [
        {
          kind: 'pattern',
          rule: 'load-peak',
          code: 'observation.peak',
          params: { title, unit, peak, min, mean, peakAt, minAt, times: peak / min },
          finding: id,
          swing: peak / min,
        },
      ];
    }
  );
  return swings
    .sort((a, b) => b.swing - a.swing)
    .slice(0, MOST_PEAKS)
    .map(({ swing: _swing, ...draft }) => draft);
}

const DISAGREE: readonly Code[] = Object.freeze([
  'endpoints.requestsMissing',
  'endpoints.requestsBeyond',
  'endpoints.errorsMissing',
  'endpoints.errorsBeyond',
]);

/** Where written or counted figures contradict each other. */
function concerns({
  endpointTotals,
  progress,
  monitoring,
}: Pick<Report, 'endpointTotals' | 'progress' | 'monitoring'>): readonly ObservationDraft[] {
  const kind = 'concern';
  const { rules, targets } = monitoring;
  return [
    ...(endpointTotals?.status === 'warn'
      ? endpointTotals.reasons
          .filter(({ code }) => DISAGREE.includes(code))
          .map(
            (reason) =>
              ({
                kind,
                rule: 'counters-disagree',
                code: 'observation.disagree',
                params: { text: clauseOf(reason) },
                finding: 'endpoints',
              }) as const
          )
      : []),
    ...progress.flatMap(({ id, title, reason }) =>
      reason === null
        ? []
        : [
            {
              kind,
              rule: 'sum-differs',
              code: 'observation.sum',
              params: { title, text: clauseOf(reason) },
              finding: id,
            } as const,
          ]
    ),
    ...(targets !== null && targets.up < targets.total
      ? [
          {
            kind,
            rule: 'targets-down',
            code: 'observation.targets',
            params: { up: targets.up, total: targets.total },
            finding: 'monitoring',
          } as const,
        ]
      : []),
    ...(rules !== null && rules.healthy < rules.total
      ? [
          {
            kind,
            rule: 'rules-unhealthy',
            code: 'observation.rules',
            params: { healthy: rules.healthy, total: rules.total },
            finding: 'monitoring',
          } as const,
        ]
      : []),
  ];
}
