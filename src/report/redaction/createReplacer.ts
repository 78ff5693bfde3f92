const WORDS = /[\p{L}\p{N}_]+/gu;
const WORD = /^[\p{L}\p{N}_]/u;

/** Shorter values are replaced where they stand alone, not inside a sentence: there they are parts of words and figures. */
const SHORTEST_INSIDE = 3;

/** Where a value may lie around its first word: so many characters before it, so many in all. */
interface Reach {
  readonly before: number;
  readonly length: number;
}

/**
 * Puts placeholders in the place of values: of a whole text, and inside it wherever a value is not part of a longer word; where two fit
 * the longer one counts. A text's words are looked up by hash, so that its time does not grow with the number of values.
 */
export function createReplacer(values: ReadonlyMap<string, string>): (text: string) => string {
  const reaches = toReaches([...values.keys()].filter((value) => value.length >= SHORTEST_INSIDE));
  return (text) => values.get(text) ?? replaceInside(text, values, reaches);
}

function toReaches(values: readonly string[]): ReadonlyMap<string, readonly Reach[]> {
  const byWord = new Map<string, Map<string, Reach>>();
  for (const value of values) {
    const [first] = value.matchAll(WORDS);
    if (first !== undefined) {
      const known = byWord.get(first[0]) ?? new Map<string, Reach>();
      known.set(`${first.index}/${value.length}`, { before: first.index, length: value.length });
      byWord.set(first[0], known);
    }
  }
  return new Map([...byWord].map(([word, known]) => [word, [...known.values()].sort((a, b) => b.length - a.length)]));
}

function replaceInside(
  text: string,
  values: ReadonlyMap<string, string>,
  reaches: ReadonlyMap<string, readonly Reach[]>
): string {
  let replaced = '';
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const fit = reaches
      .get(word)
      ?.find(
        ({ before, length }) =>
          index - before >= done &&
          values.has(text.slice(index - before, index - before + length)) &&
          endsThere(text, index - before + length)
      );
    if (fit !== undefined && index >= done) {
      const from = index - fit.before;
      replaced += text.slice(done, from) + (values.get(text.slice(from, from + fit.length)) ?? '');
      done = from + fit.length;
    }
  }
  return replaced + text.slice(done);
}

/** Whether no word goes on over `end`. */
function endsThere(text: string, end: number): boolean {
  return !WORD.test(text.slice(end, end + 2)) || !/[\p{L}\p{N}_]$/u.test(text.slice(Math.max(0, end - 2), end));
}

const PLACEHOLDER = /(?<![\w-])(?:label|line|trace|address|query)-(\d{1,6})(?![\w-])/g;

const WHOLE = /^(?:label|line|trace|address|query)-\d+$/;

export type PlaceholderKind = 'label' | 'line' | 'trace' | 'address' | 'query';

/** A name for each hidden value, such as `label-3`: the same value always has the same. */
export interface Placeholders {
  readonly of: (value: string, kind: PlaceholderKind) => string;
  /** By the hidden value. */
  readonly given: ReadonlyMap<string, string>;
}

/** Numbers from `first` on, one sequence a kind. */
export function createPlaceholders(first: number): Placeholders {
  const given = new Map<string, string>();
  const next = new Map<PlaceholderKind, number>();
  const of = (value: string, kind: PlaceholderKind): string => {
    const known = given.get(value);
    if (known !== undefined) {
      return known;
    }
    const number = next.get(kind) ?? first;
    next.set(kind, number + 1);
    given.set(value, `${kind}-${number}`);
    return `${kind}-${number}`;
  };
  return { of, given };
}

/** Whether a value is a placeholder of an earlier redaction. */
export function isPlaceholder(value: string): boolean {
  return WHOLE.test(value);
}

/** The largest number that a text has behind the name of a placeholder; 0 where there is none. */
export function largestPlaceholder(text: string): number {
  return !text.includes('-')
    ? 0
    : [...text.matchAll(PLACEHOLDER)].reduce((largest, [, digits]) => Math.max(largest, Number(digits)), 0);
}

