import type { Count, Counts } from '../../document/counts';
import type { Translate } from '../../engine/model/finding';
import { SECTIONS } from '../../sections/index';
import type { Report } from '../../sections/report';
import type { Section } from '../../sections/section';
import type { GlyphName } from '../marks/Glyph';
import type { Tone } from '../theme/toTone';

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

/** Of those that stand below or beside each other, whose tab counts for which others; it is named after the first that is there. */
const SHARED: Readonly<Record<string, readonly string[]>> = Object.freeze({
  services: ['probes'],
  incidents: ['journal', 'triggers'],
  signoffs: ['people'],
});
const SHARING = new Set(Object.values(SHARED).flat());

/**
 * The tabs of what a report has, each with its count or what is wrong there; while it fills, nothing is wrong yet. A tab counts nothing
 * where the author of an edition left out a section whose problems it would count: too few would look like none.
 */
export function toSectionCounts(report: Report, translate: Translate, isFilling = false): readonly SectionCount[] {
  const omitted = report.edition?.omitted ?? [];
  const all = Object.entries<Section>(SECTIONS).flatMap(([id, { counts }]) =>
    counts ? [[id, counts(report)] as const] : []
  );
  return all
    .filter(([id]) => !SHARING.has(id))
    .flatMap(([id]) => {
      const parts = all.filter(([other]) => other === id || SHARED[id]?.includes(other)).map(([, counts]) => counts);
      const shown = parts.find(({ isThere }) => isThere);
      if (shown === undefined) {
        return [];
      }
      const isPartial = parts.some((part) => omitted.some((id) => id === part.id) && canBeWrong(part));
      return [
        toSectionCount(shown, isPartial || isFilling ? [] : parts, { translate, all: isPartial ? null : shown.all }),
      ];
    });
}

function canBeWrong({ bad, warn }: Counts): boolean {
  return bad.length + warn.length > 0;
}

function toSectionCount(
  { id, title }: Counts,
  parts: readonly Counts[],
  { translate, all }: { readonly translate: Translate; readonly all: number | null }
): SectionCount {
  const bad = toFirst(parts.flatMap((part) => part.bad));
  const problem = bad ?? toFirst(parts.flatMap((part) => part.warn));
  if (problem === undefined) {
    return { id, title: translate(title, {}), count: all, word: '', tone: 'plain', glyph: null };
  }
  const [count, word] = problem;
  const [tone, glyph] = bad === undefined ? (['warn', 'warn'] as const) : (['bad', 'fail'] as const);
  return { id, title: translate(title, {}), count, word: translate(word, {}), tone, glyph };
}

/** The first kind that is not zero, of all sections that a tab stands for. */
function toFirst(counts: readonly Count[]): Count | undefined {
  const found = counts.find(([count]) => count > 0);
  return found && [counts.reduce((sum, [count, word]) => (word === found[1] ? sum + count : sum), 0), found[1]];
}
