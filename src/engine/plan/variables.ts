import { isRecord, type Path, type RawFault, suggest } from './fault';
import { quoteAt } from './readText';
import { DEFAULTS } from './schema/defaults';
import { toMilliseconds } from './values';

export type Variables = Readonly<Record<string, string | number>>;

export interface Filled {
  readonly value: unknown;
  readonly faults: readonly RawFault[];
}

const HOLE = /\{\{([^{}]*)\}\}/g;
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
  const hole = [...text.matchAll(HOLE)].find(([, name = '']) => !isTemplate(name.trim()))?.[0] ?? unclosedIn(text);
  if (hole !== null) {
    faults.push({ path, code: 'plan.fault.nestedVariable', params: { variable: hole } });
  }
  checkForeign(text, path, faults);
  return text;
}

/** What belongs to LogQL's templates stays, unless the plan has a variable of that name. */
function fillText(text: string, path: Path, { variables, faults }: Filling): string {
  checkForeign(text, path, faults);
  const unclosed = unclosedIn(text);
  if (unclosed !== null) {
    faults.push({ path, code: 'plan.fault.brokenHole', params: { hole: unclosed } });
  }
  return text.replace(HOLE, (hole, inner: string, offset: number) => {
    const name = inner.trim();
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value !== undefined) {
      return escapeFor(quoteAt(text, offset), String(value));
    }
    if (!isTemplate(name)) {
      faults.push({
        path,
        code: 'plan.fault.unknownVariable',
        params: { variable: name },
        suggestion: suggest(name, Object.keys(variables)),
      });
    }
    return hole;
  });
}

const MOST_SHOWN = 20;

/** The beginning of a `{{` that no `}}` follows. */
function unclosedIn(text: string): string | null {
  const rest = text.replace(HOLE, ' ');
  const open = rest.lastIndexOf('{{');
  return open <= rest.lastIndexOf('}}') || open < 0 ? null : rest.slice(open, open + MOST_SHOWN);
}

function checkForeign(text: string, path: Path, faults: RawFault[]): void {
  const foreign = GRAFANA.exec(text);
  if (foreign !== null) {
    faults.push({
      path,
      code: 'plan.fault.grafanaVariable',
      params: { variable: foreign[0], step: '{{step}}', window: '{{window}}' },
    });
  }
}

/** Nothing can be escaped between backticks. https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals */
function escapeFor(quote: string | null, value: string): string {
  return quote === '"' || quote === "'"
    ? value.replace(/\\/g, '\\\\').replaceAll(quote, `\\${quote}`).replace(/\n/g, '\\n')
    : value;
}

/** The plan's own variables, and those that we fill in: the step and the window as durations. */
export function variablesOf(value: Readonly<Record<string, unknown>>): Variables {
  const windows = isRecord(value['windows']) ? value['windows'] : {};
  const duration = (key: 'step' | 'window'): string =>
    toSeconds(typeof windows[key] === 'string' ? windows[key] : DEFAULTS[key]);
  const own = isRecord(value['variables']) ? value['variables'] : {};
  const plain = Object.entries(own).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number'
  );
  return { ...Object.fromEntries(plain), step: duration('step'), window: duration('window') };
}

function toSeconds(duration: string): string {
  const milliseconds = toMilliseconds(duration);
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
}

/** A field, a line or its time, a word, an action, or a function of something that is no word. https://grafana.com/docs/loki/latest/query/template_functions/ */
const TEMPLATE =
  /^(?:-\s+)?(?:[.$]|\/\*|__\w+__(?!\S)|(?:end|else|break|continue)(?!\S)|(?:if|range|with|block|define|template)\s|\w+\s+(?:[^\s\w]|__))/;

/** Whether the inside of `{{…}}` belongs to the templates of LogQL, and is no name of a variable. */
export function isTemplate(inside: string): boolean {
  return TEMPLATE.test(inside);
}
