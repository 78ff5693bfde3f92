import type { Status, Translate } from '../../engine/model/finding';
import type { AlertSection, MonitoringSection } from '../../engine/model/report';
import { formatDuration } from '../../i18n/format';
import type { Telling } from '../../i18n/telling';
import { toResolveTimes } from './toResolveTimes';

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
