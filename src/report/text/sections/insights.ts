import type { Report } from '../../../engine/model/report';
import { bullets, type TextSection } from '../textSection';

export const actions: TextSection = ({ actions: rows }, { translate: t }) => (rows.length === 0 ? [] : [t('text.actions', {}), ...bullets(rows)]);

export const observations: TextSection = ({ observations: rows }, { translate: t }) =>
  rows.length === 0 ? [] : [t('text.observations', {}), ...(['concern', 'pattern', 'positive'] as const).flatMap((kind) => ofKind(rows, kind).map(({ text }) => ({ text: `${t(`text.observation.${kind}`, {})}: ${text}` }))).flatMap((row) => bullets([row]))];

function ofKind(rows: Report['observations'], wanted: Report['observations'][number]['kind']): Report['observations'] {
  return rows.filter(({ kind }) => kind === wanted);
}

export const recommendations: TextSection = ({ recommendations: rows }, { translate: t }) =>
  ([7, 30, 90] as const).flatMap((days) => {
    const mine = rows.filter(({ withinDays }) => withinDays === days);
    return mine.length === 0 ? [] : [t('text.recommendations', { days }), ...bullets(mine)];
  });
