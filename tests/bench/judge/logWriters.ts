import type { Noise } from '../../../src/engine/stats/fixtures/createNoise';

/** One log line. */
export type Writer = (noise: Noise) => string;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const NAMES = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi', 'ivan', 'judy'];

const pick = (noise: Noise, from: string | readonly string[], length = 1): string =>
  Array.from({ length }, () => from[Math.floor(noise.uniform() * from.length)] ?? '').join('');
const hex = (noise: Noise, length: number): string => pick(noise, '0123456789abcdef', length);
const uuid = (noise: Noise): string => [8, 4, 4, 4, 12].map((length) => hex(noise, length)).join('-');
const whole = (noise: Noise, most: number): number => Math.floor(noise.uniform() * most);
const octets = (noise: Noise): string => Array.from({ length: 4 }, () => whole(noise, 256)).join('.');

/** What differs from line to line without being another message. */
export const kinds: readonly { readonly input: string; readonly write: Writer }[] = [
  { input: 'ids in hexadecimal', write: (noise) => `user ${hex(noise, 8)} has no cart ${hex(noise, 24)}` },
  { input: 'uuids', write: (noise) => `order ${uuid(noise)} failed` },
  {
    input: 'addresses and ports',
    write: (noise) => `dial tcp ${octets(noise)}:${1024 + whole(noise, 60_000)}: connect: connection refused`,
  },
  {
    input: 'durations',
    write: (noise) =>
      `query took ${(noise.uniform() * 5000).toFixed(whole(noise, 4))}${pick(noise, ['ms', 's', 'µs'])}, retry in ${whole(noise, 60)}m${whole(noise, 60)}s`,
  },
  {
    input: 'quoted names',
    write: (noise) =>
      `cannot open "${pick(noise, LETTERS, 3 + whole(noise, 9))} ${pick(noise, NAMES)}" for '${pick(noise, NAMES)}'`,
  },
  { input: 'paths with ids', write: (noise) => `GET /api/orders/${whole(noise, 1e6)}/items/${hex(noise, 12)} 500` },
  {
    input: 'paths of files',
    write: (noise) => `cannot read /var/lib/app/${pick(noise, LETTERS, 8)}/${pick(noise, LETTERS, 6)}.json`,
  },
  { input: 'names of one word', write: (noise) => `login of ${pick(noise, NAMES)} was refused` },
];
