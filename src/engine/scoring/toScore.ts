import type { Finding } from '../model/finding';
import type { BasePlan } from '../model/plan';
import type { ComponentScore, ReportScore } from '../model/verdict';

export interface Score {
  readonly score: ReportScore;
  /** The score with all unjudged weight counted as 0; null where nothing was planned. */
  readonly lowest: number | null;
}

/**
 * A component is 10 times the weighted mean of its judged findings. Overall and coverage weigh the components that have findings
 * to judge; one with nothing judged has no score, and is left out of the overall score but not out of coverage.
 */
export function toScore(plan: Pick<BasePlan, 'components' | 'score'>, findings: readonly Finding[]): Score {
  const counted = findings.filter(({ ignored, weight }) => !ignored && weight > 0);
  const components = plan.components.map((component) =>
    toComponent(
      component,
      counted.filter(({ component: id }) => id === component.id)
    )
  );
  const planned = components.filter(({ planned: weight }) => weight > 0);
  return {
    score: {
      overall: weightedMean(planned.map(({ row }) => [row.score, row.weight])),
      coverage: weightedMean(planned.map(({ row }) => [row.coverage, row.weight])) ?? 0,
      minimum: plan.score.minimum,
      minimumCoverage: plan.score.minimumCoverage,
      components: components.map(({ row }) => row),
    },
    lowest: weightedMean(planned.map(({ row, lowest }) => [lowest, row.weight])),
  };
}

interface Assessed {
  readonly row: ComponentScore;
  readonly planned: number;
  readonly lowest: number;
}

function toComponent({ id, title, weight }: BasePlan['components'][number], findings: readonly Finding[]): Assessed {
  const planned = sum(findings.map((finding) => finding.weight));
  const judged = findings.filter(({ points01 }) => points01 !== null);
  const judgedWeight = sum(judged.map((finding) => finding.weight));
  const points = sum(judged.map((finding) => finding.weight * (finding.points01 ?? 0)));
  return {
    row: {
      id,
      title,
      weight,
      score: judgedWeight === 0 ? null : (10 * points) / judgedWeight,
      coverage: planned === 0 ? 0 : judgedWeight / planned,
    },
    planned,
    lowest: planned === 0 ? 0 : (10 * points) / planned,
  };
}

function weightedMean(pairs: readonly (readonly [number | null, number])[]): number | null {
  const known = pairs.filter((pair): pair is readonly [number, number] => pair[0] !== null);
  const weight = sum(known.map(([, entry]) => entry));
  return weight === 0 ? null : sum(known.map(([value, entry]) => value * entry)) / weight;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
