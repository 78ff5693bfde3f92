import { stringify } from 'yaml';
import type { Rules } from '../../scenarios/scenario';

/** A file of Prometheus' rules: one group that records, one that alerts. */
export function toPrometheusRules({ group, records, alerts }: Rules): string {
  const groups = [
    { name: `${group}-records`, rules: records.map(({ record, expr }) => ({ record, expr })) },
    {
      name: `${group}-alerts`,
      rules: alerts.map(({ severity, summary, ...rule }) => ({
        ...rule,
        labels: { severity },
        annotations: { summary },
      })),
    },
  ];
  return stringify({ groups: groups.filter(({ rules }) => rules.length > 0) });
}
