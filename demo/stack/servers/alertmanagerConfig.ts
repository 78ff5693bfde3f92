import { stringify } from 'yaml';

/** Keeps alerts and tells nobody. */
export function toAlertmanagerConfig(): string {
  return stringify({
    route: { receiver: 'nobody', group_by: ['alertname'] },
    receivers: [{ name: 'nobody' }],
  });
}
