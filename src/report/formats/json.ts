import type { Format } from './format';

/** What a terminal obeys, or what turns a line's direction: JSON may hold it as an escape, which reads as the same. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The report itself (`docs/report.schema.json`): its own words and numbers, whatever the reader's language. */
export const json: Format = Object.freeze({
  id: 'json',
  extension: '.json',
  mediaType: 'application/json',
  write: (report) =>
    `${JSON.stringify(report, null, 2).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`,
} satisfies Format);
