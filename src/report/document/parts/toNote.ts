/** Parts of a section's note, those that say something. */
export function toNote(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}
