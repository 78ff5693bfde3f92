import { parseArgs } from 'node:util';
import { CommandError, EXIT } from './exitCode';

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
