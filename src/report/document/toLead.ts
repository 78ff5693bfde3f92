import type { Report } from '../../engine/model/report';
import { formatDuration } from '../../i18n/format';
import { formatInstant, formatSpan } from '../../i18n/instant';
import type { Telling } from '../../i18n/telling';
import { toSilence } from '../words/toSilence';
import { fact, facts, list, paragraph } from './blocks';
import type { Block, Fact } from './document';
import { toEditionBlocks } from './toEditionBlocks';
import { toWindowsBlock } from './toWindowsBlock';

/** What was deployed and when, what is compared with what, who did not answer, and what the author wrote and left out. */
export function toLead(report: Report, telling: Telling): readonly Block[] {
  const { plan, windows } = report;
  return [
    ...toEditionBlocks(report.edition, telling),
    ...(plan.description === '' ? [] : [paragraph(plan.description)]),
    facts([...toDeployment(report, telling), ...toEvaluation(report, telling)]),
    ...toSilent(report, telling),
    toWindowsBlock(report, telling),
    ...(windows.notes.length === 0
      ? []
      : [list(windows.notes.map(({ text }) => ({ mark: '', tone: 'plain' as const, text })))]),
  ];
}

function toDeployment({ plan, deployment, edition }: Report, { translate: t, zone }: Telling): readonly Fact[] {
  const { version, previousVersion, startedAt, endedAt, source } = deployment;
  const known = version === '' ? t('page.header.noVersion', {}) : version;
  return [
    ...(edition === undefined || edition.title === null ? [] : [fact(t('page.header.choosePlan', {}), plan.title)]),
    fact(
      t('document.lead.version', {}),
      previousVersion === null ? known : t('document.lead.afterPrevious', { version: known, previous: previousVersion })
    ),
    ...(source === 'unknown'
      ? []
      : [fact(t('document.lead.rollout', {}), `${formatSpan({ from: startedAt, to: endedAt }, zone)} ${zone.name}`)]),
    fact(t('document.lead.found', {}), t(`page.header.found.${source}`, {}), source === 'unknown' ? 'warn' : 'plain'),
  ];
}

function toEvaluation(
  { evaluatedAt, checkpoint, windows, sources }: Report,
  { translate: t, zone }: Telling
): readonly Fact[] {
  const at = `${formatInstant(evaluatedAt, zone)} ${zone.name}`;
  const asked = sources.filter(({ status }) => status !== 'not-asked');
  const answered = asked.filter(({ status }) => status === 'answered').length;
  return [
    fact(
      t('page.evaluated.at', {}),
      checkpoint === null ? t('document.lead.noCheckpoint', { at }) : t('document.lead.checkpoint', { at, checkpoint })
    ),
    fact(t('document.lead.step', {}), formatDuration(1000 * windows.stepSeconds)),
    ...(asked.length === 0
      ? []
      : [
          fact(
            t('document.lead.sources', {}),
            t('page.evaluated.sources', { answered, all: asked.length }),
            answered === asked.length ? 'plain' : 'warn'
          ),
        ]),
  ];
}

/** Names every source that did not answer, and what that costs. */
function toSilent(report: Report, telling: Telling): readonly Block[] {
  const silence = toSilence(report, telling);
  if (silence === null) {
    return [];
  }
  const mark = telling.translate('page.outcome.failed', {});
  return [list(silence.sources.map((text) => ({ mark, tone: 'bad' as const, text }))), paragraph(silence.cost, 'bad')];
}
