import type { ComparisonRow } from '../../../engine/model/report';
import { formatChange, formatSignedPercent, formatValue } from '../../../i18n/format';
import { toTarget } from '../../figures/toFigures';
import { plainLine } from '../../escape';
import { toColumns } from '../toColumns';
import { type TextSection, withUnit } from '../textSection';

export const comparisons: TextSection = ({ comparisons: tables }) =>
  tables.flatMap(({ title, rows, analysis }, index) => [...(index === 0 ? [] : ['']), plainLine(title), ...toColumns(rows.flatMap(toLines)), ...analysis.map(({ text }) => `  ${plainLine(text)}`)]);

function toLines(row: ComparisonRow): readonly (readonly string[])[] {
  const { unit, title, baseline, current, change, changePercent, outcome, release } = row;
  const first = [`  ${plainLine(title)}`, withUnit(formatValue(baseline, unit)), '→', withUnit(formatValue(current, unit)), withUnit(formatChange(change, unit)), formatSignedPercent(changePercent), outcome, targetOf(row)];
  if (release === undefined) {
    return [first];
  }
  return [first, ['    vs before', withUnit(formatValue(release.baseline, unit)), '', '', withUnit(formatChange(release.change, unit)), formatSignedPercent(release.changePercent), release.outcome, '']];
}

function targetOf(row: ComparisonRow): string {
  return row.target === null ? '' : `${toTarget(row)?.wanted ?? ''} ${row.target.outcome}`;
}

export const trajectory: TextSection = ({ trajectory: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.trajectory', {}), ...toColumns(rows.map(({ title, unit, points, trend }) => [`  ${plainLine(title)}`, ...points.map(({ checkpoint, value }) => `${checkpoint} ${withUnit(formatValue(value, unit))}`), plainLine(trend.text)]))];

export const load: TextSection = ({ load: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.load', {}), ...toColumns(rows.map(({ title, unit, min, mean, peak }) => [`  ${plainLine(title)}`, `${t('text.min', {})} ${withUnit(formatValue(min, unit))}`, `${t('text.mean', {})} ${withUnit(formatValue(mean, unit))}`, `${t('text.peak', {})} ${withUnit(formatValue(peak, unit))}`]))];
