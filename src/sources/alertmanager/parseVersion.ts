import { object, string } from 'valibot';
import { parseJson } from '../failures/parseJson';

const status = object({ versionInfo: object({ version: string() }) });

/** `GET /api/v2/status`. */
export function parseVersion(body: string): string {
  return parseJson(body, status, 'alertmanager').versionInfo.version;
}
