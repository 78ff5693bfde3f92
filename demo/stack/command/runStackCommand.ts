import { commandDown, commandStatus } from './commandDown';
import { commandExporter } from './commandExporter';
import { commandFill } from './commandFill';
import { commandUp } from './commandUp';
import { parseArguments } from './parseArguments';

/** Runs one command of the stack and gives what it has to say. */
export function runStackCommand(words: readonly string[], signal: AbortSignal): Promise<string> {
  const given = parseArguments(words);
  switch (given.command) {
    case 'up':
      return commandUp(given, signal);
    case 'down':
      return commandDown(given);
    case 'status':
      return commandStatus(given);
    case 'exporter':
      return commandExporter(given, signal);
    case 'fill':
      return commandFill(given, signal);
  }
}
