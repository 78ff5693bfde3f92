import type { VerdictOutcome } from '../engine/model/verdict';
import { createTranslator } from '../i18n/createTranslator';
import { en } from '../sections/words.en';

/** Exit codes of the command; from 64 on as in BSD's sysexits.h. */
export const EXIT = Object.freeze({
  ready: 0,
  notReady: 1,
  warnings: 2,
  incomplete: 3,
  usage: 64,
  badData: 65,
  unavailable: 69,
  software: 70,
  cantCreate: 73,
  noPermission: 77,
});

export function toExitCode(outcome: VerdictOutcome): number {
  switch (outcome) {
    case 'ready':
      return EXIT.ready;
    case 'not-ready':
      return EXIT.notReady;
    case 'ready-with-warnings':
      return EXIT.warnings;
    case 'incomplete':
      return EXIT.incomplete;
  }
}

/** An expected end of the command: one line for standard error and its exit code. */
export class CommandError extends Error {
  constructor(
    readonly exitCode: number,
    message: string
  ) {
    super(message);
    this.name = 'CommandError';
  }
}

/** The command's words: English, in UTC. */
export const translate = createTranslator({ catalogue: en });
