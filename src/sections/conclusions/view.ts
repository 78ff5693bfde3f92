import { type Block, type Glyph, heading, list, type ListItem, paragraph, type Tone } from '../../document/blocks';
import type { Anchor } from '../../document/section';
import type { ToLinkedSection } from '../toSection';
import type { Insight, Observation } from './report';

const TONES: Readonly<Record<Observation['kind'], Tone>> = Object.freeze({
  concern: 'warn',
  pattern: 'plain',
  positive: 'good',
});
const GLYPHS: Readonly<Record<Observation['kind'], Glyph>> = Object.freeze({
  concern: 'warn',
  pattern: 'arrow',
  positive: 'pass',
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
        : toList(t('page.conclusions.actions', {}), actions, { places, tone: 'plain', glyph: 'arrow' })),
      ...KINDS.flatMap((kind) =>
        toList(
          t(`page.conclusions.${kind}`, {}),
          observations.filter((row) => row.kind === kind),
          { places, tone: TONES[kind], glyph: GLYPHS[kind] }
        )
      ),
    ],
  };
};

interface Setting {
  readonly places: ReadonlyMap<string, Anchor>;
  readonly tone: Tone;
  readonly glyph: Glyph;
}

function toList(title: string, insights: readonly Insight[], setting: Setting): readonly Block[] {
  return insights.length === 0 ? [] : [heading(title), list(insights.map((insight) => toItem(insight, setting)))];
}

function toItem({ text, finding }: Insight, { places, tone, glyph }: Setting): ListItem {
  const place = places.get(finding);
  const item = { mark: '', tone, glyph };
  return place === undefined
    ? { ...item, text }
    : { ...item, text: `${text} (${place.sectionTitle})`, link: { kind: 'finding', finding, text, shows: 'section' } };
}
