import { type Backtest, backtest, type BacktestInput, type Replay, type Rollout } from '../assessment/backtest';
import { toIso } from '../engine/model/time';
import { UTC } from '../i18n/instants';
import { plainLine } from '../report/escape';
import type { Plan } from '../sections/plan';
import {
  ASKING_FLAGS,
  type AskingOptions,
  checkCheckpoint,
  readFlags,
  toAskingOptions,
  toInstant,
} from './askingOptions';
import { type BacktestOutput, toBacktestText, toOutput } from './backtestText';
import { CommandError, EXIT, translate } from './exitCode';
import { describeNoDeployment, openDemo, type Opened, openServers } from './open';
import { writeOut } from './report';

const FORMATS: Readonly<Record<string, (output: BacktestOutput) => string>> = Object.freeze({
  text: (output) => toBacktestText(output, { translate, zone: UTC }),
  json: (output) => `${JSON.stringify(output, null, 2)}\n`,
});

/** `dayone backtest`: what reports would have said of earlier deployments. Progress on standard error; exits 0 when every replay was made. */
export async function runBacktest(args: readonly string[]): Promise<number> {
  const options = parseBacktestOptions(args);
  const {
    asking: { demo, checkpoint },
    format: name,
  } = options;
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (format === undefined) {
    throw new CommandError(EXIT.usage, `unknown format "${name}"; there are: ${Object.keys(FORMATS).join(', ')}`);
  }
  const opened = demo === null ? await openServers(options.asking) : await openDemo(demo);
  checkCheckpoint(opened.plan, checkpoint);
  const replays = replaysOf(await backtest(toInput(opened, options)), opened.plan);
  await writeOut(format(toOutput(opened.plan, checkpoint, replays)));
  return toExitCode(replays);
}

function toInput(
  { plan, sources, clock }: Opened,
  { asking: { checkpoint }, last, rolloutEnds }: BacktestOptions
): BacktestInput {
  const ahead = rolloutEnds.find((end) => end > clock());
  if (ahead !== undefined) {
    throw new CommandError(EXIT.usage, `--rollout-end ${toIso(ahead)} has not been reached yet`);
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  return { plan, sources, clock, checkpoint, last, rolloutEnds, translate, signal: stop.signal, onReplay: tell };
}

function tell({
  number,
  total,
  rollout: { version, endedAt, at },
}: {
  readonly number: number;
  readonly total: number;
  readonly rollout: Rollout;
}): void {
  process.stderr.write(
    `dayone: ${number} of ${total}: ${plainLine(`${version} of ${toIso(endedAt)}, as of ${toIso(at)}`.trim())}\n`
  );
}

function replaysOf(result: Backtest, plan: Plan): readonly Replay[] {
  switch (result.kind) {
    case 'replays':
      return result.replays;
    case 'no-deployment':
      throw new CommandError(EXIT.usage, describeNoDeployment(result.lookedFor, plan));
    case 'not-answered':
      throw new CommandError(
        result.error.kind === 'unauthorized' ? EXIT.noPermission : EXIT.unavailable,
        `deployments could not be looked for: ${result.source}: ${result.error.message}`
      );
  }
}

/** The gravest reason why a replay was not made. */
function toExitCode(replays: readonly Replay[]): number {
  const failures = replays.flatMap((replay) => (replay.kind === 'failed' ? [replay.failure] : []));
  if (failures.length === 0) {
    return 0;
  }
  if (failures.includes('broken')) {
    return EXIT.software;
  }
  return failures.every((failure) => failure === 'refused') ? EXIT.noPermission : EXIT.unavailable;
}

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
