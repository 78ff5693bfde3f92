import { EXIT, toExitCode } from './exitCode';

describe('toExitCode', () => {
  it.each([
    ['ready', 0],
    ['not-ready', 1],
    ['ready-with-warnings', 2],
    ['incomplete', 3],
  ] as const)('%s exits with %d', (outcome, code) => {
    expect(toExitCode(outcome)).toBe(code);
  });

  it('no code stands for two ends', () => {
    expect(new Set(Object.values(EXIT)).size).toBe(Object.keys(EXIT).length);
  });
});
