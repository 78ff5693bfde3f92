import type ts from 'typescript';
import { readKeys } from './readKeys';

export interface KeyFaults {
  /** Said by the code, not in the catalogue, with the place. */
  readonly missing: readonly string[];
  /** In the catalogue, said nowhere. */
  readonly unused: readonly string[];
}

/** What code and catalogue do not have of each other. */
export function compareKeys(files: readonly ts.SourceFile[], keys: readonly string[]): KeyFaults {
  const namespaces = new Set(keys.map((key) => key.split('.')[0] ?? ''));
  const mentions = files.flatMap((file) => readKeys(file, namespaces));
  const used = mentions.filter(({ isUse }) => isUse);
  return {
    missing: mentions
      .filter(({ matches }) => !keys.some((key) => matches.test(key)))
      .map(({ text, at }) => `${text} at ${at}`),
    unused: keys.filter((key) => !used.some(({ matches }) => matches.test(key))),
  };
}
