import type { Code } from '../../model/finding';
import type { RawFault } from '../fault';
import type { Language, Place } from '../places';

/** Counters, whose events we count ourselves, and other selectors that are put into queries of ours. */
export function checkSelectors(places: readonly Place[]): readonly RawFault[] {
  return places.flatMap((place) =>
    (place.marks.languages ?? []).flatMap((language) => textsAt(place).flatMap((text) => check(text, language)))
  );
}

type Text = Pick<Place, 'path' | 'value'>;

/** One text, or those of a list. */
function textsAt({ path, value }: Place): readonly Text[] {
  return Array.isArray(value)
    ? value.map((text: unknown, index) => ({ path: [...path, index], value: text }))
    : [{ path, value }];
}

/** A longer text is refused by its shape. */
const MOST_CHARACTERS = 10_000;

function check({ path, value }: Text, language: Language): readonly RawFault[] {
  const { isRight, code } = LANGUAGES[language];
  return typeof value === 'string' && value.length <= MOST_CHARACTERS && !isRight(value.trim()) ? [{ path, code }] : [];
}

interface Check {
  readonly isRight: (text: string) => boolean;
  readonly code: Code;
}

const LANGUAGES: Readonly<Record<Language, Check>> = Object.freeze({
  selector: { isRight: isSelector, code: 'plan.fault.selector' },
  histogram: { isRight: isWholeHistogram, code: 'plan.fault.histogram' },
  matchers: { isRight: isMatcherList, code: 'plan.fault.matchers' },
  stream: { isRight: isStream, code: 'plan.fault.stream' },
});

/** We append the suffixes ourselves. */
function isWholeHistogram(text: string): boolean {
  return !/^[a-zA-Z0-9_:]+_(bucket|sum|count)\b/.test(text);
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*';
const STRING = '(?:"(?:[^"\\\\\\n]|\\\\.)*"|\'(?:[^\'\\\\\\n]|\\\\.)*\'|`[^`]*`)';
const OPERATOR = '\\s*(?:=~|!~|!=|=)\\s*';
const MATCHER = `(?:(?:${LABEL}|${STRING})${OPERATOR}${STRING}|${STRING})`;
const MATCHERS = `(?:${MATCHER}(?:\\s*,\\s*${MATCHER})*\\s*,?)`;
const STREAM_MATCHER = `${LABEL}${OPERATOR}${STRING}`;

const SELECTOR = new RegExp(`^\\s*(?:${NAME}\\s*(?:\\{\\s*${MATCHERS}?\\s*\\})?|\\{\\s*${MATCHERS}\\s*\\})\\s*$`);
const MATCHER_LIST = new RegExp(`^\\s*${MATCHERS}?\\s*$`);
const STREAM = new RegExp(`^\\s*\\{\\s*${STREAM_MATCHER}(?:\\s*,\\s*${STREAM_MATCHER})*\\s*,?\\s*\\}\\s*(?:$|[|!])`);

/** An instant vector selector alone, such as `http_requests_total{job="api"}`; what a source would refuse is refused before. */
export function isSelector(text: string): boolean {
  return SELECTOR.test(text);
}

/** Label matchers without their braces, such as `job="api",code=~"5.."`; also none at all. */
export function isMatcherList(text: string): boolean {
  return MATCHER_LIST.test(text);
}

/** A LogQL stream selector in braces, also with filters behind it; a metric query is none. */
export function isStream(text: string): boolean {
  return STREAM.test(text);
}
