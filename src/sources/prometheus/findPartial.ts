import { toLine } from '../failures/toLine';

/** Notes on the query itself, which come with a whole answer (Prometheus 2.52 and newer). */
const ON_THE_QUERY = /^PromQL (?:info|warning)/i;

/** The first warning that says that a store behind the server did not answer (Thanos, remote read); null where none does. */
export function findPartial(warnings: readonly string[]): string | null {
  const warning = warnings.find((text) => !ON_THE_QUERY.test(text));
  return warning === undefined ? null : toLine(warning);
}
