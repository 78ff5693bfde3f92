import { runStackCommand } from './command/runStackCommand';

/** Entry of the command: `up|down|status|exporter|fill`, see `parseArguments`. */
async function main(): Promise<void> {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => ending.abort(new Error(`stopped by ${signal}`)));
  }
  try {
    process.stdout.write(`${await runStackCommand(process.argv.slice(2), ending.signal)}\n`);
  } catch (error) {
    process.stderr.write(`stack: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

void main();
