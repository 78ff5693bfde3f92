import type { Redaction } from '../../engine/model/edition';
import type { Report } from '../../sections/report';
import { collectNames } from './collectNames';
import {
  createPlaceholders,
  createReplacer,
  hideAddresses,
  isPlaceholder,
  largestPlaceholder,
  type Placeholders,
} from './createReplacer';
import { isOwnWord } from './ownWords';
import { mapStrings, visitStrings } from './strings';

/** Fields whose texts are the report's own codes and words, or the deployment's name. */
const KEPT_FIELDS: ReadonlySet<string> = new Set([
  'code',
  'unit',
  'outcome',
  'status',
  'kind',
  'state',
  'type',
  'detector',
  'judgedBy',
  'better',
  'reduce',
  'health',
  'op',
  'rule',
  'severity',
  'level',
  'checkpoint',
  'omitted',
  'redacted',
]);

/** Shorter ones, and those of one word, are words of sentences too. */
const SHORTEST_QUERY = 8;

/** A version is no label's value, but it may be the address of an image. */
const VERSIONS: readonly string[] = Object.freeze(['version', 'previousVersion']);

const ISO_TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/**
 * The report with what must not leave the house hidden behind placeholders (`label-1`): the same value has the same one wherever it stands,
 * also in ids and links, so that the report still holds together. The sentences are changed as they stand; `retell` makes them anew.
 *
 * `queries`: each query is ''. `labels`: values of labels, and names and lines that systems wrote (services, instances, endpoints, operations,
 * alerts, log lines, trace ids). `addresses`: by their form, see `hideAddresses`.
 *
 * Never hidden are general words and figures such as `GET`, `200` or `critical` (see `isOwnWord`), values of the labels `severity` and `level`,
 * and the deployment's versions. A value of fewer than three characters is hidden where it stands alone, not inside a sentence. Upper and
 * lower case are told apart.
 */
export function redact(report: Report, kinds: readonly Redaction[]): Report {
  const { largest, queries } = survey(report);
  const placeholders = createPlaceholders(largest + 1);
  const hideIn = (text: string): string =>
    hideAddresses(text, (address) => (isPlaceholder(address) ? address : placeholders.of(address, 'address')));
  const changes = [
    ...(kinds.includes('queries')
      ? [createReplacer(new Map(queries.map((query) => [query, placeholders.of(query, 'query')])))]
      : []),
    ...(kinds.includes('labels') ? [createReplacer(toNames(report, placeholders))] : []),
    ...(kinds.includes('addresses') ? [hideIn] : []),
  ];
  const change = once((text) => (ISO_TIME.test(text) ? text : changes.reduce((changed, next) => next(changed), text)));
  const emptied = kinds.includes('queries');
  return mapStrings(report, (text, key) =>
    emptied && key === 'query'
      ? ''
      : VERSIONS.includes(key)
        ? kinds.includes('addresses')
          ? hideIn(text)
          : text
        : KEPT_FIELDS.has(key)
          ? text
          : change(text)
  );
}

/** The largest number of a placeholder that the report has already, and queries that a server may quote in its error. */
function survey(report: Report): { readonly largest: number; readonly queries: readonly string[] } {
  let largest = 0;
  const queries = new Set<string>();
  visitStrings(report, (text, key) => {
    largest = Math.max(largest, largestPlaceholder(text));
    if (key === 'query' && text.length >= SHORTEST_QUERY && /\W/.test(text)) {
      queries.add(text);
    }
  });
  return { largest, queries: [...queries] };
}

function toNames(report: Report, { of }: Placeholders): ReadonlyMap<string, string> {
  const versions = [report.deployment.version, report.deployment.previousVersion];
  const names = collectNames(report).filter(
    ([value]) => !isOwnWord(value) && !isPlaceholder(value) && !versions.includes(value)
  );
  return new Map(names.map(([value, kind]) => [value, of(value, kind)]));
}

/** A report repeats most of its texts, so each is changed once. */
function once(change: (text: string) => string): (text: string) => string {
  const changed = new Map<string, string>();
  return (text) => {
    const known = changed.get(text) ?? change(text);
    changed.set(text, known);
    return known;
  };
}
