import type { SourceType } from '../plan/values';
import type { Grid, Span } from './time';

/** What is asked of a source; `id` names its content, so equal questions have equal ids. */
export type Request = { readonly id: string; readonly source: string } & Question;

export type Question =
  /** One value a step of an expression in the source's own language (PromQL, LogQL). */
  | { readonly kind: 'range'; readonly expr: string; readonly grid: Grid }
  /** Events a step of counters: resets added, a series born inside counts from 0. One series, the sum over all selectors. */
  | { readonly kind: 'increments'; readonly selectors: readonly string[]; readonly grid: Grid }
  /** Events of counters within the span, one series with one point for each value of the labels `by`; read at `step`. */
  | {
      readonly kind: 'totals';
      readonly selectors: readonly string[];
      readonly by: readonly string[];
      readonly span: Span;
      readonly step: number;
    }
  /** The query model of another Grafana data source, as JSON text. */
  | { readonly kind: 'raw'; readonly model: string; readonly grid: Grid }
  /** What people wrote down, by all of these tags. */
  | { readonly kind: 'annotations'; readonly tags: readonly string[]; readonly span: Span; readonly limit: number }
  /** The server's own version. */
  | { readonly kind: 'server' }
  /** The reduced value of the window that ends at `at` minus 0, 1, 2 … `days` days; answered as one series, a point a day. */
  | {
      readonly kind: 'history';
      readonly of: HistoryOf;
      readonly at: number;
      readonly window: number;
      readonly step: number;
      readonly days: number;
    }
  /** Seconds of presence of a selector by one label: which version was there when. */
  | { readonly kind: 'presence'; readonly selector: string; readonly label: string; readonly grid: Grid }
  /** Firing alerts by their labels, from `ALERTS`, a point a step in which one was firing. */
  | { readonly kind: 'alert-history'; readonly matchers: string; readonly grid: Grid }
  | { readonly kind: 'rules' }
  | { readonly kind: 'targets' }
  | { readonly kind: 'log-lines'; readonly selector: string; readonly span: Span; readonly limit: number }
  | { readonly kind: 'traces'; readonly service: string; readonly span: Span; readonly limit: number }
  | { readonly kind: 'trace-services' }
  | { readonly kind: 'alerts' }
  | { readonly kind: 'silences' };

export type HistoryOf =
  | { readonly kind: 'query'; readonly expr: string; readonly reduce: 'mean' | 'median' | 'max' | 'min' | 'last' }
  | { readonly kind: 'count'; readonly selectors: readonly string[] }
  | { readonly kind: 'ratio'; readonly of: readonly string[]; readonly to: readonly string[] };

/** Something a person wrote down in Grafana. Times in milliseconds. */
export interface Annotation {
  readonly id: string;
  readonly time: number;
  /** Null where it is an instant. */
  readonly timeEnd: number | null;
  readonly created: number;
  /** The login that Grafana set. */
  readonly by: string;
  readonly tags: readonly string[];
  readonly text: string;
}

/** `times` in milliseconds since the epoch, ascending; `values` beside them, possibly NaN or infinite. */
export interface Series {
  readonly labels: Readonly<Record<string, string>>;
  readonly times: readonly number[];
  readonly values: readonly number[];
}

export interface LogLine {
  readonly time: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly line: string;
}

export interface TraceSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string | null;
  readonly service: string;
  readonly operation: string;
  /** Milliseconds. */
  readonly startedAt: number;
  readonly duration: number;
  readonly error: boolean;
}

export interface ActiveAlert {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly state: 'firing' | 'silenced' | 'inhibited';
  readonly startedAt: number;
  readonly summary: string;
}

export interface Silence {
  readonly id: string;
  readonly state: 'active' | 'pending' | 'expired';
  readonly matchers: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly comment: string;
}

export interface RuleState {
  readonly name: string;
  readonly group: string;
  readonly type: 'alerting' | 'recording';
  /** Of an alerting rule; null where there is none. */
  readonly state: 'firing' | 'pending' | 'inactive' | null;
  readonly health: 'ok' | 'err' | 'unknown';
  readonly lastError: string;
}

export interface TargetState {
  readonly job: string;
  readonly instance: string;
  readonly health: 'up' | 'down' | 'unknown';
  readonly lastError: string;
}

export type Data =
  | { readonly kind: 'series'; readonly series: readonly Series[] }
  | { readonly kind: 'lines'; readonly lines: readonly LogLine[]; readonly truncated: boolean }
  | {
      readonly kind: 'spans';
      readonly spans: readonly TraceSpan[];
      readonly traces: number;
      readonly truncated: boolean;
    }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'alerts'; readonly alerts: readonly ActiveAlert[] }
  | { readonly kind: 'silences'; readonly silences: readonly Silence[] }
  | { readonly kind: 'rules'; readonly rules: readonly RuleState[] }
  | { readonly kind: 'targets'; readonly targets: readonly TargetState[] }
  | { readonly kind: 'annotations'; readonly annotations: readonly Annotation[]; readonly truncated: boolean }
  | { readonly kind: 'server'; readonly version: string };

export type FailureKind =
  | 'unreachable'
  | 'unauthorized'
  | 'timeout'
  | 'badResponse'
  | 'badQuery'
  | 'tooLarge'
  | 'cancelled'
  /** Not answered yet: only while evidence is still being collected. */
  | 'pending';

export interface SourceFailure {
  readonly kind: FailureKind;
  /** One line for a person; holds no secret. */
  readonly message: string;
}

/** What a source answered. `absent`: it answered, and there is nothing. `query`: the text that was really sent, '' where there is none. */
export type Evidence =
  | { readonly status: 'observed'; readonly query: string; readonly data: Data }
  | { readonly status: 'absent'; readonly query: string }
  | { readonly status: 'failed'; readonly query: string; readonly error: SourceFailure };

export interface SourceState {
  readonly id: string;
  readonly type: SourceType;
  readonly error: SourceFailure | null;
  /** Network requests made and milliseconds from the first to the last answer. */
  readonly requests: number;
  readonly tookMs: number;
}

/** Everything that was collected, by request id. A request without an entry counts as failed (`pending`). */
export interface EvidenceSet {
  readonly answers: Readonly<Record<string, Evidence>>;
  readonly sources: readonly SourceState[];
  readonly deployments: readonly Deployment[];
  /** The deployment to judge; one of `deployments` or given. */
  readonly deployment: Deployment;
  /** The instant up to which evidence was collected: the end of every request's grid over the day. */
  readonly horizon: number;
  /** True where the horizon is the present, so that what only knows the present was asked. */
  readonly present: boolean;
}

export interface Deployment {
  readonly id: string;
  readonly version: string;
  readonly previousVersion: string | null;
  /** Milliseconds since the epoch; the rollout's start and end. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly source: DeploymentSource;
}

/** How a rollout is known. `unknown`: it could not be looked for, because the source did not answer. */
export type DeploymentSource = 'version-label' | 'annotation' | 'given' | 'unknown';

/** A request whose id names its content: equal questions to one source are one request. */
export function toRequest(source: string, question: Question): Request {
  return { ...question, id: `${source}:${canonical(question)}`, source };
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${key}=${canonical(entry)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
