import { CommandError } from '../exitCode';
import { parseCompareOptions } from './compareOptions';

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
