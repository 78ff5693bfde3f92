import type { IncidentRow, Report } from '../../../engine/model/report';
import { formatDuration, formatValue } from '../../../i18n/format';
import { plainLine } from '../../escape';
import { formatHours } from '../formatHours';
import { toColumns } from '../toColumns';
import { instant, type TextOptions, type TextSection, withUnit } from '../textSection';

export const schedule: TextSection = ({ schedule: rows }, options) => {
  const { translate: t } = options;
  const count = (wanted: string): number => rows.filter(({ state }) => state === wanted).length;
  return rows.length === 0 ? [] : [t('text.schedule', { passed: count('passed'), failed: count('failed'), overdue: count('overdue'), all: rows.length }), ...toColumns(rows.map(({ title, hours, dueAt, state, reason }) => [`  ${formatHours(hours)}`, instant(dueAt, options), state, plainLine(title), plainLine(reason.text)]))];
};

export const incidents: TextSection = ({ incidents: rows }, options) =>
  rows.length === 0 ? [] : [options.translate('text.incidents', {}), ...toColumns(rows.map((row) => [`  ${row.kind}`, plainLine(row.severity), row.state, timesOf(row, options), plainLine(row.title), row.reason.text === row.title ? '' : plainLine(row.reason.text)]))];

function timesOf({ from, minutes }: IncidentRow, options: TextOptions): string {
  return `${instant(from, options)}${minutes === null ? '' : `, ${formatDuration(60_000 * minutes)}`}`;
}

export const journal: TextSection = ({ journal: rows }, options) =>
  rows.length === 0 ? [] : [options.translate('text.journal', {}), ...toColumns(rows.map(({ at, by, kind, text }) => [`  ${instant(at, options)}`, plainLine(by), kind, plainLine(text)]))];

export const triggers: TextSection = ({ triggers: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.triggers', { tripped: rows.filter(({ state }) => state === 'tripped').length, all: rows.length }), ...toColumns(rows.map(({ title, severity, state, action, escalateTo, respondWithinMinutes }) => [`  ${state}`, severity, plainLine(title), plainLine(action), plainLine(escalateTo), respondWithinMinutes === 0 ? t('text.atOnce', {}) : formatDuration(60_000 * respondWithinMinutes)]))];

export const progress: TextSection = ({ progress: groups }, { translate: t }) =>
  groups.flatMap(({ title, unit, rows, planned, done, percent, reason }) => [
    `${plainLine(title)}: ${t('text.progress', { done: withUnit(formatValue(done, unit)), planned: withUnit(formatValue(planned, unit)), percent })}`,
    ...toColumns(rows.map((row) => [`  ${row.state}`, plainLine(row.title), `${withUnit(formatValue(row.done, unit))} / ${withUnit(formatValue(row.planned, unit))}`, plainLine(row.deliverable)])),
    ...(reason === null ? [] : [`  ${plainLine(reason.text)}`]),
  ]);

export const signoffs: TextSection = ({ signoffs: rows }, options) =>
  rows.length === 0 ? [] : [options.translate('text.signoffs', { approved: rows.filter(({ state }) => state === 'approved').length, all: rows.length }), ...toColumns(rows.map(({ role, title, state, by, at, note }) => [`  ${state}`, plainLine(role), plainLine(title), by === null ? '' : plainLine(`${by}, ${instant(at, options)}`), plainLine(note ?? '')]))];

export const people: TextSection = ({ people: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.people', {}), ...toColumns(byLevel(rows).map(({ role, duty, level, contact }) => [`  ${level ?? '–'}`, plainLine(role), plainLine(duty), plainLine(contact ?? '')]))];

function byLevel(rows: Report['people']): Report['people'] {
  return [...rows].sort((a, b) => (a.level ?? Infinity) - (b.level ?? Infinity) || 0);
}
