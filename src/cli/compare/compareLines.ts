import { judgeCase } from '../../engine/compare/judgeCase';
import { parseCase } from '../../engine/compare/parseCase';
import { plainLine } from '../../report/escape';
import { EXIT } from '../exitCode';
import { translate } from '../translate';
import type { Write } from './createWriter';
import type { Line } from './readLines';

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
