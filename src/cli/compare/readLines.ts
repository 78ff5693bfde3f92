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
