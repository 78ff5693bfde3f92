import { formatDuration, formatValue } from '../../../i18n/format';
import { plainLine } from '../../escape';
import { toColumns } from '../toColumns';
import { instant, type TextSection, withUnit } from '../textSection';

export const services: TextSection = ({ services: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.services', { up: rows.filter(({ state }) => state === 'up').length, all: rows.length }), ...toColumns(rows.map((row) => [`  ${plainLine(row.id)}`, row.port === null ? '' : String(row.port), row.state, row.uptimeSeconds === null ? '–' : `${(row.uptimeSeconds / 3600).toFixed(1)} h`, row.restarts === null ? '–' : t('text.restarts', { restarts: row.restarts })]))];

export const probes: TextSection = ({ probes: rows, certificates }, options) => {
  const { translate: t } = options;
  return [
    ...(rows.length === 0 ? [] : [t('text.probes', { up: rows.filter(({ state }) => state === 'up').length, all: rows.length }), ...toColumns(rows.map(({ id, state, availability, mean, reason }) => [`  ${plainLine(id)}`, state, withUnit(formatValue(availability, 'percent')), withUnit(formatValue(mean, 'ms')), plainLine(reason.text)]))]),
    ...(certificates.length === 0 ? [] : [t('text.certificates', {}), ...toColumns(certificates.map(({ id, status, expiresAt, reason }) => [`  ${status}`, plainLine(id), instant(expiresAt, options), plainLine(reason.text)]))]),
  ];
};

/** Events are counted in whole numbers; an increase over a time is extrapolated and is not one. */
function toCount(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

export const endpoints: TextSection = ({ endpoints: rows, endpointTotals }, { translate: t }) => {
  if (endpointTotals === null) {
    return [];
  }
  return [
    t('text.endpoints', { shown: rows.length, seen: endpointTotals.seen }),
    ...toColumns(rows.map(({ method, path, requests, mean, p95, errors, errorPercent }) => [`  ${plainLine(`${method} ${path}`)}`, t('text.requests', { requests: toCount(requests) }), withUnit(formatValue(mean, 'ms')), `P95 ${withUnit(formatValue(p95, 'ms'))}`, t('text.errors', { errors: toCount(errors) }), withUnit(formatValue(errorPercent, 'percent'))])),
    ...endpointTotals.reasons.map(({ text }) => `  ${plainLine(text)}`),
  ];
};

export const capacity: TextSection = ({ capacity: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.capacity', {}), ...toColumns(rows.map(({ status, title, reason }) => [`  ${status}`, plainLine(title), plainLine(reason.text)]))];

export const usage: TextSection = ({ usage: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.usage', {}), ...toColumns(rows.map(({ title, unit, value, percent, parts, reason }) => [`  ${plainLine(title)}`, withUnit(formatValue(value, unit)), percent === null ? '' : withUnit(formatValue(percent, 'percent')), reason === null ? plainLine(parts.map((part) => `${part.label} ${withUnit(formatValue(part.value, unit))}`).join(', ')) : plainLine(reason.text)]))];

export const alerts: TextSection = ({ alerts: section }, options) => {
  const { translate: t } = options;
  if (section === null) {
    return [];
  }
  const counts = section.bySeverity.map(({ severity, count }) => `${count} ${severity}`).join(', ');
  return [t('text.alerts', {}), `  ${plainLine(`${counts}${counts === '' ? '' : '. '}${section.reason.text}`)}`, ...section.episodes.map(({ name, severity, from, to, minutes }) => plainLine(`  ${name} (${severity}) ${instant(from, options)}, ${formatDuration(60_000 * minutes)}${to === null ? `, ${t('text.firing', {})}` : ''}`))];
};

export const sources: TextSection = ({ sources: rows }, { translate: t }) => [
  t('text.sources', {}),
  ...toColumns(rows.map(({ id, version, status, requests, observed, absent, failed, error }) => [`  ${plainLine(`${id} ${version ?? ''}`.trim())}`, status, t('text.asked', { requests, observed, absent, failed }), error === null ? '' : plainLine(error.message)])),
];

export const footer: TextSection = ({ plan, schemaVersion, evaluatedAt, nextReviewAt }, options) => {
  const { translate: t, zone } = options;
  return [
    t('text.generated', { plan: plan.id, version: schemaVersion, at: instant(evaluatedAt, options), zone: zone.name }),
    ...(nextReviewAt === null ? [] : [t('text.review', { at: instant(nextReviewAt, options), zone: zone.name })]),
  ];
};
