import type { Zone } from '../../i18n/instants';

/** `2025-10-23T03:23` on the wall of a zone as milliseconds since the epoch; null where it is no such time. */
export function parseWallTime(text: string, zone: Zone): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) {
    return null;
  }
  const asUtc = Date.parse(`${text}Z`);
  if (!Number.isFinite(asUtc)) {
    return null;
  }
  const guess = asUtc - zone.offsetMinutes(asUtc) * 60_000;
  return asUtc - zone.offsetMinutes(guess) * 60_000;
}
