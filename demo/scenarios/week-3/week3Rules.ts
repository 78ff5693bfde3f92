import type { Rules } from '../scenario';

/** The four kinds of alerts of the document: errors, performance, security, dependencies. */
export const WEEK3_RULES: Rules = {
  group: 'trading',
  records: [{ record: 'service:http_requests:rate5m', expr: 'sum by (job) (rate(http_requests_total[5m]))' }],
  alerts: [
    {
      alert: 'TradingErrors',
      expr: 'sum(rate(http_requests_total{code=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.01',
      for: '1m',
      severity: 'critical',
      summary: 'More than 1 % of the requests fail.',
    },
    {
      alert: 'TradingSlow',
      expr: 'histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 0.2',
      for: '5m',
      severity: 'warning',
      summary: 'The P95 latency is above 200 ms.',
    },
    {
      alert: 'TradingIntrusion',
      expr: 'increase(auth_attempts_total{result="failure"}[15m]) > 50',
      for: '1m',
      severity: 'critical',
      summary: 'Many logins fail.',
    },
    {
      alert: 'TradingDependencyDown',
      expr: 'up == 0',
      for: '2m',
      severity: 'critical',
      summary: 'A service does not answer.',
    },
  ],
};
