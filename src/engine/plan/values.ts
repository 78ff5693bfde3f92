import {
  array,
  description,
  finite,
  type GenericSchema,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  regex,
  string,
  transform,
  union,
} from 'valibot';

/** A change that does not matter: a fraction of the baseline, or an amount in the measure's unit. */
export type Tolerance =
  { readonly kind: 'relative'; readonly fraction: number } | { readonly kind: 'absolute'; readonly amount: number };

export interface Target {
  readonly op: '<' | '<=' | '>' | '>=';
  readonly value: number;
}

const OPERATORS: readonly Target['op'][] = ['<=', '>=', '<', '>'];

/** `>= 80` as an operator and a value; the text was checked. */
export function toTarget(text: string): Target {
  const op = OPERATORS.find((operator) => text.startsWith(operator)) ?? '<';
  return { op, value: Number(text.slice(op.length)) };
}

/** `5%` of the baseline, or a number in the unit. */
export function toTolerance(tolerance: string | number): Tolerance {
  return typeof tolerance === 'string'
    ? { kind: 'relative', fraction: parseFloat(tolerance) / 100 }
    : { kind: 'absolute', amount: tolerance };
}

const UNITS: Readonly<Record<string, number>> = Object.freeze({
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
});

/** `90s`, `10m`, `1h`, `7d` in milliseconds; NaN for anything else. */
export function toMilliseconds(duration: string): number {
  const [, amount, unit] = /^(\d+)(ms|s|m|h|d)$/.exec(duration) ?? [];
  return Number(amount) * (UNITS[unit ?? ''] ?? NaN);
}

/** A pattern's message says in words what it asks for. Durations leave as milliseconds, percentages as fractions. */
export const text = pipe(string(), minLength(1), maxLength(2000));
export const id = pipe(
  string(),
  regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as latency-p95'),
  maxLength(64),
  description('lower-case words joined by hyphens')
);
export const query = pipe(
  string(),
  minLength(1),
  maxLength(10_000),
  description('an expression in the language of its source')
);
export const duration = pipe(
  string(),
  regex(/^\d{1,6}(ms|s|m|h|d)$/, 'a duration such as 90s, 10m, 1h or 7d'),
  description('such as 90s, 10m, 1h or 7d'),
  transform(toMilliseconds)
);
export const tolerance = pipe(
  union([
    pipe(string(), regex(/^\d+(\.\d+)?\s*%$/, 'a percentage such as 5%, or a number in the unit')),
    pipe(number(), finite(), minValue(0)),
  ]),
  transform(toTolerance)
);
export const target = pipe(
  string(),
  regex(/^(<|<=|>|>=)\s*-?\d+(\.\d+)?(e-?\d+)?$/, 'a comparison such as "< 0.1" or ">= 80"'),
  description('such as "< 0.1" or ">= 80"'),
  transform(toTarget)
);
export const percent = pipe(
  string(),
  regex(/^(100|\d{1,2}(\.\d+)?)\s*%$/, 'a percentage such as 80%'),
  description('such as 80%'),
  transform((written) => parseFloat(written) / 100)
);
export const share = pipe(
  string(),
  regex(/^\d{1,4}(\.\d+)?\s*%$/, 'a percentage such as 20%'),
  description('such as 20%'),
  transform((written) => parseFloat(written) / 100)
);
export const label = pipe(string(), regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/, 'a label name such as version'), maxLength(200));
export const hours = pipe(
  string(),
  regex(/^\d{1,3}h$/, 'hours such as 4h'),
  description('such as 4h'),
  transform((written) => parseInt(written, 10))
);
export const weight = pipe(number(), finite(), minValue(0), maxValue(1000));
export const amount = pipe(number(), finite());
export const positive = pipe(number(), finite(), minValue(0));
export const count = pipe(number(), integer(), minValue(0), maxValue(1_000_000));
export const noData = picklist(['fail', 'zero', 'ignore']);
/** `grafana`: what people wrote down there. `datasource`: any other data source of Grafana, asked with its own query model. */
export const sourceType = picklist(['prometheus', 'loki', 'jaeger', 'alertmanager', 'grafana', 'datasource']);
export type SourceType = (typeof sourceType.options)[number];
export const list = <T extends Parameters<typeof array>[0]>(item: T) => optional(pipe(array(item), maxLength(500)), []);

const nothing = (): undefined => undefined;

/** What need not be written, as `undefined`; valibot passes over an absent field that has no default, and over what is piped behind it. */
export const maybe = <T extends GenericSchema>(schema: T) => optional(schema, nothing);
/** What need not be written, as null. */
export const orNull = <T extends GenericSchema>(schema: T) =>
  pipe(
    maybe(schema),
    transform((written) => written ?? null)
  );
