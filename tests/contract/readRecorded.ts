import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TransportResponse } from '../../src/sources/port';

/** What a real server answered once, such as `prometheus/matrix`; see `recorded/README.md`. */
export function readRecorded(name: string): TransportResponse {
  return JSON.parse(readFileSync(join(__dirname, 'recorded', `${name}.json`), 'utf8'));
}
