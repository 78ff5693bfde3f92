import type { LogLine } from '../../model/evidence';

/** What a line says and how loud: `level` in lower case, '' where unknown. */
export interface LogMessage {
  readonly message: string;
  readonly level: string;
}

type Fields = Readonly<Record<string, unknown>>;

const MESSAGE_FIELDS = Object.freeze(['msg', 'message', 'event', 'log', 'body']);
const LEVEL_FIELDS = Object.freeze(['level', 'severity', 'lvl', 'loglevel', 'log.level']);
const LEVEL_LABELS = Object.freeze(['level', 'severity', 'detected_level']);
const LOGFMT_PAIR = /(?:^|\s)([A-Za-z_][\w.-]*)=("(?:[^"\\]|\\.)*"|[^\s"]+)/g;
const LEVEL_WORD = /\b(fatal|critical|crit|error|err|warning|warn|info|notice|debug|trace)\b/i;

/** Characters of a line in which fields of logfmt are looked for. */
const LOGFMT_REACH = 4000;

/** One pair in a line is text that holds an equals sign. */
const FEWEST_PAIRS = 2;

/** Where a level word may stand in a line without fields: before the message, not inside it. */
const LEVEL_REACH = 60;

/** The message of a JSON or logfmt line by its usual fields, else the whole line; the level by labels, fields, or an early word. */
export function toMessage({ line, labels }: LogLine): LogMessage {
  const fields = fieldsOf(line);
  const labelled = textOf(labels, LEVEL_LABELS);
  const message = textOf(fields, MESSAGE_FIELDS) ?? line.trim();
  const level = labelled ?? textOf(fields, LEVEL_FIELDS) ?? LEVEL_WORD.exec(line.slice(0, LEVEL_REACH))?.[1] ?? '';
  return { message, level: level.toLowerCase() };
}

function fieldsOf(line: string): Fields {
  const text = line.trim();
  return text.startsWith('{') ? parseJson(text) : parseLogfmt(text);
}

/** {} for anything but an object: a line that looks like JSON and is none is read as text. */
function parseJson(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) {
      return {};
    }
    throw error;
  }
}

function parseLogfmt(text: string): Fields {
  const pairs = [...text.slice(0, LOGFMT_REACH).matchAll(LOGFMT_PAIR)].map(
    ([, key = '', value = '']) => [key, value.startsWith('"') ? value.slice(1, -1) : value] as const
  );
  return pairs.length < FEWEST_PAIRS ? {} : Object.fromEntries(pairs);
}

function textOf(fields: Fields, names: readonly string[]): string | null {
  const found = names.map((name) => fields[name]).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : null;
}
