import type { MetricFamily, MetricSeries, Scenario } from '../../scenarios/scenario';
import { toSampleName, toSampleValue } from '../fill/writeOpenMetrics';

export interface Moment {
  /** Seconds since the rollout's end. */
  readonly t: number;
  /** Seconds since the epoch. */
  readonly rolloutEnd: number;
}

/** An empty label keeps Prometheus from adding the target's own to a series that speaks for something else. */
const NOT_THE_TARGETS = { instance: '', service: '', port: '' };

/** What one service's exporter says at a moment, in Prometheus' text format. */
export function toExposition(scenario: Scenario, target: string, moment: Moment): string {
  return scenario.metrics
    .filter((family) => family.target === target)
    .map((family) => toFamilyText(family, moment))
    .join('');
}

function toFamilyText(family: MetricFamily, { t, rolloutEnd }: Moment): string {
  const added = family.instants ? rolloutEnd : 0;
  const lines = family.series
    .filter((series) => isAlive(series, t))
    .map(({ name, labels, valueAt }) => {
      const sample = toSampleName(name, { ...NOT_THE_TARGETS, ...labels });
      return `${sample} ${toSampleValue(valueAt(t) + added)}\n`;
    });
  return `# HELP ${family.name} ${family.help}\n# TYPE ${family.name} ${family.type}\n${lines.join('')}`;
}

function isAlive({ bornAt, endsAt }: MetricSeries, t: number): boolean {
  return t >= (bornAt ?? t) && t <= (endsAt ?? t);
}
