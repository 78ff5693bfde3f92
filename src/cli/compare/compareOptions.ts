import { readFlags } from '../readFlags';

export interface CompareOptions {
  /** Null: standard input. */
  readonly input: string | null;
}

/** Reads the flags of `compare`; anything wrong is a usage error that names it. */
export function parseCompareOptions(args: readonly string[]): CompareOptions {
  const { input } = readFlags(args, ['input']);
  return { input: input === undefined || input === '-' ? null : input };
}
