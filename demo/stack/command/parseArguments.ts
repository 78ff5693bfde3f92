import { parseArgs } from 'node:util';
import type { PortChoice } from '../stackPorts';

export const COMMANDS = ['up', 'down', 'status', 'exporter', 'fill'] as const;

export interface Arguments {
  readonly command: (typeof COMMANDS)[number];
  readonly scenario?: string | undefined;
  readonly rolloutEnd?: string | undefined;
  readonly rolloutEndFile?: string | undefined;
  readonly ports: PortChoice;
  readonly port: number;
  readonly host: string;
  readonly dir?: string | undefined;
  readonly liveFrom?: number | undefined;
  readonly openmetrics?: string | undefined;
  readonly loki?: string | undefined;
  readonly otlp?: string | undefined;
  readonly alertmanager?: string | undefined;
}

const TEXT = { type: 'string' } as const;

export function parseArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      scenario: TEXT,
      'rollout-end': TEXT,
      'rollout-end-file': TEXT,
      ports: TEXT,
      port: TEXT,
      host: TEXT,
      dir: TEXT,
      'live-from': TEXT,
      openmetrics: TEXT,
      loki: TEXT,
      otlp: TEXT,
      alertmanager: TEXT,
    },
  });
  const command = COMMANDS.find((each) => each === positionals[0]);
  if (command === undefined || positionals.length > 1) {
    throw new Error(`give one of ${COMMANDS.join(', ')}; got "${positionals.join(' ')}"`);
  }
  return {
    ...values,
    command,
    rolloutEnd: values['rollout-end'],
    rolloutEndFile: values['rollout-end-file'],
    ports: toPortChoice(values.ports),
    port: toNumber('--port', values.port ?? '9400'),
    host: values.host ?? '127.0.0.1',
    liveFrom: values['live-from'] === undefined ? undefined : toNumber('--live-from', values['live-from']),
  };
}

function toPortChoice(text: string | undefined): PortChoice {
  if (text === undefined) {
    return 'default';
  }
  const base = toNumber('--ports', text);
  return base === 0 ? 'free' : base;
}

function toNumber(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) {
    throw new Error(`${name}: "${text}" is not a number`);
  }
  return value;
}
