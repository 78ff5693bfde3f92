import { groupBy } from '../series/groupBy';
import { WILDCARD } from './toTemplate';

/** Different words at one place of otherwise equal templates from which on that place is a parameter, such as a name without digits. */
const FEWEST_WORDS = 4;

/** The shortest template, in words, in which a place may be taken for a parameter: shorter ones have too little left in common. */
const SHORTEST = 3;

/**
 * Maps each template to the one it is a variant of: where templates differ in a single word, and that word has at least four values,
 * it is a parameter (as in Drain: He et al., "Drain: An Online Log Parsing Approach with Fixed Depth Tree", ICWS 2017).
 */
export function joinVariants(templates: readonly string[]): ReadonlyMap<string, string> {
  const all = [...new Set(templates)].sort();
  const words = all
    .map((template) => ({ template, words: template.split(' ') }))
    .filter((entry) => entry.words.length >= SHORTEST);
  const places = words.flatMap(({ template, words: parts }) =>
    parts.map((_word, place) => ({ template, joined: without(parts, place) }))
  );
  const joined = new Map(all.map((template) => [template, template]));
  for (const [parent, group] of groupBy(places, (entry) => entry.joined)) {
    if (new Set(group.map(({ template }) => template)).size >= FEWEST_WORDS) {
      group
        .filter(({ template }) => joined.get(template) === template)
        .forEach(({ template }) => joined.set(template, parent));
    }
  }
  return joined;
}

function without(words: readonly string[], place: number): string {
  return words.map((word, index) => (index === place ? WILDCARD : word)).join(' ');
}
