import type { Demo } from './demos';

/** Label names and values of one series or stream. */
export type Labels = Readonly<Record<string, string>>;

/** Seconds since the end of the rollout; negative before it. */
export type SinceRollout = number;

export interface MetricSeries {
  /** Full sample name, with `_bucket`, `_sum`, `_count` or `_total` where the type has one. */
  readonly name: string;
  readonly labels: Labels;
  readonly valueAt: (t: SinceRollout) => number;
  /** First and last instant at which the series exists. */
  readonly bornAt?: SinceRollout;
  readonly endsAt?: SinceRollout;
}

export interface MetricFamily {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  /** Service whose exporter serves it. */
  readonly target: string;
  /** Values are instants in seconds since the rollout's end: whoever writes them adds its epoch time. */
  readonly instants?: true;
  readonly series: readonly MetricSeries[];
}

export interface AlertEpisode {
  readonly name: string;
  readonly severity: 'critical' | 'warning' | 'info';
  readonly labels: Labels;
  readonly summary: string;
  readonly from: SinceRollout;
  /** Absent while it still fires. */
  readonly to?: SinceRollout;
}

export interface LogLine {
  readonly at: SinceRollout;
  readonly labels: Labels;
  /** The JSON line without its time, which depends on the rollout's end. */
  readonly fields: Readonly<Record<string, string | number>>;
}

export interface Span {
  readonly spanId: string;
  readonly parentId?: string;
  readonly service: string;
  readonly operation: string;
  readonly kind: 'server' | 'client';
  readonly at: SinceRollout;
  readonly durationSeconds: number;
  readonly error: boolean;
  readonly tags: Readonly<Record<string, string | number>>;
}

export interface Trace {
  readonly traceId: string;
  readonly spans: readonly Span[];
}

export interface ServiceTarget {
  readonly name: string;
  readonly job: string;
  readonly port: number;
}

export interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly severity: string;
  readonly summary: string;
}

export interface RecordingRule {
  readonly record: string;
  readonly expr: string;
}

/** What the system's own monitoring watches: all of it loads and is healthy on the scenario's series. */
export interface Rules {
  /** The rule groups are `<group>-records` and `<group>-alerts`. */
  readonly group: string;
  readonly records: readonly RecordingRule[];
  readonly alerts: readonly AlertRule[];
}

/** What people wrote down, in the shape that Grafana's `GET /api/annotations` answers but for its times. */
export interface Annotation {
  readonly id: number;
  readonly time: SinceRollout;
  readonly timeEnd: SinceRollout;
  readonly created: SinceRollout;
  readonly updated: SinceRollout;
  readonly login: string;
  readonly email: string;
  readonly tags: readonly string[];
  /** A sentence, then one line of JSON. */
  readonly text: string;
}

/** A system as functions of the time since its rollout ended. */
export interface Scenario extends Demo {
  readonly title: string;
  readonly services: readonly ServiceTarget[];
  readonly metrics: readonly MetricFamily[];
  readonly alerts: readonly AlertEpisode[];
  readonly rules: Rules;
  /** Of any order; often the scenario's `annotations.json`. */
  readonly annotations: readonly Annotation[];
  /** Both in time order, for `from < at <= to`. */
  readonly linesBetween: (from: SinceRollout, to: SinceRollout) => readonly LogLine[];
  readonly tracesBetween: (from: SinceRollout, to: SinceRollout) => readonly Trace[];
  /** False where the log server is to be unreachable. */
  readonly lokiAnswers: boolean;
}
