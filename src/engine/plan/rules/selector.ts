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
