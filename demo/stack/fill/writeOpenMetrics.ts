import { type FileHandle, open } from 'node:fs/promises';
import type { Labels, MetricFamily, MetricSeries, Scenario } from '../../scenarios/scenario';
import { METRICS_FROM, SAMPLE_INTERVAL, SAMPLE_OFFSET } from '../../scenarios/span';

/** `name{a="b"}` as the text formats write it. */
export function toSampleName(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escapeValue(value)}"`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}

function escapeValue(value: string): string {
  return value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
}

/** Six decimals are enough for every quantity here, and keep the text short. */
export function toSampleValue(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

export interface OpenMetricsOptions {
  readonly scenario: Scenario;
  /** Seconds since the epoch. */
  readonly rolloutEnd: number;
  /** Last instant of the past, in seconds since the rollout's end. */
  readonly until: number;
  readonly file: string;
  readonly signal?: AbortSignal | undefined;
}

/** Writes the scenario's past as OpenMetrics text, series by series, and counts the samples. */
export async function writeOpenMetrics(options: OpenMetricsOptions): Promise<number> {
  const { scenario, file, signal } = options;
  const handle = await open(file, 'w');
  let samples = 0;
  try {
    for (const family of scenario.metrics) {
      await handle.write(toHeader(family));
      for (const series of family.series) {
        signal?.throwIfAborted();
        samples += await writeSeries(handle, { ...options, family, series });
      }
    }
    await handle.write('# EOF\n');
  } finally {
    await handle.close();
  }
  return samples;
}

/** Prometheus names a counter's family without the suffix of its samples. */
function toHeader({ name, type, help }: MetricFamily): string {
  const family = type === 'counter' ? name.replace(/_total$/, '') : name;
  const shown = type === 'counter' && family === name ? 'unknown' : type;
  return `# TYPE ${family} ${shown}\n# HELP ${family} ${help}\n`;
}

interface SeriesOptions extends OpenMetricsOptions {
  readonly family: MetricFamily;
  readonly series: MetricSeries;
}

async function writeSeries(handle: FileHandle, { rolloutEnd, until, family, series }: SeriesOptions): Promise<number> {
  const prefix = toSampleName(series.name, series.labels);
  const added = family.instants ? rolloutEnd : 0;
  const end = Math.min(until, series.endsAt ?? until);
  const lines: string[] = [];
  for (let t = toFirst(Math.max(METRICS_FROM, series.bornAt ?? METRICS_FROM)); t <= end; t += SAMPLE_INTERVAL) {
    lines.push(`${prefix} ${toSampleValue(series.valueAt(t) + added)} ${rolloutEnd + t}\n`);
  }
  await handle.write(lines.join(''));
  return lines.length;
}

function toFirst(from: number): number {
  return Math.ceil((from - SAMPLE_OFFSET) / SAMPLE_INTERVAL) * SAMPLE_INTERVAL + SAMPLE_OFFSET;
}
