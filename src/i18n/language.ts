export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a tag such as `es-ES`; English where the product does not speak it. */
export function toLanguage(tag: string | undefined): Language {
  const wanted = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}
