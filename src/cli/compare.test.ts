import { compareLines, type Line, parseCompareOptions, readLines } from './compare';
import { CommandError } from './exitCode';

describe('parseCompareOptions', () => {
  it.each([
    ['nothing', [], null],
    ['a file', ['--input', 'cases.ndjson'], 'cases.ndjson'],
    ['a dash', ['--input', '-'], null],
  ])('reads %s', (_name, args, input) => {
    expect(parseCompareOptions(args)).toEqual({ input });
  });

  it.each([[['--inputs', 'a']], [['a']], [['--input']]])('refuses %p as a usage error', (args) => {
    expect(() => parseCompareOptions(args)).toThrow(CommandError);
  });
});

const window = (level: number): readonly (readonly [number, number])[] =>
  Array.from({ length: 20 }, (_, minute) => [minute * 60_000, level + (minute % 3)] as const);
const aCase = (id: string, current: readonly unknown[] = window(100)): string =>
  JSON.stringify({ id, measures: [{ id: 'latency', better: 'lower', unit: 'ms', baseline: window(100), current }] });

interface Ran {
  readonly code: number;
  readonly out: readonly Record<string, unknown>[];
  readonly err: readonly string[];
}

async function run(texts: readonly (string | null)[], readers = Infinity): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const lines = async function* (): AsyncGenerator<Line> {
    yield* texts.map((text, index) => ({ number: index + 1, text }));
  };
  const code = await compareLines(lines(), {
    out: async (text) => out.push(text) < readers,
    err: async (text) => err.push(text) > 0,
  });
  return { code, out: out.map((text) => JSON.parse(text)), err };
}

describe('compareLines', () => {
  it('gives one line a case, in order, with the keys of the contract', async () => {
    const { code, out, err } = await run([aCase('a'), aCase('b', window(300))]);
    expect(out).toMatchObject([
      {
        id: 'a',
        verdict: 'ready',
        score: 10,
        coverage: 1,
        findings: [{ id: 'latency', outcome: 'same', points01: 1, points: [20, 20] }],
      },
      { id: 'b', verdict: 'not-ready', score: 0, coverage: 1, findings: [{ outcome: 'worse', points01: 0 }] },
    ]);
    expect(Object.keys(out[0] ?? {})).toEqual(['id', 'verdict', 'score', 'coverage', 'findings']);
    expect(Object.keys((out[0]?.['findings'] as object[])[0] ?? {})).toEqual([
      'id',
      'outcome',
      'points01',
      'changePercent',
      'interval',
      'points',
      'effectivePoints',
      'reason',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: [] });
  });

  it('names the line of a bad case and goes on', async () => {
    const { code, out, err } = await run(['', '{', aCase('a'), '  ', null, '{"id":"b","measures":[{}]}']);
    expect(code).toBe(65);
    expect(out.map(({ id }) => id)).toEqual(['a']);
    expect(err).toEqual([
      expect.stringMatching(/^dayone: line 2: not JSON \(.*\)\n$/),
      'dayone: line 5: longer than can be read\n',
      'dayone: line 6: measures[0]: missing key "id"; measures[0]: missing key "better"\n',
    ]);
  });

  it('keeps a bad line to one line without control characters', async () => {
    const { err } = await run(['{"id":"a\\n\\u001b[31m","measures":[],"x\\n\\u001b[31m":1}']);
    expect(err).toHaveLength(1);
    expect(err[0]?.slice(0, -1)).not.toMatch(/[\u0000-\u001f]/);
  });

  it('prints cases of the same id one by one', async () => {
    expect((await run([aCase('a'), aCase('a')])).out.map(({ id }) => id)).toEqual(['a', 'a']);
  });

  it('judges the empty and the half empty', async () => {
    const { code, out } = await run([
      aCase('a', []),
      '{"id":"b","measures":[]}',
      '{"id":"c","measures":[{"id":"m","better":"lower"}]}',
      '',
    ]);
    expect(out.map(({ verdict }) => verdict)).toEqual(['not-ready', 'incomplete', 'incomplete']);
    expect(code).toBe(0);
  });

  it('stops reading where nobody reads the results', async () => {
    const { out, code } = await run([aCase('a'), aCase('b'), aCase('c'), '{'], 2);
    expect(out.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(code).toBe(0);
  });
});

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
