import { createReadStream } from 'node:fs';
import { judgeCase } from '../../engine/compare/judgeCase';
import { parseCase } from '../../engine/compare/parseCase';
import { plainLine } from '../../report/escape';
import { CommandError, EXIT } from '../exitCode';
import { translate } from '../translate';
import { parseCompareOptions } from './compareOptions';
import { createWriter, type Write } from './createWriter';
import { type Line, readLines } from './readLines';

/** A thousand measures with two windows of a day, one sample a minute, take a third of it. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_FAULTS = 5;

/** `dayone compare`: one case a line in, one result a line out, in the same order. A bad line is told on standard error, the others go on. */
export async function runCompare(args: readonly string[]): Promise<number> {
  const { input } = parseCompareOptions(args);
  const [out, err] = [createWriter(process.stdout), createWriter(process.stderr)];
  let worst = 0;
  for await (const line of readLines(open(input), MOST_BYTES)) {
    const judged = tryLine(line);
    worst = Math.max(worst, EXIT_CODES[judged.kind]);
    if (!(await tell(judged, out, err))) {
      break;
    }
  }
  return worst;
}

async function* open(input: string | null): AsyncGenerator<Uint8Array> {
  try {
    yield* input === null ? process.stdin : createReadStream(input);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandError(EXIT.usage, `cannot read ${input ?? 'standard input'}: ${code === 'ENOENT' ? 'no such file' : (code ?? message)}`);
  }
}

type JudgedLine = { readonly kind: 'empty' } | { readonly kind: 'result' | 'bad' | 'broken'; readonly text: string };

const EXIT_CODES = Object.freeze({ empty: 0, result: 0, bad: EXIT.badData, broken: EXIT.software });

/** A fault of ours in one line must not cost the others. */
function tryLine(line: Line): JudgedLine {
  try {
    return judgeLine(line);
  } catch (error) {
    return { kind: 'broken', text: `dayone: line ${line.number}: internal error: ${plainLine(error instanceof Error ? error.message : String(error))}\n` };
  }
}

function judgeLine({ number, text }: Line): JudgedLine {
  if (text === null) {
    return { kind: 'bad', text: `dayone: line ${number}: longer than ${MOST_BYTES / 1024 / 1024} MiB\n` };
  }
  if (text.trim() === '') {
    return { kind: 'empty' };
  }
  const parsed = parseCase(text, translate);
  if (!parsed.ok) {
    const more = parsed.faults.length > MOST_FAULTS ? `; and ${parsed.faults.length - MOST_FAULTS} more` : '';
    return { kind: 'bad', text: `dayone: line ${number}: ${plainLine(parsed.faults.slice(0, MOST_FAULTS).join('; '))}${more}\n` };
  }
  return { kind: 'result', text: `${JSON.stringify(judgeCase(parsed.case, translate))}\n` };
}

/** False where nobody reads results any longer. */
async function tell(line: JudgedLine, out: Write, err: Write): Promise<boolean> {
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
