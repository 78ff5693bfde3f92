import type { Anchor, Around, Asked } from '../document/section';
import type { SourceType } from '../engine/model/plan';
import type { Telling } from '../i18n/locale';
import { SECTIONS } from './index';
import type { Report } from './report';
import type { Section } from './section';

const ALL: readonly (readonly [id: string, section: Section])[] = Object.entries(SECTIONS);

/** What sections that point at others are handed. */
export function toAround(report: Report, telling: Pick<Telling, 'translate'>): Around {
  return { anchors: toAnchors(report, telling), queries: toAsked(report) };
}

/** Every finding of a report by its id; of two with one id the first counts, and a row before a whole section. */
export function toAnchors(report: Report, { translate }: Pick<Telling, 'translate'>): ReadonlyMap<string, Anchor> {
  const places = ALL.flatMap(([id, { title, anchors }]) =>
    (anchors?.(report, translate) ?? []).map(({ place, ...row }): Anchor => ({
      ...row,
      section: place?.section ?? id,
      sectionTitle: place?.title ?? translate(title, {}),
    }))
  );
  const known = new Map<string, Anchor>();
  for (const anchor of [...places].sort((a, b) => Number(isWhole(a)) - Number(isWhole(b)))) {
    if (!known.has(anchor.finding)) {
      known.set(anchor.finding, anchor);
    }
  }
  return known;
}

function isWhole({ rows }: Anchor): boolean {
  return rows.length === 0;
}

/** Rows that name their source, then lines that are judged one by one, then sections that are asked of one kind of source. */
function toAsked(report: Report): readonly Asked[] {
  const asked = ALL.flatMap(([, { queries, items }]) =>
    (queries?.(report) ?? []).map(({ id, query, ...of }) =>
      'source' in of
        ? { rank: items === undefined ? 0 : 1, id, query, source: of.source }
        : { rank: 2, id, query, source: onlyOf(report.sources, of.type) }
    )
  );
  return [...asked].sort((a, b) => a.rank - b.rank);
}

/** The only source of a type by its id; a dash where there are several, because the row does not say which. */
function onlyOf(sources: Report['sources'], type: SourceType): string {
  const [first, second] = sources.filter((source) => source.type === type);
  return first === undefined || second !== undefined ? '–' : first.id;
}
