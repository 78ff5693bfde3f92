import { description, finite, integer, maxLength, maxValue, minLength, minValue, number, picklist, pipe, regex, string, union } from 'valibot';

/** Written as text, checked by pattern; `toPlan` turns them into numbers. A pattern's message says in words what it asks for. */
export const text = pipe(string(), minLength(1), maxLength(2000));
export const id = pipe(string(), regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as latency-p95'), maxLength(64), description('lower-case words joined by hyphens'));
export const query = pipe(string(), minLength(1), maxLength(10_000), description('an expression in the language of its source'));
export const duration = pipe(string(), regex(/^\d{1,6}(ms|s|m|h|d)$/, 'a duration such as 90s, 10m, 1h or 7d'), description('such as 90s, 10m, 1h or 7d'));
export const tolerance = union([pipe(string(), regex(/^\d+(\.\d+)?\s*%$/, 'a percentage such as 5%, or a number in the unit')), pipe(number(), finite(), minValue(0))]);
export const target = pipe(string(), regex(/^(<|<=|>|>=)\s*-?\d+(\.\d+)?(e-?\d+)?$/, 'a comparison such as "< 0.1" or ">= 80"'), description('such as "< 0.1" or ">= 80"'));
export const percent = pipe(string(), regex(/^(100|\d{1,2})(\.\d+)?\s*%$/, 'a percentage such as 80%'), description('such as 80%'));
export const weight = pipe(number(), finite(), minValue(0), maxValue(1000));
export const amount = pipe(number(), finite());
export const positive = pipe(number(), finite(), minValue(0));
export const count = pipe(number(), integer(), minValue(0), maxValue(1_000_000));
export const noData = picklist(['fail', 'zero', 'ignore']);
