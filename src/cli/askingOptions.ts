import { parseArgs } from 'node:util';
import type { ServerType } from '../platform/node/createSources';
import type { Plan } from '../sections/plan';
import { CommandError, EXIT } from './exitCode';

/** What to judge, as of when, and whom to ask. */
export interface AskingOptions {
  readonly demo: string | null;
  readonly plan: string | null;
  readonly addresses: Readonly<Partial<Record<ServerType, string>>>;
  readonly rolloutEnd: number | null;
  readonly checkpoint: string | null;
  readonly at: number | null;
  readonly timeout: number | null;
}

const SOURCES = ['prometheus', 'loki', 'jaeger', 'alertmanager', 'grafana'] as const;

/** Flags that say what to judge, all of them with a value. */
export const ASKING_FLAGS = ['demo', 'plan', 'rollout-end', 'checkpoint', 'at', 'timeout', ...SOURCES] as const;

type Flags = Partial<Readonly<Record<(typeof ASKING_FLAGS)[number], string>>>;

/** What the flags ask for; anything wrong is a usage error that names it. */
export function toAskingOptions(flags: Flags): AskingOptions {
  const addresses = Object.fromEntries(
    SOURCES.flatMap((type) => (flags[type] === undefined ? [] : [[type, toAddress(type, flags[type])]]))
  );
  const options: AskingOptions = {
    demo: flags.demo ?? null,
    plan: flags.plan ?? null,
    addresses,
    rolloutEnd: toInstant('rollout-end', flags['rollout-end']),
    checkpoint: flags.checkpoint ?? null,
    at: toInstant('at', flags.at),
    timeout: toTimeout(flags.timeout),
  };
  checkTogether(options);
  return options;
}

function checkTogether({ demo, plan, addresses }: AskingOptions): void {
  if ((demo === null) === (plan === null)) {
    throw new CommandError(EXIT.usage, 'give either --demo NAME or --plan FILE (see dayone help)');
  }
  if (demo !== null && Object.keys(addresses).length > 0) {
    throw new CommandError(EXIT.usage, '--demo reads recordings; addresses go with --plan FILE');
  }
  if (plan !== null && Object.keys(addresses).length === 0) {
    throw new CommandError(EXIT.usage, 'give at least one address, such as --prometheus http://localhost:9090');
  }
}

function toAddress(flag: string, text: string | undefined): string {
  const url = URL.canParse(text ?? '') ? new URL(text ?? '') : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new CommandError(EXIT.usage, `--${flag} is not an address such as http://localhost:9090`);
  }
  return url.href.replace(/\/+$/, '');
}

/** Milliseconds since the epoch of an ISO 8601 time with its zone; anything else is a usage error that names the flag. */
export function toInstant(flag: string, text: string | undefined): number | null {
  if (text === undefined) {
    return null;
  }
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
    ? Date.parse(text)
    : NaN;
  if (!Number.isFinite(instant)) {
    throw new CommandError(EXIT.usage, `--${flag} "${text}" is not a time such as 2025-10-23T03:23:00Z`);
  }
  return instant;
}

function toTimeout(text: string | undefined): number | null {
  if (text === undefined) {
    return null;
  }
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 600)) {
    throw new CommandError(EXIT.usage, `--timeout "${text}" is not a number of seconds up to 600`);
  }
  return seconds * 1000;
}

/** Refuses a checkpoint that the plan has not. */
export function checkCheckpoint({ windows }: Pick<Plan, 'windows'>, checkpoint: string | null): void {
  const ids = windows.checkpoints.map((hours) => `${hours}h`);
  if (checkpoint !== null && !ids.includes(checkpoint)) {
    throw new CommandError(EXIT.usage, `unknown checkpoint "${checkpoint}"; the plan has: ${ids.join(', ')}`);
  }
}

/** Values of flags by name; each takes one, those of `repeated` any number. Anything else is a usage error that names it. */
export function readFlags<Name extends string, Repeated extends string = never>(
  args: readonly string[],
  names: readonly Name[],
  repeated: readonly Repeated[] = []
): Partial<Readonly<Record<Name, string> & Record<Repeated, readonly string[]>>> {
  const one = names.map((name) => [name, { type: 'string' as const }] as const);
  const many = repeated.map((name) => [name, { type: 'string' as const, multiple: true }] as const);
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries([...one, ...many]),
      strict: true,
      allowPositionals: false,
    }).values as ReturnType<typeof readFlags<Name, Repeated>>;
  } catch (error) {
    throw new CommandError(
      EXIT.usage,
      `${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)} (see dayone help)`
    );
  }
}
