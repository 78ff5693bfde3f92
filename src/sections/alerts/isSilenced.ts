import type { Silence } from '../../engine/model/evidence';

type Labels = Readonly<Record<string, string>>;

interface Matcher {
  readonly name: string;
  readonly isEqual: boolean;
  readonly covers: (value: string) => boolean;
}

const MATCHER = /\s*([^\s"=!~,{}]+)\s*(=~|!~|!=|=)\s*("(?:[^"\\\n]|\\.)*")\s*(?:,|$)/y;

/**
 * Whether an active silence covers an alert with these labels: all of one's matchers hold, a label that is not there is ''. Null where
 * none surely does and a silence's matchers cannot be read. https://prometheus.io/docs/alerting/latest/configuration/#matcher
 */
export function isSilenced(labels: Labels, silences: readonly Silence[]): boolean | null {
  const covered = silences.filter(({ state }) => state === 'active').map(({ matchers }) => isCovered(labels, matchers));
  return covered.includes(true) ? true : covered.includes(null) ? null : false;
}

function isCovered(labels: Labels, text: string): boolean | null {
  const matchers = parseMatchers(text);
  return matchers && matchers.every(({ name, isEqual, covers }) => covers(labels[name] ?? '') === isEqual);
}

/** `{a="1",b=~"x|y"}`, also without braces; null for anything else. */
function parseMatchers(text: string): readonly Matcher[] | null {
  const inner = text
    .trim()
    .replace(/^\{(.*)\}$/s, '$1')
    .trim();
  const found = new RegExp(MATCHER);
  const matchers: Matcher[] = [];
  while (found.lastIndex < inner.length) {
    const [, name = '', operator = '', quoted = ''] = found.exec(inner) ?? [];
    const covers = name === '' ? null : toTest(operator, unquote(quoted));
    if (covers === null) {
      return null;
    }
    matchers.push({ name, isEqual: !operator.startsWith('!'), covers });
  }
  return matchers.length === 0 ? null : matchers;
}

function unquote(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(["\\])/g, '$1')
    .replace(/\\n/g, '\n');
}

/** A regular expression has to match the whole value. Null for one that only Go reads. */
function toTest(operator: string, wanted: string): Matcher['covers'] | null {
  if (!operator.endsWith('~')) {
    return (value) => value === wanted;
  }
  const pattern = toPattern(wanted);
  return pattern && ((value) => pattern.test(value));
}

function toPattern(text: string): RegExp | null {
  try {
    return text.startsWith('(?i)') ? new RegExp(`^(?:${text.slice(4)})$`, 'i') : new RegExp(`^(?:${text})$`);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return null;
    }
    throw error;
  }
}
