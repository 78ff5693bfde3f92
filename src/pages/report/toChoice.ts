/** What the page's address says to evaluate. */
export interface Choice {
  /** Id of a plan; null: the first one. */
  readonly plan: string | null;
  /** The instant of the evaluation, milliseconds; null: the present. */
  readonly at: number | null;
  readonly rolloutEnd: number | null;
  readonly checkpoint: string | null;
}

/** Reads `?plan=&at=&rolloutEnd=&checkpoint=`; times as ISO 8601 or milliseconds. What cannot be read counts as not given. */
export function toChoice(search: string): Choice {
  const params = new URLSearchParams(search);
  const text = (name: string): string | null => params.get(name)?.trim() || null;
  return {
    plan: text('plan'),
    at: toInstant(text('at')),
    rolloutEnd: toInstant(text('rolloutEnd')),
    checkpoint: text('checkpoint'),
  };
}

function toInstant(text: string | null): number | null {
  if (text === null) {
    return null;
  }
  const instant = /^\d{11,}$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isFinite(instant) ? instant : null;
}
