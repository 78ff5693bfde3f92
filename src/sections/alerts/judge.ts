import type { Answers, Context } from '../../engine/model/context';
import { type ActiveAlert, type Request, type Series, type Silence, toRequest } from '../../engine/model/evidence';
import { type Finding, type Reason, type Status, toClause, toReason } from '../../engine/model/finding';
import { queryOf, seriesOf } from '../../engine/model/series';
import { isCritical, isWarning } from '../../engine/model/severity';
import { type Span, toIso } from '../../engine/model/time';
import type { Schedule } from '../../engine/windows/toSchedule';
import { isSilenced } from './isSilenced';
import type { AlertRules } from './plan';
import type { AlertEpisode, AlertSection } from './report';

type Role = 'history' | 'alerts' | 'silences';

/** An alert that came back this often in the window flaps. */
const FLAPPING_EPISODES = 3;

export function alertRequests(rules: AlertRules, schedule: Schedule, present: boolean): Partial<Record<Role, Request>> {
  const history = toRequest(rules.history, { kind: 'alert-history', matchers: rules.matchers, grid: schedule.day });
  if (rules.present === null || !present) {
    return { history };
  }
  return {
    history,
    alerts: toRequest(rules.present, { kind: 'alerts' }),
    silences: toRequest(rules.present, { kind: 'silences' }),
  };
}

/** Alerts over the day from `ALERTS`, and what is firing at the instant of the evaluation. */
export function judgeAlerts(rules: AlertRules, answers: Answers<Role>, context: Context): AlertSection {
  const { schedule } = context;
  const end = Math.min(schedule.now, schedule.day.to);
  const episodes = toEpisodes(seriesOf(answers.history), { from: schedule.day.from, to: end }, schedule.step);
  const firing = firingNow({ rules, answers, episodes, context });
  const status = statusOf(firing);
  const silences = silencesOf(answers);
  return {
    bySeverity: countBySeverity(episodes),
    episodes: episodes.map((episode) => toRow(episode, end, silences)),
    firing,
    silences,
    flapping: flappingOf(episodes),
    status,
    reason: reasonOf({ answers, firing, status, episodes, context }),
    query: queryOf(answers.history),
  };
}

interface FiringInput {
  readonly rules: AlertRules;
  readonly answers: Answers<Role>;
  readonly episodes: readonly Episode[];
  readonly context: Context;
}

/**
 * Null where it cannot be known that nothing else fires: one of the two that should say so did not answer, and neither shows
 * a critical alert.
 */
function firingNow({ rules, answers, episodes, context }: FiringInput): readonly ActiveAlert[] | null {
  const wanted = parseMatchers(rules.matchers);
  const fromManager = managedAlerts(answers).filter(({ labels }) => matches(labels, wanted));
  const fromHistory = episodes.filter(({ to }) => to === null).map((episode) => toActive(episode, context));
  const known = new Set(fromManager.map(identityOf));
  const all = [...fromManager, ...fromHistory.filter((alert) => !known.has(identityOf(alert)))];
  const firing = all.filter(({ state }) => state === 'firing');
  return isBlind(answers) && !firing.some(isCritical)
    ? null
    : firing.sort((a, b) => (identityOf(a) < identityOf(b) ? -1 : 1));
}

function managedAlerts({ alerts }: Answers<Role>): readonly ActiveAlert[] {
  return alerts?.status === 'observed' && alerts.data.kind === 'alerts' ? alerts.data.alerts : [];
}

function isBlind({ history, alerts, silences }: Answers<Role>): boolean {
  return history === undefined || [history, alerts, silences].some((answer) => answer?.status === 'failed');
}

function toActive(episode: Episode, { translate }: Context): ActiveAlert {
  const labels = { ...episode.labels, alertname: episode.name, severity: episode.severity };
  return {
    name: episode.name,
    labels,
    state: 'firing',
    startedAt: episode.from,
    summary: translate('alerts.fromHistory', {}),
  };
}

/** By name and severity: Prometheus and Alertmanager may add different labels to one alert. */
function identityOf({ name, labels }: ActiveAlert): string {
  return `${name}\u0000${labels['severity'] ?? 'none'}\u0000${labels['instance'] ?? ''}`;
}

function parseMatchers(matchers: string): readonly (readonly [string, string])[] {
  return [...matchers.matchAll(/([A-Za-z_]\w*)\s*=\s*"((?:[^"\\]|\\.)*)"/g)].map(
    ([, name = '', value = '']) => [name, value.replace(/\\(.)/g, '$1')] as const
  );
}

function matches(labels: Readonly<Record<string, string>>, wanted: readonly (readonly [string, string])[]): boolean {
  return wanted.every(([name, value]) => (labels[name] ?? '') === value);
}

function statusOf(firing: readonly ActiveAlert[] | null): Status {
  if (firing === null) {
    return 'unknown';
  }
  return firing.some(isCritical) ? 'fail' : firing.some(isWarning) ? 'warn' : 'pass';
}

