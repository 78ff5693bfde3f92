import { createReadStream } from 'node:fs';
import { judgeCase } from '../engine/compare/judgeCase';
import { parseCase } from '../engine/compare/parseCase';
import { plainLine } from '../report/escape';
import { readFlags } from './askingOptions';
import { CommandError, EXIT, translate } from './exitCode';

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

export interface CompareOptions {
  /** Null: standard input. */
  readonly input: string | null;
}

/** Reads the flags of `compare`; anything wrong is a usage error that names it. */
export function parseCompareOptions(args: readonly string[]): CompareOptions {
  const { input } = readFlags(args, ['input']);
  return { input: input === undefined || input === '-' ? null : input };
}

const MOST_FAULTS = 5;

export interface Outputs {
  readonly out: Write;
  readonly err: Write;
}

/**
 * Judges line by line, each written before the next is read, and gives the exit code: no verdict changes it, a bad line does. A bad line is
 * told on `err` with its number, the others go on.
 */
export async function compareLines(lines: AsyncIterable<Line>, outputs: Outputs): Promise<number> {
  let worst = 0;
  for await (const line of lines) {
    const judged = tryLine(line);
    worst = Math.max(worst, EXIT_CODES[judged.kind]);
    if (!(await tell(judged, outputs))) {
      break;
    }
  }
  return worst;
}

type JudgedLine = { readonly kind: 'empty' } | { readonly kind: 'result' | 'bad' | 'broken'; readonly text: string };

const EXIT_CODES = Object.freeze({ empty: 0, result: 0, bad: EXIT.badData, broken: EXIT.software });

/** A fault of ours in one line must not cost the others. */
function tryLine(line: Line): JudgedLine {
  try {
    return judgeLine(line);
  } catch (error) {
    return {
      kind: 'broken',
      text: `dayone: line ${line.number}: internal error: ${plainLine(error instanceof Error ? error.message : String(error))}\n`,
    };
  }
}

function judgeLine({ number, text }: Line): JudgedLine {
  if (text === null) {
    return { kind: 'bad', text: `dayone: line ${number}: longer than can be read\n` };
  }
  if (text.trim() === '') {
    return { kind: 'empty' };
  }
  const parsed = parseCase(text, translate);
  if (!parsed.ok) {
    const more = parsed.faults.length > MOST_FAULTS ? `; and ${parsed.faults.length - MOST_FAULTS} more` : '';
    return {
      kind: 'bad',
      text: `dayone: line ${number}: ${plainLine(parsed.faults.slice(0, MOST_FAULTS).join('; '))}${more}\n`,
    };
  }
  return { kind: 'result', text: `${JSON.stringify(judgeCase(parsed.case, translate))}\n` };
}

/** False where nobody reads results any longer. */
async function tell(line: JudgedLine, { out, err }: Outputs): Promise<boolean> {
  switch (line.kind) {
    case 'empty':
      return true;
    case 'result':
      return out(line.text);
    case 'bad':
    case 'broken':
      await err(line.text);
      return true;
  }
}

/** Writes whole texts to a stream and waits where it cannot take more; false as soon as nobody reads it any longer. */
export type Write = (text: string) => Promise<boolean>;

/** A pipe whose reader has gone is no error: what was wanted of the output was read. */
export function createWriter(stream: NodeJS.WritableStream): Write {
  let failure: NodeJS.ErrnoException | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error;
  });
  const written = (text: string): Promise<void> => new Promise((resolve) => stream.write(text, () => resolve()));
  return async (text) => {
    if (failure === null) {
      await written(text);
    }
    return isOpen(failure);
  };
}

function isOpen(failure: NodeJS.ErrnoException | null): boolean {
  if (failure !== null && failure.code !== 'EPIPE') {
    throw failure;
  }
  return failure === null;
}

const NEWLINE = 10;

/** One line of the input, counted from 1; `text` null where it is longer than allowed. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/**
 * The lines of a stream of bytes, without their ends, one after another: only the line that is being read is held, and of one that is too
 * long not even that. A byte order mark at the beginning is left out, and so is an empty last line.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Line> {
  let [number, held, size]: [number, Uint8Array[], number] = [1, [], 0];
  const take = (part: Uint8Array): void => {
    size += part.length;
    held = size > mostBytes ? [] : [...held, part];
  };
  const finish = (): Line => {
    const line = { number, text: size > mostBytes ? null : toText(held, number) };
    [number, held, size] = [number + 1, [], 0];
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) {
    yield finish();
  }
}

function toText(parts: readonly Uint8Array[], number: number): string {
  const text = Buffer.concat(parts).toString('utf8');
  return number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
}
