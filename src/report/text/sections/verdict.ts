import { formatSpan } from '../../../i18n/instant';
import { plainLine } from '../../escape';
import { toColumns } from '../toColumns';
import { bullets, instant, type TextSection } from '../textSection';

export const header: TextSection = ({ plan, deployment, evaluatedAt, checkpoint }, options) => [
  plainLine(`${plan.title} ${deployment.version}`.trim()),
  options.translate('text.deployed', { at: instant(deployment.endedAt, options), zone: options.zone.name }),
  options.translate('text.evaluated', { at: instant(evaluatedAt, options), zone: options.zone.name, checkpoint: checkpoint ?? '–' }),
];

export const verdict: TextSection = ({ verdict: { outcome, reasons, wouldChange }, score }, { translate: t }) => [
  `${t(`text.verdict.${outcome}`, {})}   ${t('text.score', { score: score.overall, coverage: 100 * score.coverage })}`,
  ...bullets(reasons),
  ...(wouldChange.length === 0 ? [] : [t('text.wouldChange', {}), ...bullets(wouldChange)]),
];

export const components: TextSection = ({ score }, { translate: t }) => [
  t('text.components', {}),
  ...toColumns(score.components.map(({ title, score: value, coverage }) => [`  ${plainLine(title)}`, value === null ? t('text.notAssessed', {}) : value.toFixed(2), t('text.coverage', { coverage: 100 * coverage })])),
];

export const windows: TextSection = ({ windows: { current, baseline, release, notes } }, { translate: t, zone }) => [
  t('text.windows', { zone: zone.name }),
  ...toColumns([
    ...(current === null ? [] : [[`  ${t('text.current', {})}`, formatSpan(current, zone), '']]),
    ...(baseline === null ? [] : [[`  ${t('text.baseline', {})}`, formatSpan(baseline, zone), t(`text.kind.${baseline.kind}`, {})]]),
    ...(release === null ? [] : [[`  ${t('text.release', {})}`, formatSpan(release, zone), t(`text.kind.${release.kind}`, {})]]),
  ]),
  ...notes.map(({ text }) => `  ${plainLine(text)}`),
];
