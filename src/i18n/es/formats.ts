import type { formats as english } from '../en/formats';

/** Spanish for reports as files and messages. */
export const formats = {
  'formats.figures': 'puntuación {score}, cobertura {coverage}',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