const W = '\\p{L}\\p{N}_';
const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = `(?:${OCTET}\\.){3}${OCTET}`;
const PART = `[${W}](?:[${W}-]*[${W}])?`;
const HEX = '[0-9a-f]{1,4}';
const HEXES = `(?:${HEX}(?::${HEX}){0,6})?`;

/** Times and versions are matched so that nothing inside them is taken for an address. Each begins where no word goes on before it. */
const FORMS: Readonly<Record<string, string>> = Object.freeze({
  time: '(?<!\\d)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)?',
  url: `(?<![${W}+.-])[a-z][a-z0-9+.-]*://[^\\s"'\`<>{}|\\\\^)\\]…]*[^\\s"'\`<>{}|\\\\^)\\]….,;:!?]`,
  mail: `(?<![${W}.+%-])[${W}.+%-]+@${PART}(?:\\.${PART})*\\.\\p{L}{2,}(?![${W}-])`,
  ipv6: `(?<![${W}:.])\\[?(?=[0-9a-f:]*[0-9a-f])(?:(?:${HEX}:){7}${HEX}|${HEXES}::(?:${IPV4}|${HEXES}))(?:%[${W}]+)?\\]?(?::\\d{1,5})?(?![${W}]|:[${W}])`,
  ipv4: `(?<![${W}.])${IPV4}(?::\\d{1,5}|/\\d{1,2})?(?![${W}]|\\.\\d)`,
  version: `(?<![${W}.-])v?\\d+(?:\\.\\d+)+(?:[-+.]?\\p{L}+[.\\d]*)?(?![${W}-]|\\.[${W}])`,
  port: `(?<![${W}.@:-])${PART}(?:\\.${PART})*:\\d{2,5}(?![${W}]|:[${W}]|\\.\\d)`,
  host: `(?<![${W}.@-])(?:${PART}\\.)+(?:xn--[a-z0-9-]+|\\p{L}{2,})(?![${W}-])`,
});

const ADDRESS = new RegExp(
  Object.entries(FORMS)
    .map(([name, form]) => `(?<${name}>${form})`)
    .join('|'),
  'giu'
);

/** Last parts by which two words joined by a dot are a host and not an operation or a field, beside those of two letters. */
const LAST_PARTS: ReadonlySet<string> = new Set([
  'com',
  'net',
  'org',
  'edu',
  'gov',
  'mil',
  'int',
  'info',
  'biz',
  'dev',
  'app',
  'cloud',
  'xyz',
  'online',
  'site',
  'shop',
  'tech',
  'local',
  'localhost',
  'localdomain',
  'internal',
  'intranet',
  'private',
  'lan',
  'corp',
  'home',
  'svc',
  'cluster',
  'example',
  'test',
  'invalid',
  'arpa',
  'onion',
]);

/**
 * Puts a name in the place of each address in a text: URLs, e-mail addresses, IPv4 and IPv6, `host:port`, and hosts with dots. Two words
 * joined by a dot are a host only by a known last part; versions, times and decimals stay.
 */
export function hideAddresses(text: string, nameOf: (address: string) => string): string {
  return /[.:@]/.test(text)
    ? text.replace(ADDRESS, (match, ...rest) => (isAddress(match, formOf(rest)) ? nameOf(match) : match))
    : text;
}

function formOf(rest: readonly unknown[]): string {
  const groups = rest.at(-1);
  return typeof groups === 'object' && groups !== null
    ? (Object.entries(groups).find(([, found]) => found !== undefined)?.[0] ?? '')
    : '';
}

function isAddress(match: string, form: string): boolean {
  switch (form) {
    case 'time':
    case 'version':
      return false;
    case 'port':
      return /\p{L}/u.test(match);
    case 'host':
      return isHost(match);
    default:
      return true;
  }
}

function isHost(match: string): boolean {
  const parts = match.split('.');
  const last = parts.at(-1) ?? '';
  return parts.length > 2 || LAST_PARTS.has(last.toLowerCase()) || /^(?:[a-z]{2}|[A-Z]{2}|xn--.*)$/.test(last);
}
