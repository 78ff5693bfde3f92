/** Titles that differ: where two are the same word by word, each with its id. */
export function toNames(groups: readonly { readonly id: string; readonly title: string }[]): readonly string[] {
  return groups.map(({ id, title }) =>
    groups.filter((other) => other.title === title).length > 1 ? `${title} (${id})` : title
  );
}
