/** `person: ops-lead, 22 Oct 2025, 16:00`; the kind alone where no more is known. */
export function toJudge(kind: string, details: readonly (string | null)[]): string {
  const known = details.filter((detail) => detail !== null && detail !== '');
  return known.length === 0 ? kind : `${kind}: ${known.join(', ')}`;
}
