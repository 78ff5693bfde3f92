type Labels = Readonly<Record<string, string>>;

/** Labels that people know an instance by, the best known first. */
const KNOWN_BY = Object.freeze(['instance', 'pod', 'container', 'service', 'name', 'job']);

/** What to call one series among its like: the labels that tell them apart, else the one it is known by; null without labels. */
export function nameOf(labels: Labels, all: readonly Labels[]): string | null {
  const telling = Object.keys(labels)
    .sort()
    .filter((key) => all.some((other) => other[key] !== labels[key]));
  const known = KNOWN_BY.filter((key) => (telling.length > 0 ? telling : Object.keys(labels)).includes(key)).slice(
    0,
    1
  );
  const keys = isTelling(known, labels, all) ? known : telling;
  const name = keys.flatMap((key) => labels[key] ?? []).join(', ');
  return name === '' ? null : name;
}

/** One known label is enough where no other series has the same value. */
function isTelling(keys: readonly string[], labels: Labels, all: readonly Labels[]): boolean {
  return keys.length > 0 && all.filter((other) => keys.every((key) => other[key] === labels[key])).length <= 1;
}
