import {
  type Block,
  cell,
  column,
  fact,
  facts,
  figure,
  heading,
  list,
  paragraph,
  row,
  table,
  type TableRow,
  type Tone,
} from '../../document/blocks';
import { statusTone } from '../../document/cells';
import { type Counts, countState } from '../../document/counts';
import type { Status, Translate } from '../../engine/model/finding';
import { toIso } from '../../engine/model/time';
import { formatInstant } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatDuration, formatNumber } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import type { AlertEpisode, AlertSection, MonitoringSection } from './report';
import { severityRank, toEpisodeOrder, toSwimlaneDrawing } from './swimlane';

/** Every episode since the rollout, what fires now, and the state of the rules and targets behind them. */
export const alerts: ToSection = (report, telling) => {
  const { translate: t } = telling;
  const section = report.alerts;
  if (section === null) {
    return null;
  }
  return {
    title: t('page.alerts.title', {}),
    note: countSeverities(section, telling),
    blocks: [
      figure(toSwimlaneDrawing(report, section, telling)),
      ...toFiring(section, telling),
      ...(section.episodes.length === 0 ? [] : [toEpisodes(section, telling)]),
      facts(
        toAlertFacts(section, report.monitoring, telling).map(({ name, value, status }) =>
          fact(name, value, toneOf(status))
        )
      ),
      ...toAlertNotes(section, report.monitoring, telling).map((note) => paragraph(note)),
    ],
  };
};

/** What is well needs no colour here. */
function toneOf(status: Parameters<typeof statusTone>[0] | null): Tone {
  return status === null || status === 'pass' ? 'plain' : statusTone(status);
}

/** `0 critical, 0 warning, 3 info, 1 firing now`. */
function countSeverities({ bySeverity, firing }: AlertSection, { translate: t, numbers }: Telling): string {
  const severities = [...new Set(['critical', 'warning', 'info', ...bySeverity.map(({ severity }) => severity)])].sort(
    (a, b) => severityRank(a) - severityRank(b)
  );
  const counts = severities.map((severity) =>
    t('document.alerts.count', {
      count: formatNumber(bySeverity.find((entry) => entry.severity === severity)?.count ?? 0, 0, numbers),
      severity,
    })
  );
  const now =
    firing === null
      ? t('document.alerts.firingUnknown', {})
      : t('document.alerts.firing', { count: firing.filter(({ state }) => state === 'firing').length });
  return [...counts, now].join(', ');
}

/** What is active at the instant, in Alertmanager's own words; what is silenced or inhibited is said to be. */
function toFiring({ firing }: Pick<AlertSection, 'firing'>, { translate: t, zone }: Telling): readonly Block[] {
  if (firing === null || firing.length === 0) {
    return [];
  }
  const items = firing.map(({ name, state, startedAt, summary }) => ({
    mark: t(`page.alerts.${state}`, {}),
    tone: state === 'firing' ? ('bad' as const) : ('dim' as const),
    text: t(summary === '' ? 'document.alerts.active' : 'document.alerts.activeSaying', {
      name,
      at: formatInstant(toIso(startedAt), zone),
      summary,
    }),
  }));
  return [heading(t('document.alerts.firingNow', {})), list(items)];
}

function toEpisodes({ episodes }: Pick<AlertSection, 'episodes'>, telling: Telling): Block {
  const { translate: t } = telling;
  const columns = [
    column('alert', t('page.alerts.alert', {})),
    column('severity', t('document.alerts.severity', {})),
    column('labels', t('document.alerts.labels', {})),
    column('began', t('page.alerts.began', {})),
    column('ended', t('page.alerts.ended', {})),
    column('lasted', t('page.alerts.lasted', {}), 'number'),
    column('state', t('page.services.state', {})),
  ];
  return table(
    t('page.alerts.episodes', {}),
    columns,
    toEpisodeOrder(episodes).map((episode) => toRow(episode, telling))
  );
}

function toRow(episode: AlertEpisode, { translate: t, zone }: Telling): TableRow {
  const { name, severity, from, to, minutes, silenced } = episode;
  const state = t(to === null ? 'page.alerts.firing' : 'page.alerts.isResolved', {});
  return row([
    cell(name),
    cell(severity),
    cell(toEpisodeLabels(episode), 'dim'),
    cell(formatInstant(from, zone)),
    cell(to === null ? '–' : formatInstant(to, zone)),
    cell(formatDuration(60_000 * minutes)),
    cell(silenced === true ? `${state}, ${t('page.alerts.silenced', {})}` : state, to === null ? 'bad' : 'plain'),
  ]);
}

export interface AlertFact {
  readonly name: string;
  readonly value: string;
  /** Null where the figure is told and not judged. */
  readonly status: Status | null;
}

/** What stands behind the lanes, in figures: times to resolve, flapping, silences, rules, targets. Unknown is said to be. */
export function toAlertFacts(
  alerts: AlertSection,
  monitoring: MonitoringSection,
  { translate: t }: Pick<Telling, 'translate'>
): readonly AlertFact[] {
  return [
    resolveFact(alerts, t),
    flappingFact(alerts, t),
    silencedFact(alerts, t),
    rulesFact(monitoring, t),
    targetsFact(monitoring, t),
  ];
}

