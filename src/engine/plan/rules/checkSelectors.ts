import type { Code } from '../../model/finding';
import { isRecord, type Path, type RawFault } from '../fault';
import { entriesIn, type Raw, sectionIn } from './entriesIn';

interface PlacedText {
  readonly path: Path;
  readonly text: unknown;
}

/** Counters, whose events we count ourselves, and other selectors that are put into queries of ours. */
export function checkSelectors(value: Raw): readonly RawFault[] {
  return [
    ...find(
      [...countersIn(value), ...endpointsIn(value), ...fieldIn(value, 'deployment', 'selector')],
      isSelector,
      'plan.fault.selector'
    ),
    ...find(fieldIn(value, 'endpoints', 'duration'), isWholeHistogram, 'plan.fault.histogram'),
    ...find(fieldIn(value, 'alerts', 'matchers'), isMatcherList, 'plan.fault.matchers'),
    ...find([...fieldIn(value, 'logs', 'selector'), ...patternsIn(value)], isStream, 'plan.fault.stream'),
  ];
}

/** A longer text is refused by its shape. */
const MOST_CHARACTERS = 10_000;

function find(texts: readonly PlacedText[], isRight: (text: string) => boolean, code: Code): readonly RawFault[] {
  return texts
    .filter(({ text }) => typeof text === 'string' && text.length <= MOST_CHARACTERS && !isRight(text.trim()))
    .map(({ path }) => ({ path, code }));
}

function countersIn(value: Raw): readonly PlacedText[] {
  const measures = entriesIn(value, 'measures').flatMap(({ entry, path }) => [
    ...fieldsOf(entry, path, ['count', 'companion']),
    ...sidesOf(entry['ratio'], [...path, 'ratio']),
  ]);
  const checks = entriesIn(value, 'checks').filter(({ entry }) => entry['detector'] === 'count');
  const usage = entriesIn(value, 'usage').flatMap(({ entry, path }) => fieldsOf(entry, path, ['count']));
  return [
    ...measures,
    ...usage,
    ...checks.flatMap(({ entry, path }) => fieldsOf(entry, path, ['counter', 'companion'])),
  ];
}

function endpointsIn(value: Raw): readonly PlacedText[] {
  return sectionIn(value, 'endpoints').flatMap(({ entry, path }) => {
    const { total } = entry;
    return [
      ...fieldsOf(entry, path, ['requests', 'errors', 'duration']),
      ...(isRecord(total) ? fieldsOf(total, [...path, 'total'], ['requests', 'errors']) : []),
    ];
  });
}

/** We append the suffixes ourselves. */
function isWholeHistogram(text: string): boolean {
  return !/^[a-zA-Z0-9_:]+_(bucket|sum|count)\b/.test(text);
}

function sidesOf(ratio: unknown, path: Path): readonly PlacedText[] {
  const sides = isRecord(ratio) ? fieldsOf(ratio, path, ['of', 'to']) : [];
  return sides.flatMap((side) =>
    Array.isArray(side.text) ? side.text.map((text: unknown, index) => ({ path: [...side.path, index], text })) : [side]
  );
}

function patternsIn(value: Raw): readonly PlacedText[] {
  return entriesIn(value, 'checks')
    .filter(({ entry }) => entry['detector'] === 'new-patterns')
    .flatMap(({ entry, path }) => fieldsOf(entry, path, ['selector']));
}

function fieldIn(value: Raw, section: string, field: string): readonly PlacedText[] {
  return sectionIn(value, section).flatMap(({ entry, path }) => fieldsOf(entry, path, [field]));
}

function fieldsOf(entry: Raw, path: Path, fields: readonly string[]): readonly PlacedText[] {
  return fields.map((field) => ({ path: [...path, field], text: entry[field] }));
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
