import { type Line, readLines } from './readLines';

const MOST = 1000;

async function linesOf(chunks: readonly (string | Uint8Array)[], most = MOST): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield* chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  };
  for await (const line of readLines(bytes(), most)) {
    lines.push(line);
  }
  return lines;
}

const textsOf = async (chunks: readonly (string | Uint8Array)[]): Promise<readonly (string | null)[]> =>
  (await linesOf(chunks)).map(({ text }) => text);

describe('readLines', () => {
  it.each([
    ['whole lines', ['a\nb\n'], ['a', 'b']],
    ['a last line without an end', ['a\nb'], ['a', 'b']],
    ['lines cut anywhere', ['a', 'b\n', 'c\nd', '\n'], ['ab', 'c', 'd']],
    ['empty lines, which count', ['\n\na\n'], ['', '', 'a']],
    ['nothing', [], []],
    ['a byte order mark', ['\uFEFFa\n\uFEFFb\n'], ['a', '\uFEFFb']],
  ])('reads %s', async (_name, chunks, expected) => {
    expect(await textsOf(chunks)).toEqual(expected);
  });

  it('joins a character that lies in two chunks', async () => {
    const bytes = Buffer.from('é\n');
    expect(await textsOf([bytes.subarray(0, 1), bytes.subarray(1)])).toEqual(['é']);
  });

  it('gives up a line that is too long and goes on with the next', async () => {
    expect(await linesOf(['x'.repeat(600), 'x'.repeat(600), 'x\nb\n', 'y'.repeat(MOST + 1)])).toEqual([
      { number: 1, text: null },
      { number: 2, text: 'b' },
      { number: 3, text: null },
    ]);
  });
});
