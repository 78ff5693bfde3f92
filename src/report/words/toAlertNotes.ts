import type { AlertSection, MonitoringSection } from '../../engine/model/report';
import type { Telling } from '../../i18n/telling';

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
