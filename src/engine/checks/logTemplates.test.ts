import type { LogLine } from '../model/evidence';
import { createNoise, type Noise } from '../stats/fixtures/createNoise';
import { findNewTemplates } from './logTemplates';

const SEEDS = 100;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** What Kubernetes names pods with. */
const POD = 'bcdfghjklmnpqrstvwxz2456789';
const BASE62 = `${LETTERS}${LETTERS.toUpperCase()}0123456789`;

type Writer = (noise: Noise) => string;

function lines(count: number, write: (index: number) => string, labels: Record<string, string> = {}): LogLine[] {
  return Array.from({ length: count }, (_, index) => ({ time: index * 1000, labels, line: write(index) }));
}

const pick = (noise: Noise, from: string | readonly string[], length = 1): string =>
  Array.from({ length }, () => from[Math.floor(noise.uniform() * from.length)] ?? '').join('');
const hex = (noise: Noise, length: number): string => pick(noise, '0123456789abcdef', length);
const uuid = (noise: Noise): string => [8, 4, 4, 4, 12].map((length) => hex(noise, length)).join('-');
const whole = (noise: Noise, most: number): number => Math.floor(noise.uniform() * most);
const NAMES = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi', 'ivan', 'judy'];

/** Of 100 pairs of windows with the same kind of lines, how many show a new template. */
function cries(write: Writer): number {
  return Array.from({ length: SEEDS }, (_, seed) => {
    const noise = createNoise(seed + 1);
    return findNewTemplates(
      lines(40, () => write(noise)),
      lines(40, () => write(noise))
    ).length;
  }).filter((count) => count > 0).length;
}

describe('findNewTemplates', () => {
  it.each<[string, Writer]>([
    ['uuids', (noise) => `order ${uuid(noise)} failed`],
    ['hashes', (noise) => `commit ${hex(noise, 40)} not found, short ${hex(noise, 8)}`],
    ['short ids in hexadecimal', (noise) => `user ${hex(noise, 8)} not found`],
    ['ids in base 62', (noise) => `session ${pick(noise, BASE62, 22)} expired`],
    ['pods', (noise) => `pod api-${pick(noise, POD, 10)}-${pick(noise, POD, 5)} evicted`],
    [
      'numbers, signs and units',
      (noise) =>
        `took ${(noise.uniform() * 5000).toFixed(whole(noise, 4))}ms of -${whole(noise, 900)} at ${whole(noise, 100)}%, ${whole(noise, 9_999_999)} bytes`,
    ],
    [
      'addresses and ports',
      (noise) =>
        `dial tcp 10.${whole(noise, 255)}.${whole(noise, 255)}.${whole(noise, 255)}:${1000 + whole(noise, 60_000)}: connect: connection refused`,
    ],
    ['IPv6 addresses', (noise) => `peer [2001:db8:${hex(noise, 4)}::${hex(noise, 2)}]:${whole(noise, 60_000)} lost`],
    [
      'times',
      (noise) =>
        `2025-10-${10 + whole(noise, 20)}T0${whole(noise, 10)}:${10 + whole(noise, 50)}:${10 + whole(noise, 50)}.${whole(noise, 1000)}Z retry at 1${whole(noise, 10)}:${10 + whole(noise, 50)}:00`,
    ],
    [
      'quoted names',
      (noise) =>
        `cannot open "${pick(noise, LETTERS, 3 + whole(noise, 9))} ${pick(noise, NAMES)}" for '${pick(noise, NAMES)}'`,
    ],
    [
      'values of fields',
      (noise) =>
        `level=error msg="write failed" user=${pick(noise, NAMES)} trace=${hex(noise, 16)} took=${whole(noise, 900)}ms`,
    ],
    [
      'messages in JSON',
      (noise) =>
        JSON.stringify({
          ts: whole(noise, 1e9),
          level: 'error',
          trace_id: hex(noise, 16),
          msg: `write ${uuid(noise)} failed`,
          user: pick(noise, NAMES),
        }),
    ],
    ['names without digits', (noise) => `login of ${pick(noise, NAMES)} was refused`],
    ['paths with ids', (noise) => `GET /api/orders/${whole(noise, 1e6)}/items/${hex(noise, 12)} 500`],
    ['mail addresses', (noise) => `bounce from ${pick(noise, NAMES)}@${pick(noise, LETTERS, 6)}.com`],
  ])('takes other %s for nothing new', (_name, write) => {
    expect(cries(write)).toBeLessThanOrEqual(5);
  });

  it.each([
    ['another message', 'pool exhausted after 30 ms'],
    ['the same words in another order', 'failed order 8 at 3'],
    ['another cause', 'order 8 failed: reset by peer'],
    ['another field that tells', 'level=error msg="" error=refused'],
    ['another exception', 'TimeoutWhileConnectingException at order 8'],
    ['another message in JSON', '{"msg":"pool exhausted after 30 ms"}'],
  ])('finds %s', (_name, line) => {
    expect(
      findNewTemplates(
        lines(20, (index) => `order ${index} failed`),
        [...lines(5, (index) => `order ${index} failed`), ...lines(1, () => line)]
      )
    ).toHaveLength(1);
  });

  it('puts the loudest first, then the most frequent, with the first line as example', () => {
    const current = [
      ...lines(9, () => 'started fine', { level: 'info' }),
      ...lines(2, (index) => `disk full on sda${index}`, { level: 'warn' }),
      ...lines(1, () => 'out of memory', { level: 'error' }),
      ...lines(3, () => '{"level":"fatal","msg":"panic"}'),
    ];
    const found = findNewTemplates([], current);
    expect(found.map(({ level, count }) => [level, count])).toEqual([
      ['fatal', 3],
      ['error', 1],
      ['warn', 2],
      ['info', 9],
    ]);
    expect(found[2]?.example).toBe('disk full on sda0');
  });

  it('survives lines that only look like something', () => {
    const odd = ['{', '{"msg":', '', '   ', '=', '"', '[]', '{}', '{"msg":1}', 'null', '\u0000', 'x'.repeat(100_000)];
    expect(() =>
      findNewTemplates(
        lines(12, (index) => odd[index] ?? ''),
        lines(12, (index) => odd[11 - index] ?? '')
      )
    ).not.toThrow();
    expect(
      findNewTemplates(
        lines(12, (index) => odd[index] ?? ''),
        lines(12, (index) => odd[11 - index] ?? '')
      )
    ).toEqual([]);
  });

  it('is quick on hostile text', () => {
    const hostile = [
      '='.repeat(5000),
      'a='.repeat(3000),
      '"'.repeat(5001),
      '1.'.repeat(4000),
      'a1-'.repeat(3000),
      '::'.repeat(4000),
      '<*>'.repeat(2000),
    ];
    const started = process.hrtime.bigint();
    findNewTemplates(
      [],
      lines(140, (index) => hostile[index % hostile.length] ?? '')
    );
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(5000);
  });
});
