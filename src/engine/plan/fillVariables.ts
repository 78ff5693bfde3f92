import type { Path, RawFault } from './fault';
import { suggest } from './suggest';

export type Variables = Readonly<Record<string, string | number>>;

export interface Filled {
  readonly value: unknown;
  readonly faults: readonly RawFault[];
}

const HOLE = /\{\{\s*([^{}\s]*)\s*\}\}/g;
/** Grafana's own variables, which nobody would fill in: `$__rate_interval`, `${job}`, `[[job]]`. A `$` that ends a regular expression is none. */
const GRAFANA = /\$__\w+|\$\{\w+[^}]*\}|\[\[\w+\]\]/;

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
    return fillText(value, path, filling);
  }
  if (Array.isArray(value)) {
    return value.map((entry, index) => fill(entry, [...path, index], filling));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, key === 'variables' && path.length === 0 ? entry : fill(entry, [...path, key], filling)]));
  }
  return value;
}

function fillText(text: string, path: Path, { variables, faults }: Filling): string {
  const foreign = GRAFANA.exec(text);
  if (foreign !== null) {
    faults.push({ path, code: 'plan.fault.grafanaVariable', params: { variable: foreign[0] } });
  }
  return text.replace(HOLE, (_hole, name: string, offset: number) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) {
      faults.push({ path, code: 'plan.fault.unknownVariable', params: { variable: name }, suggestion: suggest(name, Object.keys(variables)) });
      return '';
    }
    return isQuoted(text, offset) ? escapeQuoted(String(value)) : String(value);
  });
}

/** An odd number of double quotes stands before it. */
function isQuoted(text: string, offset: number): boolean {
  return text.slice(0, offset).replace(/\\./g, '').split('"').length % 2 === 0;
}

function escapeQuoted(value: string): string {
  return value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
}
