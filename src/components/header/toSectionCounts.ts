import type { Report } from '../../engine/model/report';
import type { GlyphName } from '../marks/glyphs';
import type { Tone } from '../theme/toneColors';
import type { Words } from '../words/useTranslate';
import type { Counted } from './counted';
import { countJudged } from './countJudged';
import { countWritten } from './countWritten';

export interface SectionCount {
  readonly id: string;
  readonly title: string;
  /** Of problems where there are any, else of all; null where nothing is counted. */
  readonly count: number | null;
  /** What is counted, where it is a problem. */
  readonly word: string;
  readonly tone: Tone;
  readonly glyph: GlyphName | null;
}

/**
 * The sections that a report has, in the page's order, each with its count or what is wrong there; while it fills, nothing is wrong yet. A tab
 * counts nothing where the author of an edition left out a section whose problems it would count: too few would look like none.
 */
export function toSectionCounts(report: Report, t: Words, isFilling = false): readonly SectionCount[] {
  const sections = [...countJudged(report), ...countWritten(report)].filter(({ isThere }) => isThere);
  const omitted = report.edition?.omitted ?? [];
  return sections.map((section) => toCount(toKnown(section, { isFilling, omitted }), t));
}

/** A section with only those counts that are known. */
function toKnown(
  section: Counted,
  { isFilling, omitted }: { readonly isFilling: boolean; readonly omitted: readonly string[] }
): Counted {
  const isPartial = section.problemsOf?.some((id) => omitted.includes(id)) === true;
  if (isPartial) {
    return { ...section, bad: [], warn: [], all: null };
  }
  return isFilling ? { ...section, bad: [], warn: [] } : section;
}

function toCount({ id, title, bad, warn, all }: Counted, t: Words): SectionCount {
  const worst = bad.find(([count]) => count > 0);
  const second = warn.find(([count]) => count > 0);
  if (worst !== undefined) {
    return { id, title: t(title), count: worst[0], word: t(worst[1]), tone: 'bad', glyph: 'fail' };
  }
  if (second !== undefined) {
    return { id, title: t(title), count: second[0], word: t(second[1]), tone: 'warn', glyph: 'warn' };
  }
  return { id, title: t(title), count: all, word: '', tone: 'plain', glyph: null };
}
