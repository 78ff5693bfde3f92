import type { Report } from '../../engine/model/report';
import type { Words } from '../words/useTranslate';

/** What stands behind the alerts: rules, targets, silences, flapping; and what is not known. */
export function toAlertNotes({ alerts, monitoring }: Pick<Report, 'alerts' | 'monitoring'>, t: Words): readonly string[] {
  return [...monitoringNotes(monitoring, t), ...silenceNotes(alerts, t), ...episodeNotes(alerts, t)];
}

function monitoringNotes({ rules, targets }: Report['monitoring'], t: Words): readonly string[] {
  const rulesNote = rules === null ? t('page.alerts.rulesUnknown') : rules.unhealthy.length === 0 ? t('page.alerts.rulesHealthy', { total: rules.total }) : t('page.alerts.rulesUnhealthy', { total: rules.total, names: rules.unhealthy.map(({ name, lastError }) => `${name} (${lastError})`).join(', ') });
  const targetsNote = targets === null ? t('page.alerts.targetsUnknown') : targets.down.length === 0 ? t('page.alerts.targetsUp', { up: targets.up, total: targets.total }) : t('page.alerts.targetsDown', { up: targets.up, total: targets.total, names: targets.down.map(({ job, instance }) => `${job} ${instance}`).join(', ') });
  return [rulesNote, targetsNote];
}

function silenceNotes(alerts: Report['alerts'], t: Words): readonly string[] {
  if (alerts === null) {
    return [];
  }
  if (alerts.silences === null) {
    return [t('page.alerts.silencesUnknown')];
  }
  const active = alerts.silences.filter(({ state }) => state === 'active');
  return [active.length === 0 ? t('page.alerts.noSilence') : t('page.alerts.silences', { count: active.length, names: active.map(({ matchers, comment }) => `${matchers} (${comment})`).join(', ') })];
}

function episodeNotes(alerts: Report['alerts'], t: Words): readonly string[] {
  if (alerts === null) {
    return [];
  }
  const resolved = alerts.episodes.filter(({ to }) => to !== null).map(({ minutes }) => minutes).sort((a, b) => a - b);
  const middle = resolved[Math.floor((resolved.length - 1) / 2)];
  return [
    ...(middle === undefined ? [] : [t('page.alerts.resolved', { count: resolved.length, median: 60_000 * middle })]),
    ...(alerts.flapping.length === 0 ? [] : [t('page.alerts.flapping', { names: alerts.flapping.join(', ') })]),
    ...(alerts.firing === null ? [alerts.reason.text] : []),
  ];
}
