import type { Labels, MetricFamily, MetricSeries, SinceRollout } from '../../scenario';
import { minuteAt } from '../../shape/integral';
import { toWholeNumbers } from '../../shape/wholeNumbers';
import { createLevel, type Level } from '../levels/level';

export interface GaugeSeries {
  readonly labels: Labels;
  /** In the metric's own unit; or a value at `t` seconds since the rollout's end. */
  readonly level: Level | { readonly valueAt: (t: SinceRollout) => number };
  /** Rounds to whole numbers; means of ten minutes stay. */
  readonly whole?: boolean;
  readonly bornAt?: SinceRollout;
  readonly endsAt?: SinceRollout;
}

export interface GaugeFamily {
  readonly name: string;
  readonly help: string;
  /** Name of the service whose exporter serves it. */
  readonly target: string;
  /** Values are instants: seconds since the rollout's end, written as epoch seconds. */
  readonly instants?: true;
  readonly series: readonly GaugeSeries[];
}

/** A gauge family from levels. Each series moves on its own; hand one quantity to several where they should move alike. */
export function toGaugeFamily({ series, ...family }: GaugeFamily): MetricFamily {
  return { ...family, type: 'gauge', series: series.map((each) => toSeries(family.name, each)) };
}

function toSeries(name: string, { labels, level, whole = false, ...life }: GaugeSeries): MetricSeries {
  if (typeof level === 'object' && 'valueAt' in level) {
    return { name, labels, ...life, valueAt: level.valueAt };
  }
  const quantity = createLevel(`${name}${JSON.stringify(labels)}`, level);
  const shown = whole ? toWholeNumbers(quantity) : quantity;
  return { name, labels, ...life, valueAt: (t) => shown(minuteAt(t)) };
}
