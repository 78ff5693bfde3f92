import type { Answers } from '../../model/context';
import type { EndpointRules } from '../../model/plan';
import type { EndpointRow } from '../../model/report';
import { valuesBy, valuesOfKey } from '../reading/valuesBy';
import type { EndpointRole } from './role';

type Known = ReadonlyMap<string, number> | null;

/** One row for each method and path that any answer holds, the first by `rules.by` first. */
export function toRows(rules: EndpointRules, answers: Answers<EndpointRole>): readonly EndpointRow[] {
  const labels = [rules.methodLabel, rules.pathLabel];
  const [requests, errors, p95] = [
    valuesBy(answers.requests, labels),
    valuesBy(answers.errors, labels),
    valuesBy(answers.p95, labels),
  ];
  const [sums, counts] = [valuesBy(answers.durationSum, labels), valuesBy(answers.durationCount, labels)];
  const keys = new Set([requests, errors, counts, p95].flatMap((known) => [...(known?.keys() ?? [])]));
  const rows = [...keys].map((key): EndpointRow => {
    const made = valueAt(requests, key);
    const wrong = errorsOf(errors, key, made);
    return {
      ...nameOf(key),
      requests: made,
      mean: meanOf(valueAt(sums, key), valueAt(counts, key)),
      p95: valueAt(p95, key),
      errors: wrong,
      errorPercent: percentOf(wrong, made),
    };
  });
  return rows.sort(byFirst(rules.by));
}

function nameOf(key: string): Pick<EndpointRow, 'id' | 'method' | 'path'> {
  const [method = '', path = ''] = valuesOfKey(key);
  return { id: `${method} ${path}`.trim(), method, path };
}

function valueAt(known: Known, key: string): number | null {
  return known?.get(key) ?? null;
}

function percentOf(errors: number | null, requests: number | null): number | null {
  return errors === null || requests === null || requests === 0 ? null : (100 * errors) / requests;
}

/** An error counter is born with the first error: where it was asked for and requests were seen, none seen are none. */
function errorsOf(errors: Known, key: string, requests: number | null): number | null {
  return errors === null ? null : (errors.get(key) ?? (requests === null ? null : 0));
}

/** Seconds summed over events, as milliseconds an event. */
export function meanOf(seconds: number | null, events: number | null): number | null {
  return seconds === null || events === null || events === 0 ? null : (1000 * seconds) / events;
}

const FIGURE: Readonly<Record<EndpointRules['by'], (row: EndpointRow) => number | null>> = Object.freeze({
  traffic: ({ requests }) => requests,
  errors: ({ errors }) => errors,
  latency: ({ p95 }) => p95,
});

function byFirst(by: EndpointRules['by']): (a: EndpointRow, b: EndpointRow) => number {
  const figure = FIGURE[by];
  return (a, b) => (figure(b) ?? -1) - (figure(a) ?? -1) || (a.id < b.id ? -1 : 1);
}
