import { parseArgs } from 'node:util';
import { CommandError, EXIT } from '../exitCode';

export interface CompareOptions {
  /** Null: standard input. */
  readonly input: string | null;
}

/** Reads the flags of `compare`; anything wrong is a usage error that names it. */
export function parseCompareOptions(args: readonly string[]): CompareOptions {
  try {
    const { values } = parseArgs({ args: [...args], options: { input: { type: 'string' } }, strict: true, allowPositionals: false });
    return { input: values.input === undefined || values.input === '-' ? null : values.input };
  } catch (error) {
    throw new CommandError(EXIT.usage, `${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)} (see dayone help)`);
  }
}
