import { parseArgs } from 'node:util';
import { CommandError, EXIT } from '../exitCode';
import { FLAGS, parseReportOptions, type ReportOptions, toInstant } from '../reportOptions';

export interface BacktestOptions {
  /** What `report` takes as well; each replay has its own instant and rollout. */
  readonly report: ReportOptions;
  readonly last: number;
  /** Milliseconds since the epoch. */
  readonly rolloutEnds: readonly number[];
}

const DEFAULT_LAST = 5;
const MOST = 1000;

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the flags of `backtest`; anything wrong is a usage error that names it. */
export function parseBacktestOptions(args: readonly string[]): BacktestOptions {
  const { last, 'rollout-end': ends = [], ...shared } = readFlags(args);
  const report = parseReportOptions(Object.entries(shared).map(([flag, value]) => `--${flag}=${String(value)}`));
  const rolloutEnds = [ends].flat().flatMap((text) => toInstant('rollout-end', text) ?? []);
  if (last !== undefined && rolloutEnds.length > 0) {
    throw new CommandError(EXIT.usage, 'give either --last N or --rollout-end TIME (see dayone help)');
  }
  return { report, last: toCount(last), rolloutEnds };
}

function readFlags(args: readonly string[]): Values {
  const shared = FLAGS.filter((flag) => flag !== 'at' && flag !== 'rollout-end');
  const options = { ...Object.fromEntries(shared.map((flag) => [flag, { type: 'string' as const }])), last: { type: 'string' as const }, 'rollout-end': { type: 'string' as const, multiple: true } };
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values as Values;
  } catch (error) {
    throw new CommandError(EXIT.usage, `${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)} (see dayone help)`);
  }
}

function toCount(text: Values[string]): number {
  const count = text === undefined ? DEFAULT_LAST : Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MOST) {
    throw new CommandError(EXIT.usage, `--last "${String(text)}" is not a whole number from 1 to ${MOST}`);
  }
  return count;
}
