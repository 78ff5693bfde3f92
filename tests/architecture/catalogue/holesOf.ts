/** The holes of a template as `name:style`, in order of name; the words of a plural are the language's own. */
export function holesOf(template: string): readonly string[] {
  return [...template.matchAll(/\{([A-Za-z0-9]+)(?::([^{}|]*)(?:\|[^{}]*)?)?\}/g)]
    .map(([, name, style]) => `${name}:${style ?? ''}`)
    .sort();
}

/** The words of each plural of a template: two forms, `one|many`. */
export function pluralsOf(template: string): readonly (readonly string[])[] {
  return [...template.matchAll(/\{[A-Za-z0-9]+:plural([^{}]*)\}/g)].map(([, forms]) =>
    (forms ?? '').split('|').slice(1)
  );
}