function silencesOf(answers: Answers<Role>): readonly Silence[] | null {
  if (answers.silences === undefined || answers.silences.status === 'failed') {
    return null;
  }
  return answers.silences.status === 'observed' && answers.silences.data.kind === 'silences'
    ? answers.silences.data.silences
    : [];
}

function countBySeverity(episodes: readonly Episode[]): AlertSection['bySeverity'] {
  const counts = new Map<string, number>([
    ['critical', 0],
    ['warning', 0],
    ['info', 0],
  ]);
  for (const { severity } of episodes) {
    counts.set(severity, (counts.get(severity) ?? 0) + 1);
  }
  return [...counts].map(([severity, count]) => ({ severity, count }));
}

function flappingOf(episodes: readonly Episode[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name, labels } of episodes) {
    const key = JSON.stringify([name, labels]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const names = [...counts]
    .filter(([, count]) => count >= FLAPPING_EPISODES)
    .map(([key]) => String(JSON.parse(key)[0]));
  return [...new Set(names)].sort();
}

function toRow(
  { name, severity, labels, alert, from, to }: Episode,
  end: number,
  silences: readonly Silence[] | null
): AlertEpisode {
  const silenced = silences && isSilenced(alert, silences);
  return {
    name,
    severity,
    labels,
    from: toIso(from),
    to: to === null ? null : toIso(to),
    minutes: Math.round(((to ?? end) - from) / 60_000),
    silenced,
  };
}

interface ReasonInput {
  readonly answers: Answers<Role>;
  readonly firing: readonly ActiveAlert[] | null;
  readonly status: Status;
  readonly episodes: readonly Episode[];
  readonly context: Context;
}

function reasonOf({ answers, firing, status, episodes, context }: ReasonInput): Reason {
  const failed = [answers.history, answers.alerts, answers.silences].find((answer) => answer?.status === 'failed');
  if (status === 'unknown') {
    return toReason(context.translate, 'alerts.unknown', {
      message: failed?.status === 'failed' ? failed.error.message : '',
    });
  }
  const names = (firing ?? []).map(({ name }) => name);
  return toReason(context.translate, names.length > 0 ? 'alerts.firing' : 'alerts.none', {
    episodes: episodes.length,
    firing: names.length,
    names: [...new Set(names)].join(', '),
  });
}

export function toAlertFinding(rules: AlertRules, section: AlertSection): Finding {
  const { status } = section;
  return {
    id: 'alerts',
    kind: 'alerts',
    title: toClause('alerts.title'),
    component: rules.component,
    weight: rules.weight,
    critical: true,
    outcome: status === 'unknown' ? 'failed' : status === 'pass' ? 'same' : 'worse',
    missed: false,
    points01: status === 'unknown' ? null : status === 'pass' ? 1 : status === 'warn' ? 0.5 : 0,
    ignored: false,
    reason: section.reason,
  };
}

/** One stretch in which one alert was firing; `to` null while it still is. Milliseconds. */
export interface Episode {
  readonly name: string;
  readonly severity: string;
  readonly labels: Readonly<Record<string, string>>;
  /** All labels of the alert, by which silences know it. */
  readonly alert: Readonly<Record<string, string>>;
  readonly from: number;
  readonly to: number | null;
}

const HIDDEN = new Set(['__name__', 'alertname', 'alertstate', 'severity', 'grafana_folder']);

/**
 * Firing stretches from the presence of `ALERTS`, one point a step in which an alert fired. A gap of more than one step ends a
 * stretch; one whose last point is the last step of the window is still firing.
 */
export function toEpisodes(series: readonly Series[], { from, to }: Span, step: number): readonly Episode[] {
  const episodes = series.flatMap((entry) =>
    stretches(entry, { from, to }, step).map((stretch) => ({ ...identity(entry), ...stretch }))
  );
  return episodes.sort((a, b) => a.from - b.from || (a.name < b.name ? -1 : 1));
}

function identity({ labels }: Series): Pick<Episode, 'name' | 'severity' | 'labels' | 'alert'> {
  const rest = Object.entries(labels).filter(([key]) => !HIDDEN.has(key));
  const alert = Object.fromEntries(
    Object.entries(labels).filter(([key]) => key !== '__name__' && key !== 'alertstate')
  );
  return {
    name: labels['alertname'] ?? '',
    severity: labels['severity'] ?? 'none',
    labels: Object.fromEntries(rest.sort(([a], [b]) => (a < b ? -1 : 1))),
    alert,
  };
}

function stretches(series: Series, span: Span, step: number): readonly { from: number; to: number | null }[] {
  const times = series.times.filter(
    (time, index) => time > span.from && time <= span.to && (series.values[index] ?? 0) > 0
  );
  const found: { from: number; to: number }[] = [];
  for (const time of times) {
    const last = found.at(-1);
    if (last !== undefined && time - last.to <= 2 * step) {
      last.to = time;
    } else {
      found.push({ from: time - step, to: time });
    }
  }
  return found.map(({ from, to }) => ({ from, to: span.to - to < step ? null : to }));
}
