import { check, pipe, string, transform } from 'valibot';

/** RFC 3339 as milliseconds since the epoch. */
export const instant = pipe(
  string(),
  transform((text) => Date.parse(text)),
  check((milliseconds) => !Number.isNaN(milliseconds))
);
