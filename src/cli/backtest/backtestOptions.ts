import { CommandError, EXIT } from '../exitCode';
import { ASKING_FLAGS, type AskingOptions, toAskingOptions, toInstant } from '../askingOptions';
import { readFlags } from '../readFlags';

export interface BacktestOptions {
  /** Each replay has its own instant and rollout. */
  readonly asking: AskingOptions;
  readonly format: string;
  readonly last: number;
  /** Milliseconds since the epoch. */
  readonly rolloutEnds: readonly number[];
}

const DEFAULT_LAST = 5;
const MOST = 1000;

const FLAGS = ASKING_FLAGS.filter((flag) => flag !== 'at' && flag !== 'rollout-end');

/** Reads the flags of `backtest`; anything wrong is a usage error that names it. */
export function parseBacktestOptions(args: readonly string[]): BacktestOptions {
  const {
    last,
    format = 'text',
    'rollout-end': ends = [],
    ...flags
  } = readFlags(args, [...FLAGS, 'last', 'format'], ['rollout-end']);
  const asking = toAskingOptions(flags);
  const rolloutEnds = ends.flatMap((text) => toInstant('rollout-end', text) ?? []);
  if (last !== undefined && rolloutEnds.length > 0) {
    throw new CommandError(EXIT.usage, 'give either --last N or --rollout-end TIME (see dayone help)');
  }
  return { asking, format, last: toCount(last), rolloutEnds };
}

function toCount(text: string | undefined): number {
  const count = text === undefined ? DEFAULT_LAST : Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MOST) {
    throw new CommandError(EXIT.usage, `--last "${String(text)}" is not a whole number from 1 to ${MOST}`);
  }
  return count;
}
