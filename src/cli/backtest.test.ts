import { parseBacktestOptions } from './backtest';
import { CommandError } from './exitCode';

describe('parseBacktestOptions', () => {
  it.each([
    ['the last five without more', ['--demo', 'hotel'], { last: 5, rolloutEnds: [] }],
    ['a number', ['--demo', 'hotel', '--last', '3'], { last: 3, rolloutEnds: [] }],
    [
      'several times',
      ['--demo', 'hotel', '--rollout-end', '2025-10-23T03:23:00Z', '--rollout-end=2025-10-21T05:23:00+02:00'],
      { last: 5, rolloutEnds: [Date.parse('2025-10-23T03:23:00Z'), Date.parse('2025-10-21T03:23:00Z')] },
    ],
  ])('takes %s', (_name, args, expected) => {
    expect(parseBacktestOptions(args)).toMatchObject(expected);
  });

  it('hands on what a report takes', () => {
    const args = [
      '--plan',
      'p.yaml',
      '--prometheus',
      'http://localhost:9090/',
      '--checkpoint',
      '4h',
      '--format',
      'json',
      '--timeout',
      '30',
    ];
    expect(parseBacktestOptions(args)).toMatchObject({
      format: 'json',
      asking: {
        plan: 'p.yaml',
        addresses: { prometheus: 'http://localhost:9090' },
        checkpoint: '4h',
        timeout: 30_000,
        at: null,
        rolloutEnd: null,
      },
    });
  });

  it.each([
    ['no plan', [], 'either --demo NAME or --plan FILE'],
    ['none', ['--demo', 'hotel', '--last', '0'], '--last "0"'],
    ['half of one', ['--demo', 'hotel', '--last', '1.5'], '--last "1.5"'],
    ['no number', ['--demo', 'hotel', '--last', 'all'], '--last "all"'],
    ['no time', ['--demo', 'hotel', '--rollout-end', 'yesterday'], '--rollout-end "yesterday"'],
    [
      'both',
      ['--demo', 'hotel', '--last', '2', '--rollout-end', '2025-10-23T03:23:00Z'],
      'either --last N or --rollout-end',
    ],
    ['an instant of its own', ['--demo', 'hotel', '--at', '2025-10-23T03:23:00Z'], "'--at'"],
    ['an unknown flag', ['--demo', 'hotel', '--latest'], "'--latest'"],
  ])('refuses %s as a usage error', (_name, args, message) => {
    expect(() => parseBacktestOptions(args)).toThrow(CommandError);
    expect(() => parseBacktestOptions(args)).toThrow(message);
  });
});
