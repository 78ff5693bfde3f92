import type { Path, RawFault } from './fault';
import { quoteAt } from './quoteAt';
import { suggest } from './suggest';

export type Variables = Readonly<Record<string, string | number>>;

export interface Filled {
  readonly value: unknown;
  readonly faults: readonly RawFault[];
}

/** `{{.field}}` belongs to LogQL's templates. */
const HOLE = /\{\{\s*(?!\.)([^{}\s]*)\s*\}\}/g;
/** Grafana's own variables, which nobody would fill in: `$__rate_interval`, `${job}`, `[[job]]`, `="$job"`. A `$` that ends a regular expression is none. */
const GRAFANA = /\$__\w+|\$\{\w+[^}]*\}|\[\[\w+\]\]|(?<=[=~]\s*["'`])\$[a-z_]\w*/i;

/** Replaces `{{name}}` in every text. Inside quotes the value is escaped as PromQL and LogQL want it. */
export function fillVariables(value: unknown, variables: Variables): Filled {
  const faults: RawFault[] = [];
  return { value: fill(value, [], { variables, faults }), faults };
}

interface Filling {
  readonly variables: Variables;
  readonly faults: RawFault[];
}

function fill(value: unknown, path: Path, filling: Filling): unknown {
  if (typeof value === 'string') {
    return path[0] === 'variables' ? keepText(value, path, filling) : fillText(value, path, filling);
  }
  if (Array.isArray(value)) {
    return value.map((entry, index) => fill(entry, [...path, index], filling));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fill(entry, [...path, key], filling)]));
  }
  return value;
}

/** A variable's own value is plain. */
function keepText(text: string, path: Path, { faults }: Filling): string {
  const [hole] = text.match(HOLE) ?? [];
  if (hole !== undefined) {
    faults.push({ path, code: 'plan.fault.nestedVariable', params: { variable: hole } });
  }
  checkForeign(text, path, faults);
  return text;
}

function fillText(text: string, path: Path, { variables, faults }: Filling): string {
  checkForeign(text, path, faults);
  return text.replace(HOLE, (hole, name: string, offset: number) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) {
      faults.push({ path, code: 'plan.fault.unknownVariable', params: { variable: name }, suggestion: suggest(name, Object.keys(variables)) });
      return hole;
    }
    return escapeFor(quoteAt(text, offset), String(value));
  });
}

function checkForeign(text: string, path: Path, faults: RawFault[]): void {
  const foreign = GRAFANA.exec(text);
  if (foreign !== null) {
    faults.push({ path, code: 'plan.fault.grafanaVariable', params: { variable: foreign[0], step: '{{step}}', window: '{{window}}' } });
  }
}

/** Nothing can be escaped between backticks. https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals */
function escapeFor(quote: string | null, value: string): string {
  return quote === '"' || quote === "'" ? value.replace(/\\/g, '\\\\').replaceAll(quote, `\\${quote}`).replace(/\n/g, '\\n') : value;
}
