import type { Path, RawFault } from '../fault';
import { isRecord } from '../isRecord';
import { entriesIn, type Raw, sectionIn } from './entriesIn';
import { isMatcherList, isSelector, isStream } from './selector';

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

function find(texts: readonly PlacedText[], isRight: (text: string) => boolean, code: string): readonly RawFault[] {
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
