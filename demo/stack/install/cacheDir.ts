import { join, resolve } from 'node:path';

/** Where binaries and the servers' data lie: outside git, movable by `DAYONE_CACHE`. */
export function cacheDir(): string {
  return resolve(process.env['DAYONE_CACHE'] ?? join(process.cwd(), '.cache'));
}
