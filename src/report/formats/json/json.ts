import type { Format } from '../format';

/** The report itself (`docs/report.schema.json`): its own words and numbers, whatever the reader's language. */
export const json: Format = Object.freeze({
  id: 'json',
  extension: '.json',
  mediaType: 'application/json',
  write: (report) => `${JSON.stringify(report, null, 2)}\n`,
} satisfies Format);
