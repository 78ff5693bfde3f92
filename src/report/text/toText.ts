import type { Translate } from '../../engine/model/finding';
import type { ComparisonRow, Report } from '../../engine/model/report';
import { formatChange, formatSignedPercent, formatValue } from '../../i18n/format';
import { formatInstant, formatSpan, type Zone } from '../../i18n/instant';
import { plainLine } from '../escape';
import { toColumns } from './toColumns';

export interface TextOptions {
  readonly translate: Translate;
  readonly zone: Zone;
}

/** The report as plain text for a terminal: verdict first, then evidence, then how it was asked. Ends with a newline. */
export function toText(report: Report, options: TextOptions): string {
  const sections = [header, verdict, components, windows, services, comparisons, trajectory, checks, alerts, security, sources].map((section) => section(report, options));
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Section = (report: Report, options: TextOptions) => readonly string[];

const header: Section = ({ plan, deployment, evaluatedAt, checkpoint }, { translate: t, zone }) => [
  plainLine(`${plan.title} ${deployment.version}`.trim()),
  t('text.deployed', { at: formatInstant(deployment.endedAt, zone), zone: zone.name }),
  t('text.evaluated', { at: formatInstant(evaluatedAt, zone), zone: zone.name, checkpoint: checkpoint ?? '–' }),
];

const verdict: Section = ({ verdict: { outcome, reasons, wouldChange }, score }, { translate: t }) => [
  `${t(`text.verdict.${outcome}`, {})}   ${t('text.score', { score: score.overall, coverage: 100 * score.coverage })}`,
  ...reasons.map(({ text }) => `  - ${plainLine(text)}`),
  ...(wouldChange.length === 0 ? [] : [t('text.wouldChange', {}), ...wouldChange.map(({ text }) => `  - ${plainLine(text)}`)]),
];

const components: Section = ({ score }, { translate: t }) => [
  t('text.components', {}),
  ...toColumns(
    score.components.map(({ title, score: value, coverage }) => [`  ${title}`, value === null ? t('text.notAssessed', {}) : value.toFixed(2), t('text.coverage', { coverage: 100 * coverage })])
  ),
];

const windows: Section = ({ windows: { current, baseline, release, notes } }, { translate: t, zone }) => [
  t('text.windows', { zone: zone.name }),
  ...toColumns([
    ...(current === null ? [] : [[`  ${t('text.current', {})}`, formatSpan(current, zone), '']]),
    ...(baseline === null ? [] : [[`  ${t('text.baseline', {})}`, formatSpan(baseline, zone), t(`text.kind.${baseline.kind}`, {})]]),
    ...(release === null ? [] : [[`  ${t('text.release', {})}`, formatSpan(release, zone), t(`text.kind.${release.kind}`, {})]]),
  ]),
  ...notes.map(({ text }) => `  ${plainLine(text)}`),
];

const services: Section = ({ services: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.services', { up: rows.filter(({ state }) => state === 'up').length, all: rows.length }), ...toColumns(rows.map((row) => [`  ${plainLine(row.id)}`, row.port === null ? '' : String(row.port), row.state, row.uptimeSeconds === null ? '–' : `${(row.uptimeSeconds / 3600).toFixed(1)} h`, row.restarts === null ? '–' : t('text.restarts', { restarts: row.restarts })]))];

const comparisons: Section = ({ comparisons: tables }) =>
  tables.flatMap(({ title, rows, analysis }, index) => [...(index === 0 ? [] : ['']), plainLine(title), ...toColumns(rows.flatMap(toLines)), ...analysis.map(({ text }) => `  ${plainLine(text)}`)]);

function toLines(row: ComparisonRow): readonly (readonly string[])[] {
  const { unit, title, baseline, current, change, changePercent, outcome, release } = row;
  const first = [`  ${plainLine(title)}`, withUnit(formatValue(baseline, unit)), '→', withUnit(formatValue(current, unit)), withUnit(formatChange(change, unit)), formatSignedPercent(changePercent), outcome, targetOf(row)];
  if (release === undefined) {
    return [first];
  }
  return [first, ['    vs before', withUnit(formatValue(release.baseline, unit)), '', '', withUnit(formatChange(release.change, unit)), formatSignedPercent(release.changePercent), release.outcome, '']];
}

function targetOf({ target }: ComparisonRow): string {
  return target === null ? '' : `${target.op.replace('<=', '≤').replace('>=', '≥')} ${target.value} ${target.outcome}`;
}

const trajectory: Section = ({ trajectory: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.trajectory', {}), ...toColumns(rows.map(({ title, unit, points }) => [`  ${plainLine(title)}`, ...points.map(({ checkpoint, value }) => `${checkpoint} ${withUnit(formatValue(value, unit))}`)]))];

const checks: Section = ({ checks: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.checks', { passed: rows.filter(({ status }) => status === 'pass').length, all: rows.length }), ...toColumns(rows.map(({ title, status, detail }) => [`  ${status}`, plainLine(title), plainLine(detail)]))];

const alerts: Section = ({ alerts: section }, { translate: t, zone }) =>
  section === null ? [] : [t('text.alerts', {}), `  ${section.bySeverity.map(({ severity, count }) => `${count} ${plainLine(severity)}`).join(', ')}. ${plainLine(section.reason.text)}`, ...section.episodes.map(({ name, severity, from, to, minutes }) => `  ${plainLine(name)} (${plainLine(severity)}) ${formatInstant(from, zone)}, ${minutes} min${to === null ? `, ${t('text.firing', {})}` : ''}`)];

const security: Section = ({ security: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.security', { met: rows.filter(({ status }) => status === 'pass').length, all: rows.length }), ...toColumns(rows.map(({ title, status, reason }) => [`  ${status}`, plainLine(title), plainLine(reason.text)]))];

const sources: Section = ({ sources: rows }, { translate: t }) => [
  t('text.sources', {}),
  ...toColumns(rows.map(({ id, status, requests, observed, absent, failed, error }) => [`  ${plainLine(id)}`, status, t('text.asked', { requests, observed, absent, failed }), error === null ? '' : plainLine(error.message)])),
];

function withUnit({ digits, unit }: { digits: string; unit: string }): string {
  return unit === '' ? digits : `${digits} ${unit}`;
}
