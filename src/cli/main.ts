import { plainLine } from '../report/escape';
import { runBacktest } from './backtest';
import { runCompare } from './compare';
import { CommandError, EXIT } from './exitCode';
import { runReport } from './report';
import { USAGE } from './usage';
import { runValidate } from './validate';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = Object.freeze({
  report: runReport,
  backtest: runBacktest,
  compare: runCompare,
  validate: runValidate,
});

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(USAGE);
    return name === undefined ? EXIT.usage : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    throw new CommandError(EXIT.usage, `unknown command "${name}"; there are: ${Object.keys(COMMANDS).join(', ')}`);
  }
  return command(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof CommandError;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`dayone: ${plainLine(known ? message : `internal error: ${message}`)}\n`);
    process.exitCode = known ? error.exitCode : EXIT.software;
  }
);
