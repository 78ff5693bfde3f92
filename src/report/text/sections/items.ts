import type { ItemRow } from '../../../engine/model/report';
import { formatValue } from '../../../i18n/format';
import { plainLine } from '../../escape';
import { toTarget } from '../../figures/toFigures';
import { toColumns } from '../toColumns';
import { instant, type TextOptions, type TextSection, withUnit } from '../textSection';

export const checks: TextSection = ({ checks: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.checks', { passed: rows.filter(({ status }) => status === 'pass').length, all: rows.length }), ...toColumns(rows.map(({ title, status, detail }) => [`  ${status}`, plainLine(title), plainLine(detail)]))];

export const security: TextSection = ({ security: rows }, options) =>
  rows.length === 0 ? [] : [options.translate('text.security', { met: rows.filter(({ status }) => status === 'pass').length, all: rows.length }), ...toColumns(rows.map((row) => toCells(row, options)))];

export const checklist: TextSection = ({ checklist: groups }, options) =>
  groups.flatMap(({ group, items, passed, percent, blockers }, index) => [
    ...(index === 0 ? [options.translate('text.checklist', {})] : []),
    `  ${plainLine(group)}: ${options.translate(blockers.length === 0 ? 'text.group' : 'text.groupBlockers', { passed, all: items.length, percent, blockers: blockers.length })}`,
    ...toColumns(items.map((item) => toCells(item, options))).map((line) => `  ${line}`),
  ]);

function toCells(item: ItemRow, options: TextOptions): readonly string[] {
  const value = item.value === null ? '' : withUnit(formatValue(item.value, item.unit));
  return [`  ${item.status}`, plainLine(item.title), value, toTarget(item)?.wanted ?? '', judgeOf(item, options), plainLine(item.reason.text)];
}

/** `by: person`, with who and when where one did, or the finding that the item restates. */
function judgeOf({ judgedBy, by, at, finding }: ItemRow, options: TextOptions): string {
  const who = judgedBy === 'finding' ? (finding ?? '') : [by ?? '', at === null ? '' : instant(at, options)].filter((part) => part !== '').join(', ');
  return plainLine(who === '' ? judgedBy : `${judgedBy}: ${who}`);
}