function resolveFact({ episodes }: AlertSection, t: Translate): AlertFact {
  const times = toResolveTimes(episodes);
  const minutes = (value: number): string => formatDuration(60_000 * value);
  const value =
    times === null
      ? t('page.alerts.fact.noneResolved', {})
      : times.count === 1
        ? minutes(times.median)
        : t('page.alerts.fact.times', {
            median: minutes(times.median),
            longest: minutes(times.longest),
            count: times.count,
          });
  return { name: t('page.alerts.fact.resolve', {}), value, status: null };
}

function flappingFact({ flapping, reason }: AlertSection, t: Translate): AlertFact {
  const isUnknown = reason.code === 'alerts.unknown';
  const value = isUnknown
    ? t('page.alerts.unknown', {})
    : flapping.length === 0
      ? t('page.alerts.fact.none', {})
      : flapping.join(', ');
  return {
    name: t('page.alerts.fact.flapping', {}),
    value,
    status: isUnknown ? 'unknown' : flapping.length === 0 ? 'pass' : 'warn',
  };
}

function silencedFact({ silences, episodes }: AlertSection, t: Translate): AlertFact {
  const name = t('page.alerts.fact.silenced', {});
  if (silences === null) {
    return { name, value: t('page.alerts.unknown', {}), status: 'unknown' };
  }
  const active = silences.filter(({ state }) => state === 'active').length;
  const covered = new Set(episodes.filter(({ silenced }) => silenced === true).map((episode) => episode.name)).size;
  return {
    name,
    value:
      active === 0
        ? t('page.alerts.fact.none', {})
        : t('page.alerts.fact.silences', { alerts: covered, silences: active }),
    status: null,
  };
}

function rulesFact({ rules }: MonitoringSection, t: Translate): AlertFact {
  const name = t('page.alerts.fact.rules', {});
  if (rules === null) {
    return { name, value: t('page.alerts.unknown', {}), status: 'unknown' };
  }
  const { total, healthy, alerting, recording, firing } = rules;
  return {
    name,
    value: t('page.alerts.fact.rulesValue', { healthy, total, alerting, recording, firing }),
    status: healthy === total ? 'pass' : 'warn',
  };
}

function targetsFact({ targets }: MonitoringSection, t: Translate): AlertFact {
  const name = t('page.alerts.fact.targets', {});
  if (targets === null) {
    return { name, value: t('page.alerts.unknown', {}), status: 'unknown' };
  }
  return {
    name,
    value: t('page.alerts.fact.targetsValue', { up: targets.up, total: targets.total }),
    status: targets.up === targets.total ? 'pass' : 'warn',
  };
}

/** Names behind the figures: rules that are not healthy, targets that are down, active silences; and why alerts are not known. */
export function toAlertNotes(
  alerts: AlertSection,
  { rules, targets }: MonitoringSection,
  { translate: t }: Pick<Telling, 'translate'>
): readonly string[] {
  const active = (alerts.silences ?? []).filter(({ state }) => state === 'active');
  return [
    ...(rules === null || rules.unhealthy.length === 0
      ? []
      : [
          t('page.alerts.rulesUnhealthy', {
            total: rules.total,
            names: rules.unhealthy
              .map(({ name, lastError }) => (lastError === '' ? name : `${name} (${lastError})`))
              .join(', '),
          }),
        ]),
    ...(targets === null || targets.down.length === 0
      ? []
      : [
          t('page.alerts.targetsDown', {
            up: targets.up,
            total: targets.total,
            names: targets.down.map(({ job, instance }) => `${job} ${instance}`).join(', '),
          }),
        ]),
    ...(active.length === 0
      ? []
      : [
          t('page.alerts.silences', {
            count: active.length,
            names: active
              .map(({ matchers, comment }) => (comment === '' ? matchers : `${matchers} (${comment})`))
              .join(', '),
          }),
        ]),
    ...(alerts.firing === null ? [alerts.reason.text] : []),
  ];
}

/** What tells episodes of one alert apart: `instance=api-2, job=api`. */
export function toEpisodeLabels({ labels }: Pick<AlertEpisode, 'labels'>): string {
  return Object.entries(labels)
    .filter(([key]) => key !== 'alertname' && key !== 'severity' && key !== 'alertstate')
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(', ');
}

export interface ResolveTimes {
  readonly count: number;
  /** Minutes. */
  readonly median: number;
  readonly longest: number;
}

/** How long resolved episodes lasted; null where none is resolved. What still fires has no time to resolve yet. */
export function toResolveTimes(episodes: readonly Pick<AlertEpisode, 'to' | 'minutes'>[]): ResolveTimes | null {
  const minutes = episodes
    .filter(({ to }) => to !== null)
    .map((episode) => episode.minutes)
    .sort((a, b) => a - b);
  const [lower, upper] = [minutes[Math.floor((minutes.length - 1) / 2)], minutes[Math.floor(minutes.length / 2)]];
  const longest = minutes.at(-1);
  return lower === undefined || upper === undefined || longest === undefined
    ? null
    : { count: minutes.length, median: (lower + upper) / 2, longest };
}

/** Of its tab. */
export function counts({ alerts: section }: Report): Counts {
  return {
    id: 'alerts',
    title: 'page.alerts.title',
    isThere: section !== null,
    bad: [[countState(section?.firing ?? [], 'firing'), 'page.alerts.firing']],
    warn: [],
    all: section?.episodes.length ?? null,
  };
}
