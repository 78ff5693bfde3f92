import type { Rules } from '../scenario';

const ERRORS = 'sum(rate(http_requests_total{code=~"5.."}[5m]))';
const REQUESTS = 'sum(rate(http_requests_total[5m]))';

export const ETAPA3_RULES: Rules = {
  group: 'etapa-3',
  records: [{ record: 'dashboard:http_requests:rate5m', expr: REQUESTS }],
  alerts: [
    { alert: 'ServiceDown', expr: 'up == 0', for: '2m', severity: 'critical', summary: 'A service does not answer.' },
    {
      alert: 'ErrorsHigh',
      expr: `${ERRORS} / ${REQUESTS} > 0.01`,
      for: '2m',
      severity: 'critical',
      summary: 'More than 1 % of the requests fail.',
    },
    {
      alert: 'CertificateEnds',
      expr: '(probe_ssl_earliest_cert_expiry - time()) / 86400 < 30',
      for: '1h',
      severity: 'warning',
      summary: 'A certificate ends within 30 days.',
    },
  ],
};
