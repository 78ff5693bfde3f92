const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*';
const STRING = '(?:"(?:[^"\\\\\\n]|\\\\.)*"|\'(?:[^\'\\\\\\n]|\\\\.)*\'|`[^`]*`)';
const MATCHER = `(?:(?:${LABEL}|${STRING})\\s*(?:=~|!~|!=|=)\\s*${STRING}|${STRING})`;
const MATCHERS = `(?:${MATCHER}(?:\\s*,\\s*${MATCHER})*\\s*,?)`;

const SELECTOR = new RegExp(`^\\s*(?:${NAME}\\s*(?:\\{\\s*${MATCHERS}?\\s*\\})?|\\{\\s*${MATCHERS}\\s*\\})\\s*$`);
const MATCHER_LIST = new RegExp(`^\\s*${MATCHERS}?\\s*$`);
const LABEL_NAME = new RegExp(`^${LABEL}$`);

/** An instant vector selector alone, such as `http_requests_total{job="api",code=~"5.."}`: no function, range, offset or comment. */
export function isSelector(text: string): boolean {
  return SELECTOR.test(text);
}

/** Label matchers without their braces, such as `job="api",code=~"5.."`; also none at all. */
export function isMatcherList(text: string): boolean {
  return MATCHER_LIST.test(text);
}

export function isLabelName(text: string): boolean {
  return LABEL_NAME.test(text);
}
