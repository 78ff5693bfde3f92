import { createReadStream } from 'node:fs';
import { CommandError, EXIT } from '../exitCode';
import { compareLines } from './compareLines';
import { parseCompareOptions } from './compareOptions';
import { createWriter } from './createWriter';
import { readLines } from './readLines';

/** A thousand measures with two windows of a day, one sample a minute, take a third of it. */
const MOST_BYTES = 256 * 1024 * 1024;

/** `dayone compare`: one case a line in, one result a line out, in the same order. */
export async function runCompare(args: readonly string[]): Promise<number> {
  const { input } = parseCompareOptions(args);
  return compareLines(readLines(open(input), MOST_BYTES), {
    out: createWriter(process.stdout),
    err: createWriter(process.stderr),
  });
}

async function* open(input: string | null): AsyncGenerator<Uint8Array> {
  try {
    yield* input === null ? process.stdin : createReadStream(input);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandError(
      EXIT.usage,
      `cannot read ${input ?? 'standard input'}: ${code === 'ENOENT' ? 'no such file' : (code ?? message)}`
    );
  }
}
