import { heading, list, type ListItem } from '../../document/blocks';
import { type Counts, NO_PROBLEMS } from '../../document/counts';
import type { Anchor } from '../../document/section';
import { toWords } from '../../document/table';
import type { Report } from '../report';
import type { ToLinkedSection } from '../toSection';
import type { Recommendation } from './report';

const HORIZONS = [7, 30, 90] as const;

/** What is worth doing within 7, 30 and 90 days, each with the section that holds the finding behind it. */
export const recommendations: ToLinkedSection = (report, telling, { anchors: places }) => {
  const { recommendations: rows } = report;
  if (rows.length === 0) {
    return null;
  }
  const t = toWords(telling);
  return {
    title: t('page.recommendations.title'),
    note: t('document.recommendations.note'),
    subtitle: t('page.recommendations.subtitle'),
    aside: '',
    blocks: HORIZONS.flatMap((days) => {
      const due = rows.filter(({ withinDays }) => withinDays === days);
      return due.length === 0
        ? []
        : [heading(t('page.recommendations.within', { days })), list(due.map((row) => toItem(row, places)))];
    }),
  };
};

/** A finding that the report does not show is not named. */
function toItem({ text, finding }: Recommendation, places: ReadonlyMap<string, Anchor>): ListItem {
  const place = places.get(finding);
  const item = { mark: '', tone: 'plain', glyph: 'arrow' } as const;
  return place === undefined
    ? { ...item, text }
    : { ...item, text: `${text} (${place.sectionTitle})`, link: { kind: 'finding', finding, text, shows: 'section' } };
}

/** Of its tab. */
export function counts({ recommendations: rows }: Report): Counts {
  return {
    id: 'recommendations',
    title: 'page.recommendations.tab',
    isThere: rows.length > 0,
    ...NO_PROBLEMS,
    all: rows.length,
  };
}
