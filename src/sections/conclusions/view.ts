import { type Block, heading, list, paragraph, type Tone } from '../../document/blocks';
import type { Anchor, ToLinkedSection } from '../../document/section';
import type { Insight, Observation } from '../../engine/model/report';

const TONES: Readonly<Record<Observation['kind'], Tone>> = Object.freeze({
  concern: 'warn',
  pattern: 'plain',
  positive: 'good',
});
const KINDS = ['concern', 'pattern', 'positive'] as const;

/** What to do now, and what was noticed: each a sentence that a rule made of one finding, with the section that holds it. */
export const conclusions: ToLinkedSection = (report, telling, { anchors: places }) => {
  const { translate: t } = telling;
  const { actions, observations } = report;
  if (actions.length + observations.length === 0) {
    return null;
  }
  return {
    title: t('page.conclusions.title', {}),
    note: t('page.conclusions.aside', { actions: actions.length, observations: observations.length }),
    blocks: [
      ...(actions.length === 0
        ? [paragraph(t('page.conclusions.noAction', {}))]
        : toList(t('page.conclusions.actions', {}), actions, { places, tone: 'plain' })),
      ...KINDS.flatMap((kind) =>
        toList(
          t(`page.conclusions.${kind}`, {}),
          observations.filter((row) => row.kind === kind),
          { places, tone: TONES[kind] }
        )
      ),
    ],
  };
};

interface Setting {
  readonly places: ReadonlyMap<string, Anchor>;
  readonly tone: Tone;
}

function toList(title: string, insights: readonly Insight[], { places, tone }: Setting): readonly Block[] {
  return insights.length === 0
    ? []
    : [
        heading(title),
        list(insights.map(({ text, finding }) => ({ mark: '', tone, text: told(text, places.get(finding)) }))),
      ];
}

function told(text: string, place: Anchor | undefined): string {
  return place === undefined ? text : `${text} (${place.sectionTitle})`;
}
